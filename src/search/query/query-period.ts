import type { QueryLanguage } from "../../model/query-language.ts";
import { LETTERS, NUMERALS } from "./letters.ts";
import { EACH_YEAR, timeForms, type TimeForms } from "./time-forms.ts";

/** A time that a query names, and how it was typed; a figure is of it when nothing contradicts. */
export interface TypedPeriod extends QueryPeriod {
  readonly typed: string;
}

export interface QueryPeriod {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  /** Several months from the beginning of a year or to its end, as the notation writes it: "H1", "H2", "9M". */
  readonly months?: "H1" | "H2" | "9M";
}

/** A time that is named from the reference period of the newest report, such as "2021-Q1". */
const relativePeriod = (unit: string, now: string): QueryPeriod => {
  const year = Number(now.slice(0, 4));
  const quarter = /-Q(\d)/.exec(now)?.[1];
  const month = /-(\d\d)$/.exec(now)?.[1];
  if (unit === "next-year") return { year: year + 1 };
  const place =
    unit === "quarter" ? Number(quarter ?? 1) : Number(month ?? (quarter ? Number(quarter) * 3 : 1));
  const last = unit === "quarter" ? 4 : 12;
  const before = place > 1 ? { year, [unit]: place - 1 } : { year: year - 1, [unit]: last };
  return before;
};

const SIGNS = new RegExp(`^[^${LETTERS}${NUMERALS}]+`);
const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);

/** A time as it was typed, without the sign before it. */
const typedIn = (found: RegExpExecArray): string => found[0].replace(SIGNS, "").trim();

/** A query without a time, and the time that it names. */
interface ReadPeriod {
  readonly period: TypedPeriod;
  readonly rest: string;
}

export interface PeriodReader {
  /**
   * A normalised query without the year whose prices it names, and without the year before that of the newest report where
   * it is only what is compared with: "giảm so với cùng kỳ 2020" in a report of 2021.
   */
  readonly withoutComparisonYears: (query: string) => string;
  /**
   * The first time that a normalised query names, and the query without it; of several years the last, since the others
   * are what it is compared with. A lone year is a time only if a figure is of it, or if it stands among words and no
   * figure has it as its value.
   */
  readonly queryPeriod: (query: string) => ReadPeriod | undefined;
}

/** Reads times. `isYear`: is some figure of the year? `isValue`: has some figure such a number? `now` is the reference period of the newest report. */
export const periodReader = (
  languages: readonly QueryLanguage[],
  isYear: (year: number) => boolean,
  now: string,
  isValue: (number: number) => boolean = () => false,
): PeriodReader => {
  const times = timeForms(languages);
  const thisYear = Number(now.slice(0, 4));
  const lastYear = times.comparedYear(thisYear - 1, Number(/Q([1-4])$/.exec(now)?.[1]) || undefined);
  const [yearWord = ""] = languages.flatMap((language) => language.times.yearWords);
  const queryPeriod = (query: string): ReadPeriod | undefined => {
    if (!times.mayFit(query)) return undefined;
    const without = (found: RegExpExecArray): string =>
      `${query.slice(0, found.index)} ${query.slice(found.index + found[0].length)}`;
    for (const { form, unit } of times.relative) {
      const found = form.exec(query);
      if (found && !times.compared.test(`${query.slice(0, found.index)} `))
        return { period: { ...relativePeriod(unit, now), typed: typedIn(found) }, rest: without(found) };
    }
    const held = [...query.matchAll(EACH_YEAR)]
      .map((found) => found.groups?.["year"] ?? "")
      .filter((year) => isYear(Number(year)));
    const [, ...earlier] = [...new Set(held)].sort().reverse();
    if (earlier.length > 0)
      return queryPeriod(earlier.reduce((text, year) => text.replace(times.yearIn(year), "$1"), query));
    for (const form of times.forms) {
      const found = form.exec(query);
      if (!found) continue;
      const { year } = found.groups ?? {};
      const isOther = year !== undefined && !isYear(Number(year));
      if (isOther && typedIn(found).endsWith(year) && groupsOfTime(found) === 1 && isValue(Number(year)))
        continue;
      if (isOther && typedIn(found) === year && !(TWO_LETTERS.test(query) && Number(year) <= thisYear + FAR))
        continue;
      return { period: { ...periodOf(found, times), typed: typedIn(found) }, rest: without(found) };
    }
    return undefined;
  };
  return {
    withoutComparisonYears: (query) =>
      query
        .replace(times.baseYear, "$1")
        .replace(lastYear, (_, words: string, quarter?: string) => words + (quarter ? yearWord : "")),
    queryPeriod,
  };
};

/** How many parts of a time a form found: a year alone, or also a quarter, a month, a day. */
const groupsOfTime = ({ groups = {} }: RegExpExecArray): number =>
  Object.values<string | undefined>(groups).filter((part) => part !== undefined).length;

/** The time that a form found, by its groups. */
const periodOf = ({ groups = {} }: RegExpExecArray, { months, quarterOf }: TimeForms): QueryPeriod => {
  const { year, month, monthName, quarter, firstQuarter } = groups;
  const named = monthName ? months.indexOf(monthName) + 1 : month ? Number(month) : undefined;
  const several = MONTHS_TOGETHER.find(({ group }) => groups[group] !== undefined);
  const inYear = firstQuarter === undefined ? (quarter ? quarterOf(quarter) : undefined) : 1;
  return {
    ...(year ? { year: Number(year) } : {}),
    ...(inYear ? { quarter: inYear } : {}),
    ...(named ? { month: named } : {}),
    ...(several ? { months: several.months } : {}),
  };
};

/** So many years ahead are still a time; a number beyond is a value. */
const FAR = 10;

const MONTHS_TOGETHER = [
  { group: "firstHalf", months: "H1" },
  { group: "secondHalf", months: "H2" },
  { group: "nineMonths", months: "9M" },
] as const;

/** The month that months together end with: what is counted on a day of it is counted at their end. */
const LAST_MONTH = { H1: "06", H2: "12", "9M": "09" } as const;

/** Is a period such as "2021-Q1", "2021-03-31", "2021" or "2021/2025" of the time asked for? */
export const isOfPeriod = (period: string, { year, quarter, month, months }: QueryPeriod): boolean => {
  const [, from = "", rest = "", to = from] =
    /^(\d{4})(?:-(Q\d|H\d|9M|\d\d)[^/]*)?(?:\/(\d{4}))?/.exec(period) ?? [];
  if (year !== undefined && (year < Number(from) || year > Number(to))) return false;
  if (months !== undefined) return rest === months || period.startsWith(`-${LAST_MONTH[months]}-`, 4);
  if (quarter === undefined && month === undefined) return true;
  if (rest === "") return from !== to;
  if (month !== undefined) return Number(rest) === month;
  return rest.startsWith("Q") ? Number(rest.slice(1)) === quarter : Math.ceil(Number(rest) / 3) === quarter;
};
