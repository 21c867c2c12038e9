import type { QueryLanguage } from "../../model/query-language.ts";
import { LETTERS, NUMERALS } from "./letters.ts";

const WORD_START = `(?:^|[^${LETTERS}${NUMERALS}.,/])`;
const WORD_END = String.raw`(?![${LETTERS}${NUMERALS}]|[.,/]\d)`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
export const EACH_YEAR = new RegExp(WORD_START + YEAR + WORD_END, "g");
/** A pattern that nothing fits: a language without words of a kind. */
const NEVER = "(?!)";

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const QUARTER = String.raw`q\s*(?<quarter>[1-4]|i{1,3}|iv)@ofYear?`;
const QUARTER_GROUP = /\(\?<quarter>[^)]*\)/;
const HALVES = ["h1(?<firstHalf>)@ofYear?", "h2(?<secondHalf>)@ofYear?"];
const DATE = String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-]@year`;

/** The patterns of some languages together, and those that are the same in all. */
export interface TimeForms {
  /** Has a text a digit, or a word that begins as one of the forms says? Any other text names no time. */
  readonly mayFit: (text: string) => boolean;
  readonly forms: readonly RegExp[];
  readonly relative: readonly { readonly form: RegExp; readonly unit: string }[];
  readonly months: readonly string[];
  readonly quarterOf: (typed: string) => number;
  /** A text that ends with a word of comparison. */
  readonly compared: RegExp;
  readonly baseYear: RegExp;
  readonly yearIn: (year: string) => RegExp;
  /** A year, or that quarter of it, behind words of comparison, which are the first group; the second is the quarter. */
  readonly comparedYear: (year: number, quarter: number | undefined) => RegExp;
  /** Each year of a printed text that is only compared with, whose prices are meant, or that is part of a date. */
  readonly otherYears: RegExp;
}

export const timeForms = (languages: readonly QueryLanguage[]): TimeForms => {
  const times = languages.map((language) => language.times);
  const articles = languages.flatMap((language) => language.articles);
  const anyOf = (words: readonly string[]): string => `(?:${words.length > 0 ? words.join("|") : NEVER})`;
  const months = times.flatMap((one) => one.months);
  const quarters = Object.assign({}, ROMAN, ...times.map((one) => one.quarters)) as Record<string, number>;
  const yearWords = anyOf(times.flatMap((one) => one.yearWords));
  const ofYear = String.raw`(?:(?:\s*[/,-]\s*|\s+)(?:${yearWords}\s+)?${YEAR})`;
  const comparedWith = anyOf(times.flatMap((one) => one.comparedWith));
  const relativeOnly = anyOf(times.flatMap((one) => one.comparedWithRelative));
  const between = anyOf(
    times.flatMap(({ samePeriod, edges, yearWords: words }) => [...samePeriod, ...edges, ...words]),
  );
  const inFull = (form: string): string =>
    form
      .replaceAll("@ofYear", ofYear)
      .replaceAll("@year", YEAR)
      .replaceAll("@month", `(?<monthName>${anyOf(months)})`);
  const whole = (form: string): RegExp => new RegExp(WORD_START + inFull(form) + WORD_END);
  const samePeriod = anyOf(times.flatMap((one) => one.samePeriod));
  const baseYear = anyOf(times.flatMap((one) => one.baseYear));
  const forms = [
    ...times.flatMap((one) => one.forms),
    ...HALVES,
    DATE,
    QUARTER,
    ...times.flatMap((one) => one.years),
    "@year",
  ];
  const relative = (["quarter", "month", "next-year"] as const).flatMap((unit) =>
    times
      .flatMap(({ before, nextYear }) => (unit === "next-year" ? nextYear : before[unit]))
      .map((form) => ({ form, unit })),
  );
  return {
    mayFit: beginningsIn([...forms, ...relative.map(({ form }) => form)].map(inFull)),
    forms: forms.map(whole),
    relative: relative.map(({ form, unit }) => ({ form: whole(form), unit })),
    months,
    quarterOf: (typed) => quarters[typed] ?? Number(typed),
    compared: new RegExp(
      String.raw`${WORD_START}(?:${comparedWith}|${relativeOnly})\s+(?:${anyOf(articles)}\s+)?$`,
    ),
    baseYear: new RegExp(String.raw`(${baseYear}\s+)(?:${yearWords}\s+)?(?:19|20)\d\d`),
    yearIn: (year) => new RegExp(`(${WORD_START})(?:${yearWords}\\s+)?${year}${WORD_END}`),
    comparedYear: (year, quarter) => {
      const words = Object.keys(quarters).filter((word) => quarters[word] === quarter);
      const numbered = anyOf(quarter ? [String(quarter), ...words] : []);
      const inQuarter = anyOf(
        [QUARTER, ...times.flatMap((one) => one.forms)]
          .filter((form) => QUARTER_GROUP.test(form))
          .map((form) => form.replace(QUARTER_GROUP, numbered).replace("@ofYear?", "")),
      );
      return new RegExp(
        String.raw`(${WORD_START}${comparedWith}\s+(?:${between}\s+)*)(${inQuarter}(?:\s*[/,-]\s*|\s+)(?:${yearWords}\s+)?)?${year}${WORD_END}`,
      );
    },
    otherYears: new RegExp(
      String.raw`${WORD_START}(?:(?:${comparedWith}|${samePeriod}|${baseYear})\s[^,;()\d]*?|${anyOf(months)}\s+)(?:19|20)\d\d`,
      "g",
    ),
  };
};

const NOT_LETTERS = new RegExp(`[^${LETTERS}]+`);
/** Letters of a pattern that stand together, and what follows them: the last may be left out, or a digit is asked for. */
const RUN = new RegExp(String.raw`([${LETTERS}]+)([?*{]|\d(?![?*{]))?`, "g");

/**
 * Tells texts that patterns can fit by their first letters. To lay out a pattern takes a slow phone a millisecond, to run
 * through forty of them takes longer than the rest of a query, and most queries name no time. A pattern names words: it
 * has no class of letters.
 */
const beginningsIn = (patterns: readonly string[]): TimeForms["mayFit"] => {
  const beginnings = new Set<string>();
  for (const pattern of patterns) {
    const written = pattern.replace(/\(\?(?:<\w+>|[:!=])|\\./g, " ");
    for (const [, run = "", behind = ""] of written.matchAll(RUN))
      if (!/\d/.test(behind)) beginnings.add(behind && run.length > 1 ? run.slice(0, -1) : run);
  }
  return (text) =>
    /\d/.test(text) ||
    text
      .split(NOT_LETTERS)
      .some((word) =>
        Array.from(word, (_, at) => word.slice(0, at + 1)).some((start) => beginnings.has(start)),
      );
};
