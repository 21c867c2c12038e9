import { describe, expect, test } from "vitest";
import { EN_QUERY } from "../../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../../src/model/languages/vi-query.ts";
import { isOfPeriod, periodReader } from "../../../src/search/query/query-period.ts";

const read = (isYear: (year: number) => boolean, now = "2021-Q1") =>
  periodReader([VI_QUERY, EN_QUERY], isYear, now);
const asked = read((year) => year === 2021).queryPeriod;

describe("the time that a query names", () => {
  test.each([
    ["grdp quý 1 năm 2021", "grdp", { year: 2021, quarter: 1 }],
    ["grdp quy i/2021", "grdp", { year: 2021, quarter: 1 }],
    ["exports q1 2021", "exports", { year: 2021, quarter: 1 }],
    ["exports in the first quarter of 2021", "exports in the", { year: 2021, quarter: 1 }],
    ["khách du lịch 3 tháng đầu năm 2021", "khách du lịch", { year: 2021, quarter: 1 }],
    ["dư nợ 31/3/2021", "dư nợ", { year: 2021, month: 3 }],
    ["dư nợ ngày 31 tháng 3 năm 2021", "dư nợ", { year: 2021, month: 3 }],
    ["pigs 31 march 2021", "pigs", { year: 2021, month: 3 }],
    ["dư nợ đến hết tháng 3", "dư nợ", { quarter: 1 }],
    ["dư nợ cuối tháng 6", "dư nợ", { months: "H1" }],
    ["hộ nghèo tháng 1", "hộ nghèo", { month: 1 }],
    ["tourists in may", "tourists", { month: 5 }],
    ["loans at the end of september 2021", "loans", { year: 2021, months: "9M" }],
    ["money added late 2021", "money added", { year: 2021 }],
    ["hộ nghèo cuối năm 2020", "hộ nghèo", { year: 2020 }],
    ["poverty 2021", "poverty", { year: 2021 }],
  ])("“%s” asks for “%s” of a time", (query, rest, period) => {
    const found = asked(query);
    expect(found?.rest.trim().replace(/\s+/g, " ")).toBe(rest);
    expect(found?.period).toMatchObject(period);
  });
  test.each([
    "2019",
    "may mặc",
    "trẻ từ 3 tháng đến 36 tháng",
    "tháng 13",
    "2062 hộ",
    "2.021 hộ",
    "15/29",
    "đường 60m",
    "quý giá",
  ])("“%s” names none", (query) => expect(asked(query)).toBeUndefined());
});

test.each(["vốn kéo dài 2020 sang 2021", "hộ nghèo 2021 so với năm 2020", "exports in 2020 and 2021"])(
  "“%s” asks for the last of its years",
  (query) => {
    const found = read((year) => year === 2020 || year === 2021).queryPeriod(query);
    expect(found?.period).toMatchObject({ year: 2021 });
    expect(found?.rest).not.toMatch(/20\d\d/);
  },
);

test.each([
  ["2021-Q1", { year: 2021, quarter: 1 }, true],
  ["2021-Q1", { year: 2021, month: 3 }, false],
  ["2021-03-31", { year: 2021, quarter: 1 }, true],
  ["2021-03-31", { month: 3 }, true],
  ["2021", { year: 2021, quarter: 1 }, false],
  ["2021/2025", { year: 2023 }, true],
  ["2020-Q1", { year: 2021 }, false],
  ["2021-Q2", { quarter: 1 }, false],
  ["2021-03-31", { month: 12 }, false],
  ["2021-06-30", { months: "H1" as const }, true],
  ["2021-09-30", { months: "H1" as const }, false],
  ["2021/2025", { year: 2020 }, false],
])("%s and %o: %s", (period, time, is) => expect(isOfPeriod(period, time)).toBe(is));

test.for([
  ["xuất khẩu 6 tháng đầu năm 2021", "H1"],
  ["xuat khau 6 thang dau nam", "H1"],
  ["xuất khẩu 6 tháng cuối năm 2021", "H2"],
  ["xuất khẩu 9 tháng 2021", "9M"],
  ["exports h1 2021", "H1"],
  ["exports in the first six months of 2021", "H1"],
  ["exports in the first nine months of 2021", "9M"],
] as const)("“%s” asks for %s", ([query, months]) => {
  expect(read(() => true).queryPeriod(query)?.period.months).toBe(months);
});

test("six months are neither one of their quarters nor the other half", () => {
  const asked = { year: 2021, months: "H1" } as const;
  expect(isOfPeriod("2021-H1", asked)).toBe(true);
  expect(
    ["2021", "2021-Q1", "2021-H2", "2021-06", "2020-H1"].some((period) => isOfPeriod(period, asked)),
  ).toBe(false);
  expect(isOfPeriod("2021-H1", { quarter: 2 })).toBe(false);
});

test.for([
  ["xuất khẩu quý trước", "2021-Q1", { year: 2020, quarter: 4 }],
  ["exports last quarter", "2021-Q3", { year: 2021, quarter: 2 }],
  ["cpi tháng trước", "2021-05", { year: 2021, month: 4 }],
] as const)("“%s” is named from %s", ([query, now, period]) => {
  expect(read(() => false, now).queryPeriod(query)?.period).toMatchObject(period);
});
test("what is only compared with is no time that is asked for", () => {
  expect(read(() => false).queryPeriod("xuất khẩu so với quý trước")).toBeUndefined();
  expect(read(() => false).queryPeriod("production last quarter")?.period).toMatchObject({
    year: 2020,
  });
});

test.each([
  ["grdp theo giá so sánh năm 2010 quý 1", "grdp theo giá so sánh  quý 1"],
  ["grdp theo giá 2010 quý 1", "grdp theo giá  quý 1"],
  ["giá trị năm 2010", "giá trị năm 2010"],
  ["hộ nghèo giảm so với cùng kỳ 2020", "hộ nghèo giảm so với cùng kỳ "],
  ["hộ nghèo so với năm 2015", "hộ nghèo so với năm 2015"],
  ["hộ nghèo năm 2020", "hộ nghèo năm 2020"],
  ["vaccination 2020", "vaccination 2020"],
  ["rice production 2020", "rice production 2020"],
  ["poor households compared with 2020", "poor households compared with "],
  ["dư nợ giảm so với cuối năm 2020", "dư nợ giảm so với cuối năm "],
  ["xuất khẩu so với quý 1/2020", "xuất khẩu so với năm"],
  ["exports higher than q1 2020", "exports higher than năm"],
  ["xuất khẩu so với quý 4/2020", "xuất khẩu so với quý 4/2020"],
  ["xuất khẩu quý 1/2020", "xuất khẩu quý 1/2020"],
  ["loans compared with the end of 2020", "loans compared with the end of "],
])("“%s” without a year of prices or one compared with is “%s”", (query, rest) => {
  expect(read(() => true).withoutComparisonYears(query)).toBe(rest);
});
