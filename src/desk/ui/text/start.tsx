import { render } from "preact";
import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import type { SectionPage } from "../../text/page-data.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { SectionText } from "./SectionText.tsx";

const root = document.querySelector("#section-text");
const data = document.querySelector("#section-data");
const page = JSON.parse(data?.textContent ?? "null") as SectionPage | null;
if (root && page) {
  const locale = deskLocale(document.documentElement.lang);
  render(
    <SectionText page={page} locale={locale} t={deskTranslator(locale)} outbox={await pageOutbox()} />,
    root,
  );
}
