import { expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { passageMatcher, passageQueries } from "../../src/search/passage-query.ts";
import { sampleData } from "./sample.ts";

const search = makeSearch(sampleData([{ id: "dyke", names: ["Kè", "Dyke"] }]));
const understood = (query: string) => search(query, { isUnfinished: false }).understood;
const matches = (query: string, passage: string): boolean => passageMatcher(understood(query))(passage);

test("a passage has a document by its whole number or the first part of it, and not by the end of another", () => {
  expect(matches("45/QĐ-ABC", "Theo Quyết định số 45/QĐ-ABC ngày 1/2")).toBe(true);
  expect(matches("quyết định 45", "Theo Quyết định số 45/QĐ-ABC ngày 1/2")).toBe(true);
  expect(matches("45/QĐ-ABC", "Theo Quyết định số 145/QĐ-ABC")).toBe(false);
  expect(matches("quyết định 45", "Có 45 xã")).toBe(false);
});

test("a passage with a document has what was asked for beside it", () => {
  expect(matches("quyết định 45 kè", "Kè theo Quyết định 45/QĐ-ABC")).toBe(true);
  expect(matches("quyết định 45 kè", "Đường theo Quyết định 45/QĐ-ABC")).toBe(false);
});

test("the text is searched for the number alone", () =>
  expect(passageQueries(understood("quyết định 45"))).toEqual(["45"]));
