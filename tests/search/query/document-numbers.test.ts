import { describe, expect, test } from "vitest";
import { documentReader, isDocument } from "../../../src/search/query/document-numbers.ts";

const read = documentReader(["quyết định", "báo cáo", "decision", "số", "no"], ["quyết định", "decision"]);

describe("numbers of documents in a query", () => {
  test.for([
    ["12/QĐ-ABC", ["12/QĐ-ABC"], ""],
    ["vốn theo quyết định số 12/QĐ-ABC", ["12/QĐ-ABC"], "vốn theo"],
    ["quyết định 123 tổng vốn", ["123"], "tổng vốn"],
    ["Quyết định số 123", ["123"], ""],
    ["decision no. 123", ["123"], ""],
    ["báo cáo số 123/BC-ABC và quyết định 45", ["123/BC-ABC", "45"], "và"],
  ] as const)("%s", ([query, documents, rest]) => {
    const found = read(query);
    expect(found.documents).toEqual(documents);
    expect(found.rest.replace(/\s+/g, " ").trim()).toBe(rest);
  });

  test.for([
    "quyết định 2 dự án",
    "quyết định 2021",
    "quyết định 12.345 ha",
    "quyết định 12ha",
    "báo cáo 123",
    "số 123",
  ])("%s: none", (query) => {
    expect(read(query)).toEqual({ documents: [], rest: query });
  });

  test("none is called by its number alone where no kind is", () => {
    expect(documentReader(["số"], [])("quyết định 123").documents).toEqual([]);
  });
});

test("a document is asked for by its number, in any case, or by the first part of it", () => {
  expect(isDocument("12/QĐ-ABC", "12/qd-abc")).toBe(true);
  expect(isDocument("12/QĐ-ABC", "12")).toBe(true);
  expect(isDocument("112/QĐ-ABC", "12")).toBe(false);
  expect(isDocument("12/QĐ-ABC", "1")).toBe(false);
  expect(isDocument("112/QĐ-ABC", "12/QĐ-ABC")).toBe(false);
});
