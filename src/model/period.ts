/**
 * Reference periods in SDMX notation: a year "2021", a quarter "2021-Q1", a month "2021-03", a day
 * "2021-03-31", or a span of two of them, "2021/2025".
 */
export type Period = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;

/** First and last day of a period as ISO days, which compare as text; undefined when `text` is no period. */
export const daysOf = (text: string): { first: string; last: string } | undefined => {
  const span = text.split("/");
  if (span.length === 2) {
    const [from, to] = [daysOf(span[0] ?? ""), daysOf(span[1] ?? "")];
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : undefined;
  }
  if (YEAR.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const [, year = "", number] = quarter;
    const start = (Number(number) - 1) * 3 + 1;
    return { first: firstOfMonth(year, start), last: lastOfMonth(year, start + 2) };
  }
  const month = MONTH.exec(text);
  if (month) return { first: `${text}-01`, last: lastOfMonth(month[1] ?? "", Number(month[2])) };
  return isDay(text) ? { first: text, last: text } : undefined;
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

const two = (n: number): string => String(n).padStart(2, "0");
const firstOfMonth = (year: string, month: number): string => `${year}-${two(month)}-01`;
const lastOfMonth = (year: string, month: number): string => {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 ? `${year}-${two(month)}-${two(days)}` : "";
};
