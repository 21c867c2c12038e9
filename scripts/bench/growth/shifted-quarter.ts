/** A report's quarter moved by some quarters, and what that makes of the periods and days in its content. */
export interface ShiftedQuarter {
  /** Id of the moved report, such as "2023-q2". */
  readonly id: string;
  /** A period or a day in SDMX notation, or a span of two, moved as far as the report: a year by the years between. */
  readonly shifted: (period: string) => string;
}

/** `quarters` after the report `id`, such as "2021-q1", or before it where negative. Throws a RangeError when `id` is no quarter. */
export const shiftedQuarter = (id: string, quarters: number): ShiftedQuarter => {
  const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(id) ?? [];
  if (year === undefined || quarter === undefined) throw new RangeError(`"${id}" is no quarter`);
  const target = movedQuarter(year, quarter, quarters);
  const years = target.year - Number(year);
  const moved = (one: string): string => {
    const [, y = "", q, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(one) ?? [];
    if (y === "") return one;
    if (q !== undefined) {
      const at = movedQuarter(y, q, quarters);
      return `${at.year}-Q${at.quarter}`;
    }
    return month === undefined ? String(Number(y) + years) : movedDay(y, month, day, quarters * 3);
  };
  return {
    id: `${target.year}-q${target.quarter}`,
    shifted: (period) => period.split("/").map(moved).join("/"),
  };
};

const movedQuarter = (year: string, quarter: string, by: number): { year: number; quarter: number } => {
  const index = Number(year) * 4 + Number(quarter) - 1 + by;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
};

/** A month, or a day of it; the 31st becomes the last day of a shorter month. */
const movedDay = (year: string, month: string, day: string | undefined, by: number): string => {
  const index = Number(year) * 12 + Number(month) - 1 + by;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const two = (number: number): string => String(number).padStart(2, "0");
  return [y, two(m), ...(day === undefined ? [] : [two(Math.min(Number(day), last))])].join("-");
};
