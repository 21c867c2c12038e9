import fc from "fast-check";
import { expect, test } from "vitest";
import { textIndex } from "../../../src/search/index/text-index.ts";
import { wordPairs } from "../../../src/search/index/word-pairs.ts";

const index = textIndex(["Điện Biên"]);
const [name, again, sentence] = [
  index.add(["Số hộ nghèo"], "name"),
  index.add(["hộ nghèo", "số xã"], "facts"),
  index.add(["Có 12 hộ, 30 hộ nghèo, tăng 5"], "sentence"),
];

test("texts in which two words follow each other, ascending", () => {
  expect(index.pairs.get("ho ngheo")).toEqual([name, again, sentence]);
  expect(index.pairs.get("so ho")).toEqual([name]);
  expect(index.pairs.has("co 12")).toBe(false);
});

test.each(["ngheo ho", "ngheo so", "ho khong", "ho", "ho ", " ho", ""])("“%s” is no pair", (pair) => {
  expect(index.pairs.get(pair)).toBeUndefined();
  expect(index.pairs.has(pair)).toBe(false);
});

test("in running text a number is one of a pair with the word behind it, not with the word before it", () => {
  expect(index.pairs.get("12 ho")).toEqual([sentence]);
  expect(index.pairs.has("tang 5")).toBe(false);
});

test("what is found in the texts of the rarer word is what stands in all of them", () => {
  const word = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 }),
      word,
      word,
      (runs, left, right) => {
        const words = new Map<string, Map<string, number[]>>();
        for (const [text, run] of runs.entries())
          for (const one of new Set(run)) {
            const forms = words.get(one) ?? new Map([[one, []]]);
            forms.get(one)?.push(text);
            words.set(one, forms);
          }
        const expected = [...runs.keys()].filter((text) =>
          runs[text]?.some((one, at, run) => one === left && run[at + 1] === right),
        );
        expect(wordPairs(words, runs).get(`${left} ${right}`) ?? []).toEqual(expected);
      },
    ),
  );
});
