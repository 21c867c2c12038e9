import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { fieldText, sayIn } from "../form-fields.ts";
import { pageOutbox } from "../saving/page-outbox.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

const send = async (form: HTMLFormElement): Promise<void> => {
  const data = new FormData(form);
  const { section, official, after } = form.dataset;
  const title = fieldText(data, "title");
  const result = (await outbox.save("translate", {
    report,
    section,
    official: Number(official),
    ...(after === undefined ? {} : { after: Number(after) }),
    ...(title ? { title } : {}),
    text: fieldText(data, "text"),
  })) as { saved: boolean };
  if (result.saved) location.reload();
  else sayIn(form, t("translation.notWritten"));
};

for (const form of document.querySelectorAll<HTMLFormElement>(".translate-form"))
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
