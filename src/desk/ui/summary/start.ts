import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { fieldTexts, sayIn } from "../form-fields.ts";
import { askOtherValues } from "../saving/other-values.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { listenToCharts } from "./charts.ts";
import { listenToNewChart } from "./new-chart.ts";
import { showAnew } from "../show-anew.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

/** Sends a change of the report; the page is shown anew when it was written. */
const send = async (form: HTMLFormElement | undefined, name: string, input: object): Promise<void> => {
  const result = (await outbox.save(name, { report, ...input })) as { saved: boolean; fault?: string };
  if (result.saved) showAnew();
  else if (form && result.fault === "changed") await askOtherValues(form, t);
  else if (form) sayIn(form, t(result.fault === "headline" ? "summary.sameHeadline" : "audit.notSaved"));
};

const keyFigureForm = document.querySelector<HTMLFormElement>("#key-figure-form");
keyFigureForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  const rows = [...keyFigureForm.querySelectorAll<HTMLFieldSetElement>(".key-figure")].map((row) => {
    const data = new FormData();
    for (const { name, value } of row.querySelectorAll("input")) data.set(name, value);
    const chosen = [...row.querySelectorAll("select")].flatMap(({ value }) => value || []);
    return { question: fieldTexts(data, "question"), figures: chosen };
  });
  const questions = rows.filter(
    ({ question, figures }) => Object.keys(question).length > 0 && figures.length > 0,
  );
  void send(keyFigureForm, "keyFigures", { base: keyFigureForm.dataset["base"], questions });
});

for (const item of document.querySelectorAll<HTMLElement>("[data-chapter]"))
  for (const button of item.querySelectorAll<HTMLElement>("[data-from]"))
    button.addEventListener("click", () => {
      const { from } = button.dataset;
      void send(undefined, "summary", { chapter: item.dataset["chapter"], from });
    });

for (const button of document.querySelectorAll<HTMLElement>("[data-leave]"))
  button.addEventListener("click", () => {
    const decisions = [{ id: button.dataset["leave"], answer: { do: "accept" } }];
    void outbox.save("answer", { report, decisions }).then(() => {
      showAnew();
    });
  });

for (const button of document.querySelectorAll<HTMLElement>("[data-entry]"))
  button.addEventListener("click", () => {
    const { entry: id, list } = button.dataset;
    void outbox.save("entry", { report, list, id }).then((result) => {
      const { saved, fault } = result as { saved: boolean; fault?: string };
      const state = document.querySelector("#entry-state");
      if (saved) showAnew();
      else if (state) state.textContent = t(fault === "used" ? "summary.entryUsed" : "audit.notSaved");
    });
  });

listenToCharts(t, send);
listenToNewChart({ locale, t, report, send });
