import { describe, expect, test } from "vitest";
import { language } from "../../src/model/languages.ts";
import { carries, comparedPeriods, comparisonsIn, type Comparison } from "../../src/prose/comparisons.ts";

const words = (locale: string) => {
  const { comparison } = language(locale);
  if (!comparison) throw new Error(`no words of comparison in ${locale}`);
  return comparison;
};

const only = (text: string, locale: string): Comparison => {
  const all = comparisonsIn(text, words(locale));
  expect(all).toHaveLength(1);
  return all[0] ?? { text: "", start: 0, end: 0, bases: [], said: {} };
};

const SECOND_QUARTER = { referencePeriod: "2001-Q2" };

describe("the time that a comparison means in a report of the second quarter of 2001", () => {
  test.for([
    ["vi", "tăng 3% so với cùng kỳ năm trước", "2000-Q2"],
    ["vi", "tăng 3% so cùng kỳ", "2000-Q2"],
    ["vi", "tăng 3% so với cùng kỳ năm 1999", "1999-Q2"],
    ["vi", "giảm 3% so với Quý I", "2001-Q1"],
    ["vi", "giảm 3% so với quý IV", "2000-Q4"],
    ["vi", "giảm 3% so với quý II năm trước", "2000-Q2"],
    ["vi", "giảm 3% so với quý trước", "2001-Q1"],
    ["vi", "tăng 3% so với tháng 5", "2001-05"],
    ["vi", "tăng 3% so với tháng 12/2000", "2000-12"],
    ["vi", "tăng 3% so với tháng trước", "2001-05"],
    ["vi", "tăng 3% so với 31/12/2000", "2000-12-31"],
    ["vi", "tăng 3% so với thời điểm 31/12/2000", "2000-12-31"],
    ["vi", "tăng 3% so với ngày 31 tháng 12 năm 2000", "2000-12-31"],
    ["vi", "tăng 3% so với cuối năm 2000", "2000-12-31"],
    ["vi", "tăng 3% so với cuối năm trước", "2000-12-31"],
    ["vi", "tăng 3% so với đầu năm", "2001-01-01"],
    ["vi", "tăng 3% so với năm 1999", "1999"],
    ["vi", "tăng 3% so với năm trước", "2000"],
    ["vi", "tăng 3% so với 6 tháng đầu năm 2000", "2000-H1"],
    ["vi", "tăng 3% so với 9 tháng năm 2000", "2000-9M"],
    ["vi", "tăng 3% so với giai đoạn 1996-2000", "1996/2000"],
    ["vi", "cao hơn quý trước 3%", "2001-Q1"],
    ["en", "up 3% over the same period last year", "2000-Q2"],
    ["en", "up 3% over the same period of 1999", "1999-Q2"],
    ["en", "up 3% year on year", "2000-Q2"],
    ["en", "down 3% from the previous quarter", "2001-Q1"],
    ["en", "down 3% from the first quarter", "2001-Q1"],
    ["en", "up 3% compared with May", "2001-05"],
    ["en", "up 3% compared with December 2000", "2000-12"],
    ["en", "up 3% compared with 31 December 2000", "2000-12-31"],
    ["en", "3% higher than at the end of 2000", "2000-12-31"],
    ["en", "up 3% from 1999", "1999"],
    ["en", "up 3% over last year", "2000"],
    ["en", "up 3% on the first six months of 2000", "2000-H1"],
    ["en", "up 3% on the first nine months of 2000", "2000-9M"],
  ] as const)("%s: %s → %s", ([locale, text, period]) => {
    const one = only(text, locale);
    expect(new Set(comparedPeriods(one, SECOND_QUARTER, words(locale)))).toEqual(new Set([period]));
  });
});

test.for([
  ["vi", "so với quy định của tỉnh", "so với quy định của"],
  ["vi", "so với tổng mức đầu tư", "so với tổng mức đầu"],
  ["en", "compared with other provinces", "compared with other provinces"],
] as const)("%s: “%s” compares with no time", ([locale, text, shown]) => {
  const one = only(text, locale);
  expect(one.text).toBe(shown);
  expect(comparedPeriods(one, SECOND_QUARTER, words(locale))).toEqual([]);
});

test.for([
  ["vi", "rộng hơn trên địa bàn tỉnh"],
  ["vi", "vì thế so le nhau"],
  ["en", "more than 20 tonnes over the province"],
  ["en", "a bridge over the river in the district"],
] as const)("%s: “%s” compares with nothing", ([locale, text]) => {
  expect(comparisonsIn(text, words(locale))).toEqual([]);
});

describe("a base that the words carry, and one that they do not", () => {
  test.for([
    ["so với Quý I", "previous-period", true],
    ["so với Quý I", "2001-Q1", true],
    ["so với Quý I", "same-period-last-year", false],
    ["so với cùng kỳ năm trước", "same-period-last-year", true],
    ["so với cùng kỳ năm trước", "same-period-last-school-year", false],
    ["so với cùng kỳ năm trước", "previous-period", false],
    ["so với cùng kỳ năm trước", "2000-Q2", true],
    ["so với cùng kỳ", "same-period-last-school-year", true],
    ["so với cùng kỳ năm học trước", "same-period-last-school-year", true],
    ["so với cùng kỳ năm học trước", "same-period-last-year", false],
    ["so với quý II/2000", "same-period-last-year", true],
    ["so với năm trước", "last-year", true],
    ["so với năm trước", "same-period-last-year", false],
    ["so với 31/12/2000", "end-of-last-year", true],
    ["so với 31/12/2000", "2000-12-31", true],
    ["so với tháng 12/2000", "end-of-last-year", true],
    ["so với đầu năm 2000", "start-of-last-year", true],
    ["so với đầu năm 2000", "end-of-last-year", false],
    ["so với kế hoạch năm", "annual-plan", true],
    ["so với kế hoạch năm", "same-period-last-year", false],
    ["so với dự toán", "budget-estimate", true],
    ["so với dự toán", "annual-plan", false],
    ["so với quy định", "same-period-last-year", false],
  ] as const)("%s, %s: %s", ([text, base, carried]) => {
    expect(carries(only(text, "vi"), base, SECOND_QUARTER, words("vi"))).toBe(carried);
  });

  test("of a stock of a day, the same day a year earlier and the period before", () => {
    const time = { referencePeriod: "2001-Q2", asOf: "2001-06-30" };
    expect(carries(only("so với cùng kỳ năm trước", "vi"), "same-period-last-year", time, words("vi"))).toBe(
      true,
    );
    expect(carries(only("so với cuối quý I", "vi"), "previous-period", time, words("vi"))).toBe(true);
    expect(carries(only("so với cuối quý I", "vi"), "end-of-last-year", time, words("vi"))).toBe(false);
  });
});
