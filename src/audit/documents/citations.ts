import type { DocumentLanguage } from "../../model/document-language.ts";
import { printedDays, type PrintedDay } from "./printed-days.ts";
import type { PrintedText } from "./printed-texts.ts";

/** A document that the text names by its number. */
export interface Citation {
  readonly source: PrintedText;
  readonly start: number;
  /** As printed, such as "598/KH-UBND". */
  readonly number: string;
  /** The kind that the text calls it, such as "QĐ"; undefined when none stands before the number. */
  readonly kind?: string;
  /** The date directly behind the number. */
  readonly day?: PrintedDay;
}

const NUMBER = String.raw`(?<number>\d+(?:/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*)`;

/** Every document number in `source`, with its kind and its date where they stand beside it. */
export const citationsIn = (source: PrintedText, language: DocumentLanguage): Citation[] => {
  const kinds = Object.keys(language.codes).join("|");
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d/-])(?:(?<kind>${kinds}) )?${language.number}${NUMBER}`,
    "gu",
  );
  const days = printedDays(source.text, language);
  return [...source.text.matchAll(pattern)].map((found) => {
    const { kind, number = "" } = found.groups ?? {};
    const end = found.index + found[0].length;
    const dated = new RegExp(`^${language.dated}`, "u").exec(source.text.slice(end));
    const day = days.find(({ start }) => dated && start >= end && start <= end + dated[0].length);
    return { source, start: found.index, number, ...(kind ? { kind } : {}), ...(day ? { day } : {}) };
  });
};
