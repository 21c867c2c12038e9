import { expect, test } from "vitest";
import { EN_QUERY } from "../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../src/model/languages/vi-query.ts";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { yearsNamer } from "../../src/search/index/named-years.ts";
import { answersOf, sampleData } from "./sample.ts";

const yearsIn = yearsNamer([VI_QUERY, EN_QUERY]);

test.each([
  ["Kế hoạch năm 1998 kéo dài sang năm 1999 là 5", [1998, 1999]],
  ["conclusions still outstanding from 1998", [1998]],
  ["theo giá so sánh năm 1994 đạt 5", []],
  ["at constant 1994 prices", []],
  ["giảm 5 hộ so với đầu năm 1998", []],
  ["compared with the same period of 1998", []],
  ["in the same period of 1998 there were 5", []],
  ["cùng kỳ năm 1998 có 5 vụ", []],
  ["Quyết định ngày 21/12/1998", []],
  ["up 5% from 31 December 1998", []],
])("“%s” is said of %j", (text, years) => expect(yearsIn(text)).toEqual(years));

const search = makeSearch(
  sampleData([
    {
      id: "carried-over",
      names: ["Vốn kéo dài", "Capital carried over"],
      says: "Vốn năm 1998 kéo dài là [1]",
    },
    { id: "poor", names: ["Hộ nghèo", "Poor households"], says: "Có [1] hộ nghèo so với cùng kỳ năm 1998" },
  ]),
);
const hits = answersOf(search);

test("a figure is of a year that its sentence names, and not of one that it is compared with", () => {
  expect(hits("vốn kéo dài năm 1998")).toEqual(["carried-over"]);
  expect(hits("vốn kéo dài năm 1997")).toEqual([]);
  expect(hits("vốn kéo dài quý 2 năm 1998")).toEqual([]);
  expect(hits("hộ nghèo năm 1998")).toEqual([]);
});
