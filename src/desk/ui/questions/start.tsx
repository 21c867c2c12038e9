import { signal } from "@preact/signals";
import { render } from "preact";
import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import type { QuestionPage } from "../../questions/page-data.ts";
import type { SaveState } from "../saving/outbox.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { Questions } from "./Questions.tsx";

const root = document.querySelector("#questions");
const data = document.querySelector("#questions-data");
if (root && data) {
  const locale = deskLocale(document.documentElement.lang);
  const page = JSON.parse(data.textContent) as QuestionPage;
  const connection = signal<SaveState>("saved");
  const outbox = await pageOutbox((state) => {
    connection.value = state;
  });
  render(
    <Questions
      page={page}
      locale={locale}
      t={deskTranslator(locale)}
      outbox={outbox}
      connection={connection}
    />,
    root,
  );
}
