import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { fieldText, fieldTexts, sayIn } from "./form-fields.ts";
import { pageOutbox } from "./saving/page-outbox.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();
const forms = [...document.querySelectorAll<HTMLFormElement>(".name-form")];

const send = async (form: HTMLFormElement): Promise<void> => {
  const data = new FormData(form);
  const { kind = "", id = "" } = form.dataset;
  const [unit, topic] = [fieldText(data, "unit"), fieldText(data, "topic")];
  const result = (await outbox.save("name", {
    report,
    kind,
    id,
    name: fieldTexts(data, "name"),
    ...(unit ? { unit } : {}),
    ...(topic ? { topic } : {}),
  })) as { saved: boolean };
  sayIn(form, t(result.saved ? "audit.saved" : "audit.notSaved"));
};

for (const [at, form] of forms.entries())
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
    forms[at + 1]?.querySelector<HTMLInputElement>("input:placeholder-shown, input")?.focus();
  });
