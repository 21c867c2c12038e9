import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { answersOf, sampleData, type SampleFigure } from "./sample.ts";

const FIGURES: readonly SampleFigure[] = [
  { id: "product", names: ["Tổng sản phẩm", "Gross product"], unit: "billion" },
  { id: "residents", names: ["Số người", "Persons"] },
  { id: "poor-homes", names: ["Hộ nghèo", "Poor homes"], unit: "home" },
  { id: "settled-homes", names: ["Hộ ổn định ở Mường Mẫu", "Homes settled in Muong Mau"], unit: "home" },
  { id: "tea", names: ["Diện tích chè", "Tea area"] },
  {
    id: "tea-change",
    indicator: "tea",
    kind: "change",
    direction: "decrease",
    value: "42.7",
    unit: "percent",
  },
  { id: "visits", names: ["Lượt tiếp dân", "Visits"], value: "238" },
  { id: "visits-before", indicator: "visits", value: "388", period: "1998-Q1" },
  {
    id: "safe",
    names: ["Cơ sở an toàn", "Safe shops"],
    kind: "count-of-total",
    value: "1987",
    total: "1989",
  },
  { id: "pupils", names: ["Học sinh", "Pupils"] },
];
const VOCABULARY = {
  fillers: ["bao nhiêu", "in", "by", "per", "sẽ", "mỗi", "người"],
  measures: ["per person", "đầu người"],
  intents: {
    decrease: ["giảm", "down"],
    "base-level": ["cùng kỳ năm trước"],
    "implied-plan": ["plan"],
    "plan-completion": ["completion"],
  },
};
const sample = sampleData(FIGURES, VOCABULARY);
const home = { dimension: "home", factor: "1", forms: ["hộ", "hộ nghèo", "homes", "poor homes"] };
const search = makeSearch({
  ...sample,
  catalogue: { ...sample.catalogue, units: { ...sample.catalogue.units, home } },
});
const hits = answersOf(search);

describe("no figure answers", () => {
  test.each([
    ["another measure than that of its name", "gross product per person"],
    ["another measure in words that else only make a question", "tổng sản phẩm đầu người"],
    ["what is only said of the same unit by another figure", "poor homes in Muong Mau"],
    ["what is only said of the same unit, without a word between", "hộ nghèo Mường Mẫu"],
    ["a word that is a filler only when an input method wrote it", "pupils by sex"],
  ])("%s: “%s”", (_, query) => expect(hits(query)).toEqual([]));

  test("and its own measure is answered", () => {
    expect(hits("gross product")[0]).toBe("product");
    expect(hits("poor homes")[0]).toBe("poor-homes");
    expect(hits("homes settled in Muong Mau")[0]).toBe("settled-homes");
    expect(hits("pupils")[0]).toBe("pupils");
  });
});

describe("a number that was rounded", () => {
  test.each(["chè giảm hơn 40%", "chè giảm 42%", "tea down more than 40%"])("“%s”", (query) =>
    expect(hits(query)[0]).toBe("tea-change"),
  );
  test.each(["chè giảm hơn 30%", "chè giảm 41%", "tea down more than 50%"])("not “%s”", (query) =>
    expect(hits(query)).toEqual([]),
  );
});

test("a printed figure of the year before answers a question for it", () => {
  expect(hits("lượt tiếp dân")[0]).toBe("visits");
  expect(hits("lượt tiếp dân cùng kỳ năm trước")[0]).toBe("visits-before");
});

test("a number that some figure has is no year", () => {
  expect(hits("safe shops 1989")[0]).toBe("safe");
  expect(hits("safe shops 1988")).toEqual([]);
});

describe("a filler in an everyday name", () => {
  const namedWith = (everyday: string) =>
    makeSearch(
      sampleData(
        [
          { id: "jobs", names: ["Jobs"] },
          { id: "other-jobs", names: ["Jobs"], everyday: [everyday] },
        ],
        { fillers: ["are", "there"] },
      ),
    );
  const first = (everyday: string, query: string): string | undefined =>
    namedWith(everyday)(query, { isUnfinished: false }).hits[0]?.figure.record.id;

  test("says nothing for it", () => expect(first("are there jobs", "are there jobs")).toBe("jobs"));
  test("beside a word of its own it does no harm", () =>
    expect(first("are there posts", "posts")).toBe("other-jobs"));
});

test("a word of its own is no other form of a related one", () => {
  const ask = makeSearch(
    sampleData(
      [
        { id: "farming", names: ["Nông nghiệp"] },
        { id: "herd", names: ["Đàn gia súc"] },
      ],
      { groups: [["nông nghiệp", "farming"]], related: { "đàn gia súc": ["farms"] } },
    ),
  );
  const found = (query: string) => ask(query, { isUnfinished: false });
  expect(found("farming").hits[0]?.figure.record.id).toBe("farming");
  expect(found("farms").hits).toEqual([]);
});
