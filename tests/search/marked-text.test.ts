import { describe, expect, test } from "vitest";
import { markedPieces } from "../../src/search/marked-text.ts";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { sampleData } from "./sample.ts";

const shown = (text: string, matched: Record<string, string>): string =>
  markedPieces(text, new Map(Object.entries(matched)))
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join("");

describe("markedPieces", () => {
  test("marks whole words, neighbours together, and keeps every letter of the text", () => {
    const text = "Tỷ lệ Hộ nghèo: 29,97% (hộ cận nghèo riêng).";
    const marked = shown(text, { ho: "hộ", ngheo: "nghèo" });
    expect(marked).toBe("Tỷ lệ [Hộ nghèo]: 29,97% ([hộ] cận [nghèo] riêng).");
    expect(marked.replace(/[[\]]/g, "")).toBe(text);
  });
  test("marks that contradict what was typed are no match, missing ones are", () => {
    expect(shown("nghề và nghệ", { nghe: "nghề" })).toBe("[nghề] và nghệ");
    expect(shown("nghề và nghệ", { nghe: "nghe" })).toBe("[nghề] và [nghệ]");
  });
  test("a text without matches is one piece, an empty text none", () => {
    expect(markedPieces("abc", new Map())).toEqual([{ text: "abc", isMatch: false }]);
    expect(markedPieces("", new Map())).toEqual([]);
  });
});

test("a hit is marked by the words that found it, a synonym's too, and not by the words of the question", () => {
  const data = sampleData([{ id: "it", names: ["Có khách du lịch"] }], {
    groups: [["du khách", "khách du lịch"]],
    fillers: ["có"],
  });
  const [hit] = makeSearch(data)("có du khách").hits;
  expect(hit && markedPieces(hit.figure.name, hit.matched)).toEqual([
    { text: "Có ", isMatch: false },
    { text: "khách du lịch", isMatch: true },
  ]);
});
