import type { Locale } from "../model/locale.ts";
import { language } from "../model/languages.ts";
import { translator } from "../i18n/translator.ts";
import type { DataFile } from "./data-file.ts";

type FileWords = Pick<DataFile, "words" | "locale" | "about">;

const said = ({ words, about }: FileWords, part: "title" | "text", locale: Locale): string =>
  translator(locale)(`data:file.${words}.${part}` as "data:file.figures.title", {
    about: about?.[locale] ?? "",
  });

/** A file's name for readers, with the language of its text when the file exists once a language. */
export const fileTitle = (file: FileWords, locale: Locale): string =>
  said(file, "title", locale) + (file.locale === undefined ? "" : ` (${language(file.locale).name})`);

/** What a file holds, in a sentence. */
export const fileText = (file: FileWords, locale: Locale): string => said(file, "text", locale);
