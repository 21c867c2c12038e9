import { expect, test } from "vitest";
import { isWordedPart, partAnchor, partLabel } from "../../src/model/part-label.ts";

test.for([
  ["A", "vi", "A"],
  ["A", "en", "A"],
  ["Phần thứ nhất", "vi", "Phần thứ nhất"],
  ["Phần thứ nhất", "en", "Part One"],
  ["PHẦN THỨ TƯ", "en", "PART FOUR"],
  ["Phần II", "en", "Part II"],
  ["Part Two", "vi", "Phần thứ hai"],
] as const)("the label %s in %s is %s", ([id, locale, label]) => {
  expect(partLabel(id, locale)).toBe(label);
});

test("a letter is no label of words, and an address has no spaces", () => {
  expect([isWordedPart("B"), isWordedPart("Phần thứ hai")]).toEqual([false, true]);
  expect([partAnchor("B"), partAnchor("Phần thứ hai")]).toEqual(["part-B", "part-Phần-thứ-hai"]);
});
