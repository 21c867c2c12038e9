import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { fieldText, sayIn } from "../form-fields.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { keepTyped } from "../typed-text.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

/** Set while the page is loaded anew: the next form has the focus then, as if the page had stayed. */
const WRITING = "desk-writing-translation";

const send = async (form: HTMLFormElement, forget: () => void): Promise<void> => {
  const data = new FormData(form);
  const { section, official, words } = form.dataset;
  const title = fieldText(data, "title");
  const result = (await outbox.save("translate", {
    report,
    section,
    official: Number(official),
    words,
    ...(title ? { title } : {}),
    text: fieldText(data, "text"),
  })) as { saved: boolean };
  if (result.saved) {
    forget();
    sessionStorage.setItem(WRITING, official ?? "");
    location.reload();
  } else sayIn(form, t("translation.notWritten"));
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

const written = sessionStorage.getItem(WRITING);
sessionStorage.removeItem(WRITING);
if (written !== null) {
  const next = forms.find(({ dataset }) => Number(dataset["official"]) > Number(written)) ?? forms[0];
  (next?.querySelector("textarea") ?? document.querySelector<HTMLElement>("#confirm-section"))?.focus();
}
