import { describe, expect, test } from "vitest";
import { EN_QUERY } from "../../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../../src/model/languages/vi-query.ts";
import { wordsOf } from "../../../src/search/query/fold.ts";
import { nearly } from "../../../src/quantity/fixed-point.ts";
import { multipliersOf } from "../../../src/search/query/multipliers.ts";
import { unitAt, unitLexicon } from "../../../src/search/query/unit-lexicon.ts";

const languages = [VI_QUERY, EN_QUERY];
const lexicon = unitLexicon(
  {
    billion: { dimension: "vnd", factor: "1000000000", forms: ["tỷ đồng", "VND # billion"] },
    head: { dimension: "head", factor: "1", forms: ["con"] },
    places: { dimension: "place", factor: "1", forms: ["thôn, bản, tổ dân phố"] },
  },
  [
    ["đồng", "VNĐ"],
    ["con", "head"],
    ["khách", "du khách"],
  ],
  multipliersOf(languages),
);
const meaning = (words: string): string | undefined => {
  const found = unitAt(lexicon, wordsOf(words), 0);
  return (
    found &&
    `${found.meanings
      .slice(0, 1)
      .map(({ factor }) => nearly(factor))
      .join()} ${found.meanings[0]?.dimension ?? ""}, ${found.length}`
  );
};

describe("unitLexicon", () => {
  test.each([
    ["dong", "1 vnd, 1"],
    ["vnd", "1 vnd, 1"],
    ["con trau", "1 head, 1"],
    ["bản", "1 place, 1"],
    ["to dan pho", "1 place, 3"],
    ["thon ban to dan pho", "1 place, 5"],
  ])("“%s” is %s", (words, expected) => expect(meaning(words)).toBe(expected));

  test("a synonym of a unit is that unit, other words are none", () => {
    expect(meaning("head")).toBe("1 head, 1");
    expect(meaning("du khach")).toBeUndefined();
    expect(meaning("ti le")).toBeUndefined();
  });
  test("marks that were typed tell a unit from another word: “bán” is not “bản”", () => {
    expect(meaning("bán lẻ")).toBeUndefined();
    expect(meaning("ban le")).toBe("1 place, 1");
    expect(meaning("động đất")).toBeUndefined();
  });
  test("knows which units stand before the number", () => expect([...lexicon.leading]).toEqual(["vnd"]));
});
