import { LETTERS, NUMERALS } from "./letters.ts";

/** A time that a query names, and how it was typed; a figure is of it when nothing contradicts. */
export interface NamedPeriod extends QueryPeriod {
  readonly typed: string;
}

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
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
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
  }),
);
const ofNumber = (text = ""): number => ORDINALS.get(text) ?? Number(text);

const WORD_START = `(?:^|[^${LETTERS}${NUMERALS}.,/])`;
const WORD_END = String.raw`(?![${LETTERS}${NUMERALS}]|[.,/]\d)`;
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

/** Words before a time that is only what something is compared with; "from" is one before a relative time alone. */
const COMPARED_WITH = "so với|so voi|cùng kỳ|cung ky|than|compared with|compared to|on|over|since";
const COMPARED = new RegExp(String.raw`${WORD_START}(?:${COMPARED_WITH}|from)\s+(?:the\s+)?$`, "u");
/** The year whose prices a value is reckoned in is no time of a figure. */
const BASE_YEAR = new RegExp(
  String.raw`((?:giá so sánh|gia so sanh|giá cố định|gia co dinh|constant|base year|prices of)\s+)(?:(?:năm|nam)\s+)?(?:19|20)\d\d`,
  "u",
);

/**
 * A normalised query without the year whose prices it names, and without the year before that of `now` where it is only
 * what is compared with: "giảm so với cùng kỳ 2020" in a report of 2021.
 */
export const withoutComparisonYears = (query: string, now: string): string => {
  const before = Number(now.slice(0, 4)) - 1;
  const compared = new RegExp(
    String.raw`(${WORD_START}(?:${COMPARED_WITH})\s+)(?:(?:cùng kỳ|cung ky|năm|nam)\s+)*${before}${WORD_END}`,
    "u",
  );
  return query.replace(BASE_YEAR, "$1").replace(compared, "$1");
};

const RELATIVE = [
  {
    form: /(?:quý|quí|quy)\s+(?:trước|truoc)|(?:the\s+)?(?:last|previous|preceding)\s+quarter/u,
    unit: "quarter",
  },
  {
    form: /(?:tháng|thang)\s+(?:trước|truoc)|(?:the\s+)?(?:last|previous|preceding)\s+month/u,
    unit: "month",
  },
  { form: /(?:năm|nam)\s+(?:tới|toi|sau)|next\s+year/u, unit: "next-year" },
].map(({ form, unit }) => ({ form: new RegExp(`${WORD_START}(?:${form.source})${WORD_END}`, "u"), unit }));

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

/**
 * The first time that a normalised query names, and the query without it; of several years the last, since the others are
 * what it is compared with. A lone year is a time only if `isYear` says so or if it stands among words: it may be a
 * value. `now` is the reference period of the newest report.
 */
export const queryPeriod = (
  query: string,
  isYear: (year: number) => boolean,
  now: string,
): { period: NamedPeriod; rest: string } | undefined => {
  const without = (found: RegExpExecArray): string =>
    `${query.slice(0, found.index)} ${query.slice(found.index + found[0].length)}`;
  for (const { form, unit } of RELATIVE) {
    const found = form.exec(query);
    if (found && !COMPARED.test(`${query.slice(0, found.index)} `))
      return { period: { ...relativePeriod(unit, now), typed: typedIn(found) }, rest: without(found) };
  }
  const held = [...query.matchAll(EACH_YEAR)]
    .map((found) => found.groups?.["year"] ?? "")
    .filter((year) => isYear(Number(year)));
  const [, ...earlier] = [...new Set(held)].sort().reverse();
  if (earlier.length > 0) {
    const rest = earlier.reduce((text, year) => text.replace(yearIn(year), "$1"), query);
    return queryPeriod(rest, isYear, now);
  }
  for (const form of FORMS) {
    const found = form.exec(query);
    if (!found) continue;
    const { year, month, monthName, quarter, firstQuarter } = found.groups ?? {};
    const isLone = typedIn(found) === year && !isYear(Number(year));
    if (isLone && !(TWO_LETTERS.test(query) && Number(year) <= Number(now.slice(0, 4)) + FAR)) continue;
    const named = monthName ? MONTHS.indexOf(monthName) + 1 : month ? Number(month) : undefined;
    const several = MONTHS_TOGETHER.find(({ group }) => found.groups?.[group] !== undefined);
    const inYear = firstQuarter === undefined ? (quarter ? ofNumber(quarter) : undefined) : 1;
    return {
      period: {
        ...(year ? { year: Number(year) } : {}),
        ...(inYear ? { quarter: inYear } : {}),
        ...(named ? { month: named } : {}),
        ...(several ? { months: several.months } : {}),
        typed: typedIn(found),
      },
      rest: without(found),
    };
  }
  return undefined;
};

const EACH_YEAR = new RegExp(WORD_START + YEAR + WORD_END, "gu");

/** A year among others, with the word for it: "năm 2020". */
const yearIn = (year: string): RegExp =>
  new RegExp(`(${WORD_START})(?:(?:năm|nam|in|of)\\s+)?${year}${WORD_END}`, "u");

/** So many years ahead are still a time; a number beyond is a value. */
const FAR = 10;

const MONTHS_TOGETHER = [
  { group: "firstHalf", months: "H1" },
  { group: "secondHalf", months: "H2" },
  { group: "nineMonths", months: "9M" },
] as const;

/** Is a period such as "2021-Q1", "2021-03-31", "2021" or "2021/2025" of the time asked for? */
export const isOfPeriod = (period: string, { year, quarter, month, months }: QueryPeriod): boolean => {
  const [, from = "", rest = "", to = from] =
    /^(\d{4})(?:-(Q\d|H\d|9M|\d\d)[^/]*)?(?:\/(\d{4}))?/.exec(period) ?? [];
  if (year !== undefined && (year < Number(from) || year > Number(to))) return false;
  if (months !== undefined) return rest === months;
  if (quarter === undefined && month === undefined) return true;
  if (rest === "") return from !== to;
  if (month !== undefined) return Number(rest) === month;
  return rest.startsWith("Q") ? Number(rest.slice(1)) === quarter : Math.ceil(Number(rest) / 3) === quarter;
};
