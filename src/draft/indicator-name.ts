import type { Language } from "../model/language.ts";
import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";
import { itemAt } from "./item-at.ts";
import type { Grammar } from "./typing.ts";

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

const phraseAt = (phrases: readonly string[], flags: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${[...phrases].sort((a, b) => b.length - a.length).join("|")})(?![\p{L}\p{M}])`,
    flags,
  );

/** The words from the noun on that opens a name, commas in it kept: "tỷ lệ rác thải được thu gom, xử lý". */
const fromHead = (text: string, { heads }: DraftingLanguage): string | undefined => {
  const piece = /[^;:.()]*$/.exec(text)?.[0] ?? "";
  const at = [...piece.matchAll(phraseAt(heads, "giu"))].map(({ index }) => index);
  const first = at.find((one) => one >= piece.lastIndexOf(",")) ?? at.at(-1);
  return first === undefined ? undefined : piece.slice(first);
};

/**
 * A first name for what a figure counts, as a noun phrase: the words of its clause before it, without verbs of reaching
 * at their end; where a verb opens them, what it counts before that verb; where there are none, the unit and the words
 * behind the figure, or the clause before.
 */
export const indicatorName = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
  { language, drafting, units }: Grammar,
): string => {
  const figure = itemAt(candidates, index);
  const from = candidates[index - 1]?.end ?? 0;
  const to = candidates[index + 1]?.start ?? text.length;
  const empty = emptyWords(language, drafting);
  const clauses = text.slice(from, figure.start).split(/[;:,.()]+/);
  const named = (clause: string | undefined): string[] =>
    trimmed(wordsOf(clause ?? ""), empty).slice(-LONGEST);
  const isAction = (words: readonly string[]): boolean =>
    phraseAt(drafting.actions, "iu").exec(words.join(" "))?.index === 0;
  const own = named(clauses.at(-1));
  const opened = fromHead(text.slice(from, figure.start), drafting);
  const head =
    isAction(own) && opened !== undefined ? trimmedEnd(wordsOf(opened), empty).slice(-LONGEST) : [];
  const left = head.length ? head : own;
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
  const isCounted = COUNTED.test(units[figure.units[0] ?? ""]?.dimension ?? "");
  const things = [...wordsOf(unit), ...until(right, drafting.parting)];
  const nominal =
    isAction(left) && isCounted && things.length
      ? [drafting.made.count, ...things, ...left.map(lowered)].slice(0, LONGEST)
      : [];
  const words =
    [nominal, left, behind, above, wordsOf(unit), wordsOf(text).slice(0, LONGEST)].find(
      (one) => one.length > 0,
    ) ?? [];
  const name = words.join(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Dimensions of what is no count: "thiệt hại 5 tỷ đồng" is no number of dong. */
const COUNTED = /^(?!vnd|usd|eur|proportion|percentage-point|mass|energy|volume)/;

/** The first word of a sentence as it stands within one; abbreviations stay as they are. */
const lowered = (word: string, at: number): string =>
  at === 0 && /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word;

const until = (words: readonly string[], parting: readonly string[]): readonly string[] => {
  const at = words.findIndex((word) => parting.includes(word));
  return at < 0 ? words : words.slice(0, at);
};

const trimmedEnd = (words: readonly string[], empty: ReadonlySet<string>): string[] =>
  words.slice(0, words.findLastIndex((word) => !empty.has(foldWord(word))) + 1);

/** Without empty words at both ends. */
const trimmed = (words: readonly string[], empty: ReadonlySet<string>): string[] => {
  const isEmpty = (word: string | undefined): boolean => word !== undefined && empty.has(foldWord(word));
  let [start, end] = [0, words.length];
  while (end > start && isEmpty(words[end - 1])) end -= 1;
  while (start < end && isEmpty(words[start])) start += 1;
  return words.slice(start, end);
};
