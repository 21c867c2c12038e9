import type { Locale } from "../model/locale.ts";
import { language } from "../model/languages.ts";
import { translator } from "../i18n/translator.ts";
import type { DataColumn } from "./table.ts";

/** The words of a column; a test holds that every column has them in every language. */
const words = ({ words: key }: Pick<DataColumn, "words">, part: "title" | "text", locale: Locale): string =>
  translator(locale)(`data:column.${key}.${part}` as "data:column.id.title");

/** A column's name for readers, with the language of its text: "Tên số liệu (English)". */
export const columnTitle = (
  column: Pick<DataColumn, "words" | "locale" | "heading">,
  locale: Locale,
): string =>
  (column.heading ?? words(column, "title", locale)) +
  (column.locale === undefined ? "" : ` (${language(column.locale).name})`);

/** What a column means, in a sentence. */
export const columnText = (column: Pick<DataColumn, "words">, locale: Locale): string =>
  words(column, "text", locale);
