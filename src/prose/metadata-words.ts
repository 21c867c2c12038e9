import type { MetadataLanguage } from "../model/metadata-language.ts";
import type { PriceBasis } from "../model/observation.ts";
import { sentenceAround, type PlainPassage, type PrintedFigure } from "./document.ts";
import { anyWord } from "./any-word.ts";

const position = (text: string, words: readonly string[]): number =>
  [...text.matchAll(anyWord(words, "giu"))].at(-1)?.index ?? -1;

/** What the words before a figure say of its price basis and day, in its sentence, and of cumulation, in its clause. */
export interface MetadataWords {
  readonly priceBasis?: PriceBasis;
  /** A word of cumulation: in the clause of the figure, where it says so of it, or before in its sentence, where it may. */
  readonly cumulative?: "clause" | "sentence";
  /** The last day named as that of a stock, or "report" for the report's own day. */
  readonly asOf?: string;
}

export const metadataWords = (
  { text }: PlainPassage,
  figure: PrintedFigure,
  language: MetadataLanguage,
): MetadataWords => {
  const before = text.slice(sentenceAround(text, figure.start).start, figure.start);
  const priceBasis = (["constant-2010", "current"] as const).find(
    (basis) => position(before, language.prices[basis]) >= 0,
  );
  const day = [...before.matchAll(new RegExp(language.asOf, "giu"))].at(-1);
  const { day: date = "", month = "", year = "" } = day?.groups ?? {};
  const toDate = position(before, language.toDate);
  const named =
    day && day.index > toDate ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : undefined;
  const asOf = named ?? (toDate >= 0 ? "report" : undefined);
  const clause = /[^;,:(]*$/.exec(before)?.[0] ?? "";
  const cumulative =
    position(clause, language.cumulative) >= 0
      ? "clause"
      : position(before, language.cumulative) >= 0
        ? "sentence"
        : undefined;
  return {
    ...(priceBasis ? { priceBasis } : {}),
    ...(cumulative ? { cumulative } : {}),
    ...(asOf ? { asOf } : {}),
  };
};
