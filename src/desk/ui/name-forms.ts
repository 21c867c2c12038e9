import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { fieldText, fieldTexts, sayIn } from "./form-fields.ts";
import { askOtherValues, forgetOtherValues } from "./saving/other-values.ts";
import { pageOutbox } from "./saving/page-outbox.ts";
import { keepTyped } from "./typed-text.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();
const forms = [...document.querySelectorAll<HTMLFormElement>(".name-form")];

/** Who saves the names has read them beside each other: the row and the count say so. */
const showSettled = (form: HTMLFormElement): void => {
  form.dataset["state"] = "settled";
  const state = form.querySelector(".state");
  if (state) state.textContent = t("names.states.settled");
  const left = document.querySelector("#names-state");
  const n = forms.filter(({ dataset }) => dataset["state"] !== "settled").length;
  if (left) left.textContent = t("names.left", { n, total: forms.length });
};

const send = async (form: HTMLFormElement, forget: () => void): Promise<void> => {
  const data = new FormData(form);
  const { kind = "", id = "", at } = form.dataset;
  const [unit, topic] = [fieldText(data, "unit"), fieldText(data, "topic")];
  const result = (await outbox.save("name", {
    report,
    kind,
    id,
    base: form.dataset["base"],
    ...(at ? { at } : {}),
    name: fieldTexts(data, "name"),
    ...(unit ? { unit } : {}),
    ...(topic ? { topic } : {}),
  })) as { saved: boolean; fault?: string; base?: string };
  sayIn(form, t(result.saved ? "audit.saved" : "audit.notSaved"));
  if (result.fault === "changed") await askOtherValues(form, t);
  if (!result.saved) return;
  forgetOtherValues(form, result.base);
  forget();
  showSettled(form);
};

for (const [at, form] of forms.entries()) {
  const forget = keepTyped(
    form,
    `${form.dataset["kind"] ?? ""} ${form.dataset["id"] ?? ""}${form.dataset["at"] ?? ""}`,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form, forget);
    forms[at + 1]?.querySelector<HTMLInputElement>("input:placeholder-shown, input")?.focus();
  });
}
