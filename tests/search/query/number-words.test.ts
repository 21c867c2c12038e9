import { expect, test } from "vitest";
import { EN_QUERY } from "../../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../../src/model/languages/vi-query.ts";
import { numberSpeller } from "../../../src/search/query/number-words.ts";

const spellNumbers = numberSpeller([VI_QUERY, EN_QUERY]);

test.each([
  ["gần nửa triệu lượt", "gần 0.5 triệu lượt"],
  ["half a million visitors", "0.5 million visitors"],
  ["hai tỷ rưỡi", "2.5 tỷ"],
  ["2 triệu rưỡi", "2.5 triệu"],
  ["mười nghìn hộ", "10 nghìn hộ"],
])("“%s” is “%s”", (typed, expected) => expect(spellNumbers(typed)).toBe(expected));

test.each(["năm tuổi", "nửa năm", "ba xã", "năm 2020", "ten schools", "bảy trăm triệu"])(
  "“%s” stays as it is",
  (typed) => expect(spellNumbers(typed)).toBe(typed),
);

test("without languages no word is a number", () => {
  expect(numberSpeller([])("nửa triệu a million")).toBe("nửa triệu a million");
});
