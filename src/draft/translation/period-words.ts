import type { DraftingLanguage } from "../drafting-language.ts";
import { foldWord } from "../fold.ts";
import { writtenOut } from "../tables/column-meaning.ts";
import { anyOf } from "../tables/head-words.ts";
import { exchangePeriods } from "./english-period.ts";
import { namedPeriod, type NamedPeriod } from "./named-period.ts";

/** The words and numbers of a text as they are compared: no case, no signs, no spacing; digits count. */
export const comparedWords = (text: string): string =>
  (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(foldWord).join(" ");

/** Do two titles, heads or cells say the same, digits included? */
export const isSameText = (one: string, other: string): boolean =>
  comparedWords(one) === comparedWords(other);

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const YEARS = new RegExp(YEAR, "g");

/** The names of periods in a text, and years that stand alone. */
const periodPattern = ({ periods }: DraftingLanguage): RegExp =>
  new RegExp(`${anyOf(periods).source}|${YEAR.source}`, "giu");

/** A text with a sign in the place of each period. */
const frameOf = (text: string, period: RegExp): string => text.split(period).map(comparedWords).join(" @ ");

/** Words of the previous report and how they were translated. */
export interface TranslatedWords {
  readonly official: string;
  readonly translation: string;
}

const asPeriod = (words: string, { namedPeriods }: DraftingLanguage): NamedPeriod | undefined =>
  /^\d{4}$/.test(words) ? { unit: "year", year: words } : namedPeriod(words, namedPeriods);

/**
 * How a title, a head or a cell is translated whose words are those of `old` but for the periods that it names.
 * Undefined when it says something else, or when the translation names its periods in a way that is not known.
 */
export const withItsPeriods = (
  text: string,
  { official, translation }: TranslatedWords,
  drafting: DraftingLanguage,
): string | undefined => {
  if (isSameText(official, text)) return translation;
  const [old, now] = [writtenOut(official, drafting), writtenOut(text, drafting)];
  const pattern = periodPattern(drafting);
  if (frameOf(old, pattern) !== frameOf(now, pattern)) return undefined;
  const [olds, nows] = [old.match(pattern) ?? [], now.match(pattern) ?? []];
  const pairs = olds.map((one, at) => [one, nows[at] ?? ""] as const);
  const isOfYears = pairs.every(([one, other]) => withoutYear(one) === withoutYear(other));
  if (isOfYears) return withYears(translation, pairs);
  const named = pairs.map(([one, other]) => ({
    old: asPeriod(one, drafting),
    now: asPeriod(other, drafting),
  }));
  const isOfOneForm = named.every(
    (one) => one.old?.unit === one.now?.unit && !one.old?.year === !one.now?.year,
  );
  return isOfOneForm ? exchangePeriods(translation, named, { each: true }) : undefined;
};

/**
 * What a title, a head or a cell is called: as last time where it is the same, else as the Word file of the translation
 * has it (`read`), else as last time but for its periods. `old`: what stood there last time, where it was translated.
 */
export const calledNow = (
  text: string,
  old: TranslatedWords | undefined,
  read: string | undefined,
  drafting: DraftingLanguage,
): string | undefined =>
  old && isSameText(old.official, text)
    ? old.translation
    : (read ?? (old && withItsPeriods(text, old, drafting)));

const withoutYear = (period: string): string => foldWord(period.replace(YEAR, "@"));

/** A translation with each year exchanged for the one that takes its place; undefined where it says another year. */
const withYears = (
  translation: string,
  pairs: readonly (readonly [old: string, now: string])[],
): string | undefined => {
  const years = new Map<string, string>();
  for (const [old, now] of pairs) {
    const [from = "", to = ""] = [YEAR.exec(old)?.[0], YEAR.exec(now)?.[0]];
    if ((years.get(from) ?? to) !== to) return undefined;
    years.set(from, to);
  }
  const said = translation.match(YEARS) ?? [];
  return said.length > 0 && said.every((year) => years.has(year))
    ? translation.replaceAll(YEARS, (year) => years.get(year) ?? year)
    : undefined;
};
