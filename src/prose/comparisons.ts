import type { ComparedThing, ComparisonLanguage } from "../model/comparison-language.ts";
import type { NamedBase, Time } from "../model/base.ts";
import { basePeriodOf } from "../model/base.ts";
import {
  canonicalPeriod,
  daysOf,
  kindOfPeriod,
  previousPeriod,
  yearsLater,
  type Period,
} from "../model/period.ts";

/** Words that say what a figure is compared with. */
export interface Comparison {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The named bases that the words carry; empty where they name a time, or something that is no base. */
  readonly bases: readonly NamedBase[];
  /** What the words say of a time, by the names of `ComparedThing`. */
  readonly said: Readonly<Record<string, string>>;
}

interface Reader {
  readonly whole: RegExp;
  readonly things: readonly { readonly thing: ComparedThing; readonly form: RegExp }[];
}

const readers = new WeakMap<ComparisonLanguage, Reader>();
const START = String.raw`(?<![\p{L}\p{M}\d])`;
const END = String.raw`(?![\p{L}\p{M}\d])`;

const unnamed = (pattern: string): string => pattern.replaceAll(/\(\?<[a-zA-Z]+>/g, "(?:");

const readerOf = (words: ComparisonLanguage): Reader => {
  const known = readers.get(words);
  if (known) return known;
  const any = (patterns: readonly string[]): string => `(?:${patterns.map(unnamed).join("|")})`;
  const things = any(words.things.map(({ pattern }) => pattern));
  const forms = [
    ...(words.phrases.length ? [any(words.phrases.map(({ pattern }) => pattern))] : []),
    String.raw`${any(words.markers)}(?:\s+${things})?`,
    String.raw`${any(words.weakMarkers)}\s+${things}`,
  ];
  const made: Reader = {
    whole: new RegExp(`${START}(?:${forms.join("|")})${END}`, "giu"),
    things: [
      ...words.phrases.map((thing) => ({ thing, form: new RegExp(`^${thing.pattern}$`, "iu") })),
      ...words.things.map((thing) => ({
        thing,
        form: new RegExp(
          String.raw`^${any([...words.markers, ...words.weakMarkers])}\s+${thing.pattern}$`,
          "iu",
        ),
      })),
    ],
  };
  readers.set(words, made);
  return made;
};

/** Every comparison in `text`, in order. One with something that the language's table does not know carries no base. */
export const comparisonsIn = (text: string, words: ComparisonLanguage): Comparison[] => {
  const { whole, things } = readerOf(words);
  return [...text.matchAll(whole)].map((found) => {
    const place = { text: found[0], start: found.index, end: found.index + found[0].length };
    for (const { thing, form } of things) {
      const match = form.exec(found[0]);
      if (!match) continue;
      const said = Object.entries(match.groups ?? {}).filter(
        ([, word]) => (word as string | undefined) !== undefined,
      );
      return { ...place, bases: thing.bases ?? [], said: Object.fromEntries(said) };
    }
    const [more = ""] = /^(?:\s+[^\s,;:.]+){0,3}/.exec(text.slice(place.end)) ?? [];
    return { ...place, text: found[0] + more, bases: [], said: {} };
  });
};

/**
 * The periods that the words can mean for a figure of `time`. A month or quarter without a year is the last one that
 * ends before the figure's period does.
 */
export const comparedPeriods = (one: Comparison, time: Time, words: ComparisonLanguage): Period[] => {
  const { said, bases } = one;
  if (bases.length) return bases.flatMap((base) => basePeriodOf(base, time) ?? []);
  const own = daysOf(time.asOf ?? time.referencePeriod);
  if (!own) return [];
  const year = own.last.slice(0, 4);
  if (said["sameYear"])
    return [yearsLater(time.asOf ?? time.referencePeriod, Number(said["sameYear"]) - Number(year))];
  const month = own.last.slice(0, 7);
  if (said["previousMonth"]) return compact([previousPeriod(month)]);
  if (said["previousQuarter"]) return compact([previousPeriod(quarterOf(month))]);
  const inYear = periodInYear(said, words);
  if (!inYear) return [];
  const named = said["year"] ?? (said["lastYear"] ? String(Number(year) - 1) : undefined);
  if (named !== undefined && said["to"]) return [`${named}/${said["to"]}`];
  if (named !== undefined || inYear(year) === year) return [edgeOf(inYear(named ?? year), said)];
  const latest = [year, String(Number(year) - 1)]
    .map(inYear)
    .find((period) => (daysOf(period)?.last ?? own.last) < own.last);
  return latest === undefined ? [] : [edgeOf(latest, said)];
};

/** The part of a year, or the year, that the words name; undefined when they name no time. */
const periodInYear = (
  said: Comparison["said"],
  words: ComparisonLanguage,
): ((year: string) => Period) | undefined => {
  const month = said["month"] ?? orderIn(words.months, said["monthName"]);
  const day = said["day"];
  if (month !== undefined)
    return (year) => [year, two(month), ...(day === undefined ? [] : [two(day)])].join("-");
  const quarter = orderIn(words.quarters, said["quarter"]) ?? said["quarter"];
  if (quarter !== undefined) return (year) => `${year}-Q${quarter}`;
  if (said["half"]) return (year) => `${year}-H1`;
  if (said["secondHalf"]) return (year) => `${year}-H2`;
  const count = orderIn(words.counts, said["months"]) ?? said["months"];
  if (count !== undefined) return (year) => canonicalPeriod(`${year}-01/${year}-${two(count)}`);
  return ["year", "lastYear", "begins", "ends"].some((name) => name in said) ? (year) => year : undefined;
};

const two = (number: string): string => number.padStart(2, "0");

const orderIn = (names: readonly string[], word: string | undefined): string | undefined => {
  const index = names.findIndex((name) => name.toLowerCase() === word?.toLowerCase());
  return index < 0 ? undefined : String(index + 1);
};

const edgeOf = (period: Period, said: Comparison["said"]): Period => {
  const days = daysOf(period);
  if (said["begins"]) return days?.first ?? period;
  return said["ends"] ? (days?.last ?? period) : canonicalPeriod(period);
};

const quarterOf = (month: string): Period =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

const compact = (periods: readonly (Period | undefined)[]): Period[] =>
  periods.filter((period) => period !== undefined);

/** Do the words of `one` carry `base` for a figure of `time`? */
export const carries = (one: Comparison, base: string, time: Time, words: ComparisonLanguage): boolean => {
  if (one.bases.length) {
    const named = one.bases.some((known) => known === base);
    const apart = base.endsWith("school-year") || one.bases.every((known) => known.endsWith("school-year"));
    if (named || apart) return named;
  }
  const period = basePeriodOf(base, time);
  if (period === undefined) return one.bases.some((known) => known === base);
  return comparedPeriods(one, time, words).some((other) => sameTime(period, other));
};

/** Equal periods; a stock of the last day of a month, quarter or year is that of the month, quarter or year. */
const sameTime = (a: Period, b: Period): boolean => {
  const [x, y] = [canonicalPeriod(a), canonicalPeriod(b)];
  if (x === y) return true;
  const isDay = (period: Period): boolean => kindOfPeriod(period) === "day";
  return isDay(x) !== isDay(y) && daysOf(x)?.last === daysOf(y)?.last;
};
