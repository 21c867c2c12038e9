import type { Translate } from "../../messages/translator.ts";
import { fieldTexts, sayIn } from "../form-fields.ts";
import { keepTyped } from "../typed-text.ts";

export type Send = (form: HTMLFormElement | undefined, name: string, input: object) => Promise<void>;

/** The claims that are ticked in a form. */
export const claimsOf = (data: FormData): readonly unknown[] =>
  data.getAll("claim").map((text): unknown => JSON.parse(typeof text === "string" ? text : "null"));

/** The words of a chart that a form holds, each with its place in the chart. */
const textsOf = (form: HTMLFormElement, data: FormData) =>
  [...form.querySelectorAll<HTMLElement>("[data-path]")].map(({ dataset }) => ({
    path: JSON.parse(dataset["path"] ?? "[]") as unknown,
    name: fieldTexts(data, dataset["at"] ?? ""),
  }));

/** What the forms of the charts send: of those that the report has, and of those that it can take over. */
export const listenToCharts = (t: Translate, send: Send): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>(".chart-form")) {
    const { chart: id = "", question } = form.dataset;
    keepTyped(form, `chart ${id}`);
    // A field that is folded away cannot say what it lacks.
    form.addEventListener("invalid", ({ target }) => openFolds(target), { capture: true });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const data = new FormData(form);
      const claims = claimsOf(data);
      const said = { texts: textsOf(form, data), claims };
      if (claims.length === 0) sayIn(form, t("summary.needsClaim"));
      else if (question === undefined)
        void send(form, "chart", { id, change: { do: "say", base: form.dataset["base"], ...said } });
      else void send(form, "chart", { id, change: { do: "restore", question, ...said } });
    });
    form.querySelector("[data-remove]")?.addEventListener("click", () => {
      void send(form, "chart", { id, change: { do: "remove" } });
    });
  }
};

const openFolds = (target: EventTarget | null): void => {
  const fold = target instanceof Element ? target.closest("details") : null;
  if (fold) fold.open = true;
};
