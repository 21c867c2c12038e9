import type { Language } from "../model/language.ts";
import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";
import { itemAt } from "./item-at.ts";

/** Few enough words for a name that an editor will write anew. */
const LONGEST = 12;

const foldedWords = new Map<DraftingLanguage, Set<string>>();

/** Words that name nothing: verbs of reaching, bounds, directions, words of estimation. */
const emptyWords = (language: Language, drafting: DraftingLanguage): Set<string> => {
  const known = foldedWords.get(drafting);
  if (known) return known;
  const phrases = [
    ...drafting.light,
    ...drafting.reaching,
    ...Object.values(language.bounds)
      .flat()
      .filter((words) => !words.includes(" ")),
    ...language.increase,
    ...language.decrease,
    ...language.estimate,
  ];
  const empty = new Set(phrases.flatMap((phrase) => phrase.split(" ")).map(foldWord));
  foldedWords.set(drafting, empty);
  return empty;
};

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\d²³]+/u).filter(Boolean);

/** Does a clause name nothing that could be counted? Comparisons and periods name nothing. */
export const tellsNothing = (clause: string, language: Language, drafting: DraftingLanguage): boolean => {
  const compared = new RegExp(
    String.raw`(?:${drafting.compared.join("|")})\s.*?(?:${drafting.bases.map(({ pattern }) => pattern).join("|")})`,
    "giu",
  );
  const periods = new RegExp(String.raw`(?:${drafting.periods.join("|")})`, "giu");
  const empty = emptyWords(language, drafting);
  return wordsOf(clause.replace(compared, " ").replace(periods, " ")).every((word) =>
    empty.has(foldWord(word)),
  );
};

/**
 * A first name for what a figure counts: the words of its clause before it, without verbs of reaching at their end; where
 * there are none, the unit and the words behind the figure, or the clause before.
 */
export const indicatorName = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
  language: Language,
  drafting: DraftingLanguage,
): string => {
  const figure = itemAt(candidates, index);
  const from = candidates[index - 1]?.end ?? 0;
  const to = candidates[index + 1]?.start ?? text.length;
  const empty = emptyWords(language, drafting);
  const clauses = text.slice(from, figure.start).split(/[;:,.()]+/);
  const named = (clause: string | undefined): string[] =>
    trimmed(wordsOf(clause ?? ""), empty).slice(-LONGEST);
  const left = named(clauses.at(-1));
  const unit = text
    .slice(figure.start, figure.end)
    .replace(/[\d.,/\s]+/, "")
    .replace(/^%$/, "")
    .trim();
  const right = trimmed(wordsOf(/^[^;:,.()]*/.exec(text.slice(figure.end, to))?.[0] ?? ""), empty);
  const behind = right.length ? [...wordsOf(unit), ...right].slice(0, LONGEST) : [];
  const above =
    clauses
      .slice(0, -1)
      .map(named)
      .findLast((words) => words.length > 0) ?? [];
  const words =
    [left, behind, above, wordsOf(unit), wordsOf(text).slice(0, LONGEST)].find((one) => one.length > 0) ?? [];
  const name = words.join(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Without empty words at both ends. */
const trimmed = (words: readonly string[], empty: ReadonlySet<string>): string[] => {
  const isEmpty = (word: string | undefined): boolean => word !== undefined && empty.has(foldWord(word));
  let [start, end] = [0, words.length];
  while (end > start && isEmpty(words[end - 1])) end -= 1;
  while (start < end && isEmpty(words[start])) start += 1;
  return words.slice(start, end);
};
