import { expect, test } from "vitest";
import { wordsOf } from "../../../src/search/query/fold.ts";
import type { QueryTerm } from "../../../src/search/query/query-terms.ts";
import { wholeWords } from "../../../src/search/query/whole-words.ts";

const asTerm = (form: string): QueryTerm => ({
  kind: "word",
  form,
  folded: wordsOf(form)[0]?.folded ?? form,
  typed: form,
  isUnit: false,
});

/** What is told of a query: `*` stands before the words that nothing meets, `_` before those that ask nothing. */
const told = (query: string, pairs: readonly string[] = []): string => {
  const words = query.split(" ");
  const terms = words.map((word) => asTerm(word.replace(/^[*_]/, "")));
  const marked = (sign: string): QueryTerm[] => terms.filter((_, at) => words[at]?.startsWith(sign));
  const arePair = (left: string, right: string): boolean => pairs.includes(`${left} ${right}`);
  return wholeWords(terms, marked("*"), new Set(marked("_")), arePair)
    .map((term) => (term.kind === "word" ? term.form : ""))
    .join(" ");
};

test("a syllable is told with those that make a word with it", () => {
  expect(told("tai *nạn giao thông", ["giao thong"])).toBe("tai nạn");
  expect(told("bao *lực gia đình", ["gia dinh"])).toBe("bao lực");
});

test("without marks a syllable between two that are wanted, or before a single one, is told with them", () => {
  expect(told("tre *suy _dinh *duong")).toBe("tre suy dinh duong");
  expect(told("_ty _le _that *nghiep", [])).toBe("that nghiep");
});

test("with marks, in English, and between longer parts, a word that asks nothing is not told", () => {
  expect(told("_tỷ _lệ _của *nghiệp")).toBe("nghiệp");
  expect(told("_number _of *exhibitions")).toBe("exhibitions");
  expect(told("*cao *tuoi _co _the *bao *hiem")).toBe("cao tuoi bao hiem");
});
