import type { Language } from "../model/language.ts";
import { anyWord } from "./any-word.ts";
import { sentenceAround, type PlainPassage, type PrintedFigure } from "./document.ts";

/** What ends a clause; a comma or point inside a number does not. */
const CLAUSE_BEFORE = /^.*[;:,.](?=\s)/su;
const CLAUSE_BEHIND = /[;:,.](?=\s).*$/su;

/**
 * The years that the clause of a figure names, before it and behind. The year of constant prices is none, nor one that the
 * figure is compared with, nor one in words that are listed as no figure.
 */
export const yearsSaid = (
  { text }: PlainPassage,
  figure: PrintedFigure,
  { metadata, comparison }: Language,
  listed: readonly string[],
): string[] => {
  if (!metadata) return [];
  const { start, end } = sentenceAround(text, figure.start);
  const parts = [
    text.slice(start, figure.start).replace(CLAUSE_BEFORE, ""),
    text.slice(figure.end, end).replace(CLAUSE_BEHIND, ""),
  ];
  const found = parts.flatMap((part) => {
    const [own = ""] = comparison ? part.split(anyWord(comparison.markers)) : [part];
    const named = listed
      .reduce((left, words) => left.replaceAll(words, " "), own)
      .replace(anyWord(Object.values(metadata.prices).flat(), "giu"), " ");
    return [...named.matchAll(new RegExp(metadata.years, "giu"))].map(({ groups }) => groups?.["year"] ?? "");
  });
  return [...new Set(found)];
};
