/**
 * Reference periods: a year "2021", a half-year "2021-H1", the first nine months "2021-9M", a quarter "2021-Q1", a
 * month "2021-03", a day "2021-03-31", or a span of two of them, "2021/2025". `canonicalPeriod` gives the one notation
 * of a period that has several.
 */
export type Period = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;
const NINE_MONTHS = /^(\d{4})-9M$/;
const YEAR = /^(\d{4})$/;

/** Kinds of periods by their length, from short to long; a span of other lengths is "span". */
export const PERIOD_KINDS = ["day", "month", "quarter", "half-year", "nine-months", "year", "span"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The periods inside a year: their notation, the kind, and for each year the first month and the number of months. */
const WITHIN_YEAR: readonly {
  readonly form: RegExp;
  readonly kind: PeriodKind;
  readonly months: number;
  readonly write: (year: string, place: number) => Period;
}[] = [
  { form: MONTH, kind: "month", months: 1, write: (year, place) => `${year}-${two(place)}` },
  { form: QUARTER, kind: "quarter", months: 3, write: (year, place) => `${year}-Q${place}` },
  { form: HALF, kind: "half-year", months: 6, write: (year, place) => `${year}-H${place}` },
  { form: NINE_MONTHS, kind: "nine-months", months: 9, write: (year) => `${year}-9M` },
  { form: YEAR, kind: "year", months: 12, write: (year) => year },
];

/** First and last day of a period as ISO days, which compare as text; undefined when `text` is no period. */
export const daysOf = (text: string): { first: string; last: string } | undefined => {
  const span = text.split("/");
  if (span.length === 2) {
    const [from, to] = [daysOf(span[0] ?? ""), daysOf(span[1] ?? "")];
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : undefined;
  }
  for (const { form, months } of WITHIN_YEAR) {
    const parts = form.exec(text);
    if (!parts) continue;
    const [, year = "", place = "1"] = parts;
    const start = (Number(place) - 1) * months + 1;
    return { first: firstOfMonth(year, start), last: lastOfMonth(year, start + months - 1) };
  }
  return isDay(text) ? { first: text, last: text } : undefined;
};

/** Do two periods or days have a day in common? */
export const periodsOverlap = (one: Period, other: Period): boolean => {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
};

/** Is `text` a day of the calendar? "2021-02-30" is none. */
export const isDay = (text: string): boolean => {
  const parts = DAY.exec(text);
  const [, year = "", month] = parts ?? [];
  return (
    parts !== null && text >= firstOfMonth(year, Number(month)) && text <= lastOfMonth(year, Number(month))
  );
};

export const isPeriod = (text: string): boolean => daysOf(text) !== undefined;

/** Does `outer` hold every day of `inner`? False when either is no period. */
export const covers = (outer: string, inner: string): boolean => {
  const [a, b] = [daysOf(outer), daysOf(inner)];
  return a !== undefined && b !== undefined && a.first <= b.first && b.last <= a.last;
};

/** The length of a period as a kind; of a span that is a whole month, quarter, half-year or year, that one. */
export const kindOfPeriod = (period: Period): PeriodKind => {
  const canonical = canonicalPeriod(period);
  return WITHIN_YEAR.find(({ form }) => form.test(canonical))?.kind ?? (isDay(canonical) ? "day" : "span");
};

/**
 * The shortest notation of a period: "2021-01/2021-06", "2021-Q1/2021-Q2" and "2021-01-01/2021-06-30" are "2021-H1".
 * Text that is no period comes back as it is.
 */
export const canonicalPeriod = (period: Period): Period => {
  const days = period.includes("/") ? daysOf(period) : undefined;
  if (!days) return period;
  const year = days.first.slice(0, 4);
  const month = Number(days.first.slice(5, 7));
  for (const { months, write } of WITHIN_YEAR) {
    if ((month - 1) % months !== 0) continue;
    const candidate = write(year, (month - 1) / months + 1);
    const own = daysOf(candidate);
    if (own?.first === days.first && own.last === days.last) return candidate;
  }
  return days.first === days.last ? days.first : period;
};

/** The same part of the year, month or day `years` later (earlier where negative); 29 February becomes 28 February. */
export const yearsLater = (period: Period, years: number): Period =>
  period
    .replaceAll(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + years).padStart(4, "0"))
    .replaceAll(/(\d{4})-02-29/g, (day, year: string) => (isDay(day) ? day : `${year}-02-28`));

/**
 * The period of the same length directly before: the previous month, quarter, half-year or year. Undefined for nine
 * months, a day and other spans: no period of their kind ends where they begin.
 */
export const previousPeriod = (period: Period): Period | undefined => {
  const canonical = canonicalPeriod(period);
  const kind = WITHIN_YEAR.find(({ form }) => form.test(canonical));
  const days = daysOf(canonical);
  if (!kind || !days || kind.kind === "nine-months") return undefined;
  const [year, month] = [Number(canonical.slice(0, 4)), Number(days.first.slice(5, 7))];
  const place = (month - 1) / kind.months + 1;
  return place > 1
    ? kind.write(String(year), place - 1)
    : kind.write(String(year - 1).padStart(4, "0"), 12 / kind.months);
};

/**
 * The part of a period that lies behind a day: the whole where it begins later, as "2021-H1" behind 2021-03-31 is
 * "2021-Q2". Undefined where nothing of it does, or it is no period.
 */
export const partAfter = (period: Period, day: string): Period | undefined => {
  const days = daysOf(period);
  if (!days || days.last <= day) return undefined;
  if (days.first > day) return canonicalPeriod(period);
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return canonicalPeriod(`${next}/${days.last}`);
};

/** Orders periods by their end, those that end together from the shorter to the longer one. */
export const comparePeriods = (a: Period, b: Period): number => {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return compareText(a, b);
  return compareText(x.last, y.last) || compareText(y.first, x.first);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const two = (n: number): string => String(n).padStart(2, "0");
const firstOfMonth = (year: string, month: number): string => `${year}-${two(month)}-01`;
const lastOfMonth = (year: string, month: number): string => {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 ? `${year}-${two(month)}-${two(days)}` : "";
};
