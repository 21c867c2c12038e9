import { expect, test } from "vitest";
import { chartCitation, chartView } from "../../src/charts/chart-view.ts";
import { CHARTS, chartOf, chartedReport } from "./charted-report.ts";
import { expectedReports, realReports } from "../fixtures/real-reports.ts";

const summary = (
  id: string,
  locale = "vi",
  metrics?: (text: string) => string,
  charts: (text: string) => string = (text) => text,
): string => {
  const { edition } = chartedReport(charts(CHARTS), metrics);
  return chartView(edition, chartOf(edition, id), locale).summary.join(" ").replaceAll("\u00a0", " ");
};

const LONG = "màu xanh lam với một tên gọi khá dài để phải xuống dòng";

test("levels: extremes, the share of the whole, how far the first is ahead", () => {
  expect(summary("areas")).toBe(
    `Lớn nhất là màu đỏ: 600,5 ha; nhỏ nhất là màu lục: 40,25 ha. Màu đỏ chiếm hơn hai phần ba tất cả các màu (890,75 ha). Mức đứng đầu gấp hơn 2 lần mức thứ hai, của ${LONG}.`,
  );
});

/** The chart of areas without the row that matches, or with another rows' list. */
const without =
  (row: RegExp) =>
  (text: string): string =>
    text.replace(row, "");
const WHOLE = /, \{ figure: all-area, [^}]*\}[^}]*\}/;
const SMALLEST = /\{ figure: green-area, [^}]*\} \}, /;

test("superlatives are of what the chart shows, unless its rows make up the whole", () => {
  expect(summary("areas", "en", undefined, without(WHOLE))).toContain(
    "Largest shown: red, 600.5 ha; smallest: green, 40.25 ha.",
  );
  const heavier = (text: string): string => text.replace('"890.75"', '"1890.75"');
  expect(summary("areas", "vi", heavier)).toContain("Lớn nhất trong biểu đồ là màu đỏ: 600,5 ha;");
  expect(summary("changes", "en", undefined, without(/, \{ figure: all-area-yoy, [^}]*\}[^}]*\}/))).toContain(
    "Largest rise shown: red, 7.5%.",
  );
});

test("two rows are told one by one, without superlatives", () => {
  expect(summary("areas", "en", undefined, without(SMALLEST))).toMatch(/^Red: 600\.5 ha; blue .*: 250 ha\./);
  expect(summary("rates", "en")).toMatch(/^Red: 99\.5%; blue .*: 42%\.$/);
  expect(summary("panels", "en")).toBe(
    "Area: red, 600.5 ha; blue, 250 ha. Schools: red, 60 schools; blue, 8 schools.",
  );
});

test("rows that rounding does not rank are told one by one", () => {
  const close = (text: string): string => text.replace('"250"', '"601"');
  expect(summary("areas", "en", close)).toMatch(/^Blue .*: 601 ha; red: 600\.5 ha; green: 40\.25 ha\./);
});

test("the line of the measure says that some of the figures are estimates", () => {
  const { edition } = chartedReport();
  const measure = (id: string): string => chartView(edition, chartOf(edition, id), "en").measure;
  expect(measure("areas")).toContain("Some are estimates.");
  expect(measure("rates")).not.toContain("estimates");
  const { edition: certain } = chartedReport(undefined, (text) => text.replace(", status: E", ""));
  expect(chartView(certain, chartOf(certain, "areas"), "en").measure).not.toContain("estimates");
});

test("a chart is cited with its measure and what it says of estimates", () => {
  const { edition } = chartedReport();
  const view = chartView(edition, chartOf(edition, "areas"), "en");
  const cited = chartCitation(view, "https://report.example/#chart-areas");
  for (const part of [view.headline, "Some are estimates.", view.source]) expect(cited).toContain(part);
});

test("levels that are the same share a place", () => {
  expect(summary("completions", "vi", (text) => text.replace('"24.9"', '"31.5"'))).toContain(
    `Cao nhất trong biểu đồ là màu đỏ; ${LONG}: 31,5%`,
  );
});

test("changes: both directions, the greatest each way, and what outdoes the whole", () => {
  expect(summary("changes")).toBe(
    `Có 2 mục tăng và 1 mục giảm so với cùng kỳ năm trước. Tăng nhiều nhất là màu đỏ: 7,5%. Mục giảm là ${LONG}: 12,25%. Tính chung, tất cả các màu tăng 2,5%; tăng nhanh hơn mức chung: màu đỏ.`,
  );
});

test("changes: the words follow the figures when all rise or all fall", () => {
  const turn = (from: string, to: string) => (text: string) =>
    text.replaceAll(`direction: ${from}`, `direction: ${to}`);
  expect(summary("changes", "vi", turn("decrease", "increase"))).toContain(
    `Cả 3 mục đều tăng so với cùng kỳ năm trước. Tăng nhiều nhất là ${LONG}: 12,25%`,
  );
  const fallen = summary("changes", "vi", turn("increase", "decrease"));
  expect(fallen).toContain(
    `Cả 3 mục đều giảm so với cùng kỳ năm trước. Giảm nhiều nhất là ${LONG}: 12,25%; giảm ít nhất là màu lục: 0,4%.`,
  );
  expect(fallen).toContain("tất cả các màu giảm 2,5%; giảm mạnh hơn mức chung: ");
});

test("completions: the extremes alone, for the report makes no judgement", () => {
  expect(summary("completions")).toBe("Cao nhất trong biểu đồ là màu đỏ: 31,5%; thấp nhất là màu lục: 3%.");
});

test("parts: amounts and shares in words that are certain", () => {
  expect(summary("squares")).toBe(
    `Màu đỏ: 45 trên 60 trường (hơn hai phần ba). ${LONG.replace("m", "M")}: 8 trên 8 trường (tất cả).`,
  );
  expect(summary("parts", "en", (text) => text.replace('"45"', '"30"'))).toContain(
    "Red: 30 of 60 schools (exactly half)",
  );
});

/** Three pairs in hectares: red and green have the same share as far as their numbers say, blue less. */
const pairs = (red: string) => (text: string) =>
  `${text.replaceAll("unit: school", "unit: hectare").replace('"45", total: "60"', red)}
  - { id: green-area-reached, kind: count-of-total, value: "6.32", total: "14.79", unit: hectare }
`;
const THREE = (text: string): string =>
  text.replace(
    /(form: of-total[\s\S]*?rows: \[)/,
    "$1{ figure: green-area-reached, label: { vi: màu lục, en: green } }, ",
  );

test("shares are ranked as far as the printed numbers say", () => {
  const blue = (text: string): string => text.replace('value: "8", total: "8"', 'value: "1", total: "8"');
  const told = (red: string): string => summary("parts", "en", (text) => blue(pairs(red)(text)), THREE);
  expect(told('"111", total: "260"')).toMatch(
    /^Highest shares, which the printed numbers do not rank: green, 6\.32 of 14\.79 ha \(less than half\); red, 111 of 260 ha \(less than half\)\. Lowest share: blue/,
  );
  expect(told('"200", total: "260"')).toMatch(/^Highest share: red, 200 of 260 ha .*\. Lowest share: blue/);
});

test("pairs: from what to what, said to be derived", () => {
  expect(summary("pairs", "en")).toContain(
    "The figures for the same period last year are derived from the printed changes. Red: 600.5 ha, up from about 558.6 ha.",
  );
});

test("a work programme: all rows by state, then each group", () => {
  expect(summary("states")).toBe(
    "Trong 6 trường: 1 đã hoàn thành; 2 đang thực hiện; 3 chưa ghi tiến độ. Hạn quý 1: 2 chưa ghi tiến độ. Hạn quý 2: 1 đã hoàn thành; 2 đang thực hiện; 1 chưa ghi tiến độ.",
  );
});

test.for(expectedReports)(
  "$id has as many charts as expected, with unlike headlines",
  ({ edition, expectations }) => {
    expect(edition.charts.length).toBeGreaterThanOrEqual(expectations.charts ?? 0);
    for (const locale of edition.report.languages)
      expect(new Set(edition.charts.map(({ chart }) => chart.headline[locale])).size).toBe(
        edition.charts.length,
      );
  },
);

test("money of a total carries its unit before both amounts", () => {
  const told = realReports.flatMap((edition) =>
    edition.charts
      .filter(({ chart }) => chart.form === "of-total")
      .flatMap(({ chart }) => chartView(edition, chart, "en").summary),
  );
  expect(told.some((one) => /VND\s[\d.,]+\s\w+ of VND/.test(one))).toBe(true);
  expect(told.filter((one) => /[\d.,]+ of VND/.test(one))).toEqual([]);
});

/** What is not heard rightly: roman quarters, square metres, abbreviations, ranges with a dash, decomposed letters. */
const UNHEARD = /[Qq]u[ýí] [IVX]|[²³]|(?<!-)UBND|THCS|THPT|\d–\d|\{\{|undefined|\p{M}/u;

const charts = realReports.flatMap((edition) =>
  edition.charts.map(({ chart }) => [edition.report.id, chart.id, edition, chart] as const),
);

test.for(charts)("%s, %s: told in words that are heard rightly", ([, , edition, chart]) => {
  for (const locale of edition.report.languages) {
    const { headline, measure, summary: told, source, note } = chartView(edition, chart, locale);
    expect(told.length).toBeGreaterThan(0);
    for (const text of [headline, measure, source, note, ...told]) expect(text).not.toMatch(UNHEARD);
    expect(measure).toContain(edition.site.province[locale]);
  }
});

test("words that are not heard rightly are found", () => {
  for (const text of ["quý III", "12 m²", "UBND tỉnh", "2021–2025", "e\u0301"]) expect(text).toMatch(UNHEARD);
});
