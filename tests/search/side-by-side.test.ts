import { expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { answersOf, sampleData } from "./sample.ts";

const search = makeSearch(
  sampleData([
    { id: "ducks", names: ["Vịt", "Ducks"], unit: "piece", topic: "sample" },
    { id: "geese", names: ["Ngỗng", "Geese"], unit: "piece", topic: "sample" },
    { id: "exports", names: ["Xuất khẩu", "Exports"], unit: "billion", topic: "other" },
    { id: "savings", names: ["Tiền gửi của dân", "Savings of people"], topic: "other" },
    { id: "loans", names: ["Dư nợ", "Loans"], unit: "billion", topic: "sample" },
  ]),
);
const ids = answersOf(search);

test("two figures of one kind are asked for side by side", () => {
  expect(ids("vịt ngỗng").sort()).toEqual(["ducks", "geese"]);
  expect(ids("ducks geese").sort()).toEqual(["ducks", "geese"]);
});

test("the names of two kinds of figures say something else together", () => {
  expect(ids("duck exports")).toEqual([]);
  expect(search("duck exports", { isUnfinished: false }).missing).toEqual(["duck exports"]);
});

test("what is only measured in the same unit is another subject", () => {
  expect(ids("export loans")).toEqual([]);
  expect(ids("loans")).toEqual(["loans"]);
});

test("the ending of a possessive is no word", () => {
  expect(ids("people's savings")).toEqual(["savings"]);
  expect(ids("people’s savings")).toEqual(["savings"]);
  expect(search("savings s", { isUnfinished: false }).missing).toEqual(["s"]);
});
