import { expect, test } from "vitest";
import { vi } from "../../src/model/languages/vi.ts";
import { partedWords } from "../../src/prose/other-words.ts";

const parted = (text: string): string =>
  partedWords(text, vi.ownLetters ?? "")
    .map((piece) => (piece.other ? `‹${piece.text}›` : piece.text))
    .join("");

test.for([
  ["Is a comma missing before “trong đó”?", "Is a comma missing before “‹trong đó›”?"],
  ['Are the words "phát triển" missing?', 'Are the words "‹phát triển›" missing?'],
  ["the commune's name is Ma Thì Hồ", "the commune's name is Ma Thì ‹Hồ›"],
  ["expected “Plan”", "expected “Plan”"],
  ["Document 189/NQ-HĐND is called so.", "Document 189/NQ-HĐND is called so."],
] as const)("%s", ([text, found]) => {
  expect(parted(text)).toBe(found);
});
