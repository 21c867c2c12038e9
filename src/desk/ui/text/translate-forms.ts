import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { fieldText, sayIn } from "../form-fields.ts";
import { askOtherValues } from "../saving/other-values.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { keepTyped } from "../typed-text.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

/** Set while the page is loaded anew: the next form has the focus then, as if the page had stayed. */
const WRITING = "desk-writing-translation";

/** What a form asks the desk to write. */
const asked = (form: HTMLFormElement): Readonly<Record<string, unknown>> => {
  const data = new FormData(form);
  const { section, official, words, label, part, call, base } = form.dataset;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-official]")];
  const texts = Object.fromEntries(
    ["title", "text", "behind"].flatMap((name) => {
      const text = fieldText(data, name);
      return text === "" ? [] : [[name, text]];
    }),
  );
  switch (call) {
    case "heading":
      return {
        base,
        section,
        said: fields.map(({ name, dataset }) => ({
          official: dataset["official"],
          translation: fieldText(data, name),
        })),
      };
    case "annex":
      return {
        base,
        annex: section,
        part,
        said: fields.map(({ name, dataset }) => ({
          key: name,
          official: dataset["official"],
          translation: fieldText(data, name),
        })),
      };
    case "footnote":
      return { section, label, words, ...texts };
    default:
      return { section, official: Number(official), words, ...texts };
  }
};

const send = async (form: HTMLFormElement, forget: () => void): Promise<void> => {
  const call = form.dataset["call"] ?? "translate";
  const result = (await outbox.save(call, { report, ...asked(form) })) as { saved: boolean; fault?: string };
  if (result.saved) {
    forget();
    sessionStorage.setItem(WRITING, form.dataset["words"] ?? "");
    location.reload();
  } else if (result.fault === "changed") await askOtherValues(form, t);
  else sayIn(form, t(call === "footnote" ? "translation.noteNotWritten" : "translation.notWritten"));
};

const forms = [...document.querySelectorAll<HTMLFormElement>(".translate-form")];
for (const form of forms) {
  const { section = "", words = "" } = form.dataset;
  const forget = keepTyped(form, `${section} ${words}`);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form, forget);
  });
}

/** The form of the next row where something is empty, behind the row that was written. */
const nextForm = (written: string): HTMLFormElement | undefined => {
  const rows = [...document.querySelectorAll<HTMLElement>(".passage-pairs tbody tr")];
  const at = rows.findIndex((row) => row.dataset["words"] === written);
  const open = [...rows.slice(at + 1), ...rows].filter(({ dataset }) => dataset["state"] === "empty");
  return open.flatMap((row) => row.querySelector<HTMLFormElement>(".translate-form") ?? [])[0];
};

const written = sessionStorage.getItem(WRITING);
sessionStorage.removeItem(WRITING);
if (written !== null) {
  const next = nextForm(written)?.querySelector<HTMLElement>("textarea, input");
  (next ?? document.querySelector<HTMLElement>("#confirm-section"))?.focus();
}
