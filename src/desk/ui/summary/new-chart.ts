import type { DeskLocale, Translate } from "../../messages/translator.ts";
import { fieldText, fieldTexts, sayIn } from "../form-fields.ts";
import { callDesk } from "../saving/call-desk.ts";
import { claimsOf, type Send } from "./charts.ts";

interface Drawn {
  readonly svg?: string;
  readonly claims?: readonly { readonly claim: unknown; readonly words: string }[];
}

interface Options {
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly report: string;
  readonly send: Send;
}

/** The form of a new chart: drawn at each change, with the claims that its figures bear out. */
export const listenToNewChart = ({ locale, t, report, send }: Options): void => {
  const form = document.querySelector<HTMLFormElement>("#new-chart-form");
  const drawing = document.querySelector("#new-chart-drawing");
  const offered = document.querySelector("#new-chart-claims");
  if (!form || !drawing || !offered) return;

  const draw = async (): Promise<void> => {
    const chart = chartOf(new FormData(form), [{ kind: "rose" }]);
    if (chart.rows.length < 2) return;
    const read = (value: unknown): Drawn => value as Drawn;
    const drawn = await callDesk(
      "draw",
      { report, locale, chart: { ...chart, ...stand(chart) } },
      read,
    ).catch((): Drawn => ({}));
    if (drawn.svg === undefined) drawing.textContent = t("summary.cannotDraw");
    else drawing.innerHTML = drawn.svg;
    for (const one of offered.querySelectorAll("label")) one.remove();
    for (const { claim, words } of drawn.claims ?? []) offered.append(claimLabel(claim, words));
  };

  for (const select of form.querySelectorAll("select")) select.addEventListener("change", () => void draw());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const chart = chartOf(data, claimsOf(data));
    if (chart.rows.length < 2) sayIn(form, t("summary.needsRows"));
    else if (chart.claims.length === 0) sayIn(form, t("summary.needsClaim"));
    else void send(form, "chart", { id: chart.id, change: { do: "add", chart } });
  });
};

const chartOf = (data: FormData, claims: readonly unknown[]) => {
  const rows = data.getAll("rows").map(String);
  return {
    id: `${rows[0] ?? "chart"}-${fieldText(data, "form")}-chart`,
    form: fieldText(data, "form"),
    section: fieldText(data, "section"),
    headline: fieldTexts(data, "headline"),
    measure: fieldTexts(data, "measure"),
    sort: "descending",
    rows,
    claims,
  };
};

/** Words in the place of those that are not typed yet, so that the chart can be drawn. */
const stand = ({ headline, measure }: ReturnType<typeof chartOf>) => {
  const dots = { vi: "…", en: "…" };
  return { headline: { ...dots, ...headline }, measure: { ...dots, ...measure } };
};

const claimLabel = (claim: unknown, words: string): HTMLElement => {
  const label = document.createElement("label");
  label.className = "option";
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name: "claim", value: JSON.stringify(claim) });
  label.append(box, words);
  return label;
};
