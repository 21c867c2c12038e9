/** A time that a query names; a figure is of it when nothing contradicts. */
export interface QueryPeriod {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  /** Several months from the beginning of a year or to its end, as the notation writes it: "H1", "H2", "9M". */
  readonly months?: "H1" | "H2" | "9M";
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  mot: 1,
  bon: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const ofNumber = (text = ""): number => ORDINALS[text] ?? Number(text);

const WORD_START = String.raw`(?<![\p{L}\p{N}.,/])`;
const WORD_END = String.raw`(?![\p{L}\p{N}]|[.,/]\d)`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const OF_YEAR = String.raw`(?:(?:\s*[/,-]\s*|\s+)(?:(?:năm|nam|of|in)\s+)?${YEAR})`;
const FORMS = [
  String.raw`(?:6|06|sáu|sau)\s+(?:tháng|thang)\s+(?:đầu|dau)(?:\s+(?:năm|nam))?(?<firstHalf>)${OF_YEAR}?`,
  String.raw`(?:6|06|sáu|sau)\s+(?:tháng|thang)\s+(?:cuối|cuoi)(?:\s+(?:năm|nam))?(?<secondHalf>)${OF_YEAR}?`,
  String.raw`(?:9|09|chín|chin)\s+(?:tháng|thang)(?:\s+(?:đầu|dau))?(?:\s+(?:năm|nam))?(?<nineMonths>)${OF_YEAR}?`,
  String.raw`(?:the\s+)?first\s+(?:six\s+months|6\s+months|half)(?<firstHalf>)${OF_YEAR}?`,
  String.raw`(?:the\s+)?(?:last|second)\s+(?:six\s+months|6\s+months|half)(?<secondHalf>)${OF_YEAR}?`,
  String.raw`(?:the\s+)?first\s+(?:nine|9)\s+months(?<nineMonths>)${OF_YEAR}?`,
  String.raw`h1(?<firstHalf>)${OF_YEAR}?`,
  String.raw`h2(?<secondHalf>)${OF_YEAR}?`,
  String.raw`(?:ngày\s+|ngay\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-]${YEAR}`,
  String.raw`(?:ngày|ngay)\s+\d{1,2}\s+(?:tháng|thang)\s+(?<month>\d{1,2})(?:\s+(?:năm|nam)\s+${YEAR})?`,
  String.raw`(?:\d{1,2}\s+)?(?<monthName>${MONTHS.join("|")})\s+${YEAR}`,
  String.raw`(?:tháng|thang)\s+(?<month>\d{1,2})${OF_YEAR}`,
  String.raw`(?:quý|quí|quy|qui|q|quarter)\s*(?<quarter>[1-4]|i{1,3}|iv|một|mot|hai|ba|bốn|bon)${OF_YEAR}?`,
  String.raw`(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter${OF_YEAR}?`,
  String.raw`(?:ba|3|03)\s+(?:tháng|thang)\s+(?:đầu|dau)(?:\s+(?:năm|nam))?(?<firstQuarter>)${OF_YEAR}?`,
  String.raw`first\s+(?:three|3)\s+months${OF_YEAR}?(?<firstQuarter>)`,
  String.raw`(?:(?:đầu|dau|cuối|cuoi|hết|het|trong|của|cua)\s+)?(?:năm|nam)\s+${YEAR}`,
  String.raw`(?:(?:at\s+the\s+)?(?:end|start)\s+of|in|for|of|during)\s+${YEAR}`,
  YEAR,
].map((form) => new RegExp(WORD_START + form + WORD_END, "u"));

/**
 * The first time that a normalised query names, and the query without it. A lone year is a time only if `isYear` says
 * so: it may be a value.
 */
export const queryPeriod = (
  query: string,
  isYear: (year: number) => boolean,
): { period: QueryPeriod; rest: string } | undefined => {
  for (const form of FORMS) {
    const found = form.exec(query);
    if (!found) continue;
    const { year, month, monthName, quarter, firstQuarter } = found.groups ?? {};
    if (found[0] === year && !isYear(Number(year))) continue;
    const named = monthName ? MONTHS.indexOf(monthName) + 1 : month ? Number(month) : undefined;
    const several = MONTHS_TOGETHER.find(({ group }) => found.groups?.[group] !== undefined);
    const inYear = firstQuarter === undefined ? (quarter ? ofNumber(quarter) : undefined) : 1;
    return {
      period: {
        ...(year ? { year: Number(year) } : {}),
        ...(inYear ? { quarter: inYear } : {}),
        ...(named ? { month: named } : {}),
        ...(several ? { months: several.months } : {}),
      },
      rest: `${query.slice(0, found.index)} ${query.slice(found.index + found[0].length)}`,
    };
  }
  return undefined;
};

const MONTHS_TOGETHER = [
  { group: "firstHalf", months: "H1" },
  { group: "secondHalf", months: "H2" },
  { group: "nineMonths", months: "9M" },
] as const;

const quarterOf = (month: number): number => Math.ceil(month / 3);

/** Is a period such as "2021-Q1", "2021-03-31", "2021" or "2021/2025" of the time asked for? */
export const isOfPeriod = (period: string, { year, quarter, month, months }: QueryPeriod): boolean => {
  const [, from = "", rest = "", to = from] =
    /^(\d{4})(?:-(Q\d|H\d|9M|\d\d)[^/]*)?(?:\/(\d{4}))?/.exec(period) ?? [];
  if (year !== undefined && (year < Number(from) || year > Number(to))) return false;
  if (months !== undefined) return rest === "" || rest === months;
  if (/^(?:H\d|9M)$/.test(rest)) return quarter === undefined && month === undefined;
  const own = rest.startsWith("Q") ? Number(rest.slice(1)) : rest ? quarterOf(Number(rest)) : undefined;
  if (own === undefined) return true;
  if (quarter !== undefined && own !== quarter) return false;
  if (month === undefined) return true;
  return rest.startsWith("Q") ? own === quarterOf(month) : Number(rest) === month;
};
