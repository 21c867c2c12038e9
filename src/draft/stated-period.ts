import { canonicalPeriod, daysOf, kindOfPeriod, yearsLater, type Period } from "../model/period.ts";
import { anyWord } from "../prose/any-word.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { namedPeriod, type NamedPeriod } from "./translation/named-period.ts";

/** A period other than that of the report, of which a figure is said to be. */
export interface OtherPeriod {
  readonly period: Period;
  /** How many years before the report's own it is, where it is the same part of a year. */
  readonly yearsAgo?: number;
  /** It runs from the beginning of the year to the end of the report's own period, which begins later. */
  readonly toDate?: true;
}

interface Patterns {
  readonly periods: RegExp;
  readonly again: RegExp;
  readonly summed: RegExp;
  /** What stands before a period that is compared with, or that only ends or begins a time. */
  readonly notOwn: RegExp;
}
const compiled = new Map<DraftingLanguage, Patterns>();
const patternsOf = (drafting: DraftingLanguage): Patterns => {
  const known = compiled.get(drafting);
  if (known) return known;
  const until = String.raw`(?:${drafting.until.join("|")})\s*$`;
  const patterns = {
    periods: anyWord(drafting.periods, "giu", { digits: true }),
    again: anyWord(drafting.tables.yearAgo, "giu"),
    summed: anyWord(drafting.cumulative, "giu"),
    notOwn: new RegExp(String.raw`${anyWord(drafting.compared).source}[^,;:.(]*$|${until}`, "iu"),
  };
  compiled.set(drafting, patterns);
  return patterns;
};

/** The text before a figure without what stands in brackets that are closed again, each sign in its place. */
const withoutBrackets = (text: string): string =>
  text.replaceAll(/\([^()]*\)/g, (words) => " ".repeat(words.length));

/** Do words at a place tell of what stands at the end: in the same clause, or in the bracket that they open? */
const reaches = (text: string, at: number): boolean => {
  const behind = text.slice(at);
  return !/[,;.(]/.test(behind) || (/\(\s*$/.test(text.slice(0, at)) && !/[()]/.test(behind));
};

/**
 * The period, other than that of the report, of which the words before a figure say that it is: "quý II đạt …" in a
 * report of six months, "(cùng kỳ năm 2020: …". Undefined where they name none, or the report's own. The year, a day and
 * the end of a period are none: they date a stock or a plan.
 */
export const otherPeriod = (
  text: string,
  at: number,
  drafting: DraftingLanguage,
  report: Period,
): OtherPeriod | undefined => {
  const before = withoutBrackets(text.slice(0, at));
  const { periods, again, summed, notOwn } = patternsOf(drafting);
  const isOwn = ({ index }: { index: number }): boolean => !notOwn.test(before.slice(0, index));
  const named = [...before.matchAll(periods)].filter(isOwn).flatMap(({ 0: words, index }) => {
    const found = namedPeriod(words, drafting.namedPeriods);
    const period = found && periodOf(found, report);
    return period === undefined ? [] : [{ index, period }];
  });
  const yearAgo = [...before.matchAll(again)]
    .filter((found) => isOwn(found) && reaches(before, found.index))
    .map(({ index }) => ({ index, period: yearsLater(report, -1) }));
  const sums = [...before.matchAll(summed)].map(({ index }) => ({ index, period: report }));
  const last = [...named, ...yearAgo, ...sums].toSorted((a, b) => a.index - b.index).at(-1);
  if (!last || canonicalPeriod(last.period) === canonicalPeriod(report)) return undefined;
  const { period } = last;
  if (isToDate(period, report)) return { period, toDate: true };
  const years = Number(report.slice(0, 4)) - Number(period.slice(0, 4));
  return canonicalPeriod(yearsLater(report, -years)) === canonicalPeriod(period)
    ? { period, yearsAgo: years }
    : { period };
};

/** A month, a quarter or the first months of a year; one without a year is of the year of the report. */
const periodOf = ({ unit, count = 0, year, edge }: NamedPeriod, report: Period): Period | undefined => {
  const own = year ?? report.slice(0, 4);
  if (edge || count < 1 || count > 12) return undefined;
  const month = String(count).padStart(2, "0");
  const first = canonicalPeriod(`${own}-01/${own}-${month}`);
  if (unit === "quarter") return count <= 4 ? `${own}-Q${count}` : undefined;
  if (unit === "month") return `${own}-${month}`;
  if (unit === "half") return count <= 2 ? `${own}-H${count}` : undefined;
  if (unit === "first-months") return first;
  return unit === "months" && (year !== undefined || first === canonicalPeriod(report)) ? first : undefined;
};

/** Does a period run from the beginning of the year to the end of another one of its months or quarters? */
const isToDate = (period: Period, report: Period): boolean => {
  const [all, own] = [daysOf(period), daysOf(report)];
  return (
    all !== undefined &&
    own !== undefined &&
    all.last === own.last &&
    all.first.endsWith(YEAR_BEGINS) &&
    !own.first.endsWith(YEAR_BEGINS)
  );
};
const YEAR_BEGINS = "-01-01";

/** Is what a figure is of the year up to the end of the report's period? */
const isYearToDate = (other: OtherPeriod | undefined, report: Period): boolean =>
  other === undefined ? (daysOf(report)?.first.endsWith(YEAR_BEGINS) ?? false) : other.toDate === true;

/** A figure's period where that is not its report's own, and that of the report. */
interface FigurePeriod {
  readonly other: OtherPeriod | undefined;
  readonly report: Period;
}

/**
 * Can a figure of one report go on as one of the next: both of their reports' own period, both of the year to date, both
 * of as many years ago, or both of another one of the same length?
 */
export const mayGoOn = (one: FigurePeriod, next: FigurePeriod): boolean => {
  const [before, now] = [one.other, next.other];
  if (before?.toDate || now?.toDate)
    return isYearToDate(before, one.report) && isYearToDate(now, next.report);
  return before === undefined || now === undefined
    ? before === now
    : before.yearsAgo === undefined && now.yearsAgo === undefined
      ? kindOfPeriod(before.period) === kindOfPeriod(now.period)
      : before.yearsAgo === now.yearsAgo;
};
