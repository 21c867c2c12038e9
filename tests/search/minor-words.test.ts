import { expect, test } from "vitest";
import { EN_FUNCTION_WORDS } from "../../src/model/languages/en-function-words.ts";
import { VI_FUNCTION_WORDS } from "../../src/model/languages/vi-function-words.ts";
import type { SynonymFile } from "../../src/model/synonyms.ts";
import { wordsOf } from "../../src/search/query/fold.ts";
import { synonyms } from "./real-report.ts";

/** What a phrase is looked up by: English words by their stem, Vietnamese ones with their marks. */
const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .map(({ form, folded }) => (/^[a-z]+$/.test(form) ? folded : form))
    .join(" ");

/** Minor words that say nothing more than a word of grammar, a filler or the minor words before them do. */
const needless = ({ minor, fillers }: Pick<SynonymFile, "minor" | "fillers">): string[] => {
  const others = new Set([...VI_FUNCTION_WORDS, ...EN_FUNCTION_WORDS, ...fillers].map(keyOf));
  const keys = minor.map(keyOf);
  const known = new Set([...others, ...keys]);
  const isMadeOfOthers = (key: string): boolean =>
    key.includes(" ") && key.split(" ").every((word) => known.has(word));
  return minor.filter((_, at) => {
    const key = keys[at] ?? "";
    return others.has(key) || keys.indexOf(key) < at || isMadeOfOthers(key);
  });
};

test("every minor word says what no other entry does", () => {
  expect(needless(synonyms())).toEqual([]);
});

test("finds forms of one word, words of grammar, fillers, and phrases of such words", () => {
  const minor = ["occur", "occurred", "của", "xem", "occur xem", "cái", "cái khay"];
  expect(needless({ minor, fillers: ["xem"] })).toEqual(["occurred", "của", "xem", "occur xem"]);
});
