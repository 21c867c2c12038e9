import { expect, test } from "vitest";
import { packRecords, unpackRecords } from "../../../src/search/index/packed-records.ts";
import { readRecords } from "../../../src/search/index/read-search-data.ts";
import type { ReportRecords, SearchRecord } from "../../../src/search/index/search-data.ts";
import { sampleData } from "../sample.ts";

const [sample] = sampleData([{ id: "a" }]).reports;
const [figure] = sample?.figures ?? [];
if (!sample || !figure) throw new Error("the sample has no figure");

const records = (figures: readonly Partial<SearchRecord>[]): ReportRecords => ({
  version: sample.version,
  report: sample.report,
  sections: ["First", "Second"],
  figures: figures.map((one) => ({ ...figure, ...one })),
});
const usual = { id: "a", indicator: "a", section: 0, href: "/first/#a" };

test("what its id and its section say of a figure does not go over the wire", () => {
  const { pages, figures } = packRecords(records([usual]));
  expect(pages).toEqual(["/first/", ""]);
  expect(figures[0]).not.toHaveProperty("indicator");
  expect(figures[0]).not.toHaveProperty("href");
});

test.each([
  ["another indicator", { ...usual, indicator: "b" }],
  [
    "another page than the first of its section",
    { id: "b", indicator: "b", section: 0, href: "/elsewhere/#b" },
  ],
  ["another anchor", { id: "b", indicator: "b", section: 0, href: "/first/#c" }],
  ["a section that has no title", { id: "b", indicator: "b", section: 7, href: "/first/#b" }],
  ["a page without an anchor", { id: "b", indicator: "b", section: 1, href: "/second/" }],
])("a figure with %s is whole again", (_, other) => {
  const whole = records([usual, other]);
  expect(unpackRecords(packRecords(whole))).toEqual(whole);
  expect(readRecords(JSON.parse(JSON.stringify(packRecords(whole))))).toEqual(
    JSON.parse(JSON.stringify(whole)),
  );
});

test("the same figures are packed to the same bytes", () => {
  expect(JSON.stringify(packRecords(records([usual])))).toBe(JSON.stringify(packRecords(records([usual]))));
});

test("a figure without an address whose section has no page is refused", () => {
  const packed = packRecords(records([usual]));
  expect(() => readRecords({ ...packed, pages: ["", ""] })).toThrow(TypeError);
  expect(() => readRecords({ ...packed, pages: undefined })).toThrow(TypeError);
});
