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
const HALVES = ["h1(?<firstHalf>)@ofYear?", "h2(?<secondHalf>)@ofYear?"];
const DATE = String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-]@year`;

/** The patterns of some languages together, and those that are the same in all. */
export interface TimeForms {
  readonly forms: readonly RegExp[];
  readonly relative: readonly { readonly form: RegExp; readonly unit: string }[];
  readonly months: readonly string[];
  readonly quarterOf: (typed: string) => number;
  /** A text that ends with a word of comparison. */
  readonly compared: RegExp;
  readonly baseYear: RegExp;
  readonly yearIn: (year: string) => RegExp;
  readonly comparedYear: (year: number) => RegExp;
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
  const whole = (form: string): RegExp =>
    new RegExp(
      WORD_START +
        form
          .replaceAll("@ofYear", ofYear)
          .replaceAll("@year", YEAR)
          .replaceAll("@month", `(?<monthName>${anyOf(months)})`) +
        WORD_END,
    );
  const samePeriod = anyOf(times.flatMap((one) => one.samePeriod));
  const baseYear = anyOf(times.flatMap((one) => one.baseYear));
  const relative = (unit: string, forms: readonly string[]): TimeForms["relative"] =>
    forms.map((form) => ({ form: whole(form), unit }));
  return {
    forms: [
      ...times.flatMap((one) => one.forms),
      ...HALVES,
      DATE,
      QUARTER,
      ...times.flatMap((one) => one.years),
      "@year",
    ].map(whole),
    relative: [
      ...relative(
        "quarter",
        times.flatMap(({ before }) => before.quarter),
      ),
      ...relative(
        "month",
        times.flatMap(({ before }) => before.month),
      ),
      ...relative(
        "next-year",
        times.flatMap(({ nextYear }) => nextYear),
      ),
    ],
    months,
    quarterOf: (typed) => quarters[typed] ?? Number(typed),
    compared: new RegExp(
      String.raw`${WORD_START}(?:${comparedWith}|${relativeOnly})\s+(?:${anyOf(articles)}\s+)?$`,
    ),
    baseYear: new RegExp(String.raw`(${baseYear}\s+)(?:${yearWords}\s+)?(?:19|20)\d\d`),
    yearIn: (year) => new RegExp(`(${WORD_START})(?:${yearWords}\\s+)?${year}${WORD_END}`),
    comparedYear: (year) =>
      new RegExp(String.raw`(${WORD_START}${comparedWith}\s+)(?:${between}\s+)*${year}${WORD_END}`),
    otherYears: new RegExp(
      String.raw`${WORD_START}(?:(?:${comparedWith}|${samePeriod}|${baseYear})\s[^,;()\d]*?|${anyOf(months)}\s+)(?:19|20)\d\d`,
      "g",
    ),
  };
};
