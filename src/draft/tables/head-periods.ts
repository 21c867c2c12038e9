import { yearsLater, type Period } from "../../model/period.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { namedPeriod, type NamedPeriod } from "../translation/named-period.ts";
import { anyOf } from "./head-words.ts";

/** The periods that a head names, in order. */
export const periodsIn = (
  text: string,
  now: Period,
  { periods, namedPeriods, tables }: DraftingLanguage,
): Period[] => {
  const found = [...text.matchAll(anyOf(periods, "giu"))].flatMap(([words]) => {
    const named = namedPeriod(words, namedPeriods);
    return named ? [{ words, named }] : [];
  });
  const years = found.flatMap(({ named }) => named.year ?? []);
  const list = found.flatMap(({ named }, at): Period[] => {
    const isYear = named.unit === "year" && named.year !== undefined;
    const isOfAnother = isYear && found.some((one, other) => other !== at && !one.named.year);
    if (isOfAnother) return [];
    const period = asPeriod(
      named,
      named.year ?? (years.length === 1 ? years[0] : undefined) ?? now.slice(0, 4),
    );
    return period === undefined ? [] : [period];
  });
  if (list.length) return list;
  if (anyOf(tables.yearAgo).test(text)) return [yearsLater(now, -1)];
  if (anyOf(tables.lastYear).test(text)) return [String(Number(now.slice(0, 4)) - 1)];
  return anyOf(tables.wholeYear).test(text) ? [now.slice(0, 4)] : [];
};

const two = (number: number): string => String(number).padStart(2, "0");

const asPeriod = ({ unit, count = 0, day, year: own }: NamedPeriod, year: string): Period | undefined => {
  switch (unit) {
    case "day":
      return own === undefined || day === undefined ? undefined : `${year}-${two(count)}-${two(day)}`;
    case "quarter":
      return count >= 1 && count <= 4 ? `${year}-Q${count}` : undefined;
    case "first-months":
    case "months":
      return firstMonths(count, year);
    case "half":
      return `${year}-H${count}`;
    case "last-months":
      return count === 6 ? `${year}-H2` : undefined;
    case "month":
      return count >= 1 && count <= 12 ? `${year}-${two(count)}` : undefined;
    case "year":
      return own === undefined ? undefined : year;
    case "years":
    case "bare":
      return undefined;
  }
};

const firstMonths = (count: number, year: string): Period | undefined =>
  count === 3
    ? `${year}-Q1`
    : count === 6
      ? `${year}-H1`
      : count === 9
        ? `${year}-9M`
        : count === 12
          ? year
          : count > 0 && count < 12
            ? `${year}-01/${year}-${two(count)}`
            : undefined;
