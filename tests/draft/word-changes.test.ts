import { describe, expect, test } from "vitest";
import { changesTogether, isOfWordsAlone, wordChange } from "../../src/draft/questions/word-changes.ts";
import type { WordFinding } from "../../src/word/finding.ts";

const finding = (code: "deleted-text" | "inserted-text" | "moved-text", text: string, offset: number) =>
  ({ code, text, place: { part: "body", paragraph: 1, offset } }) satisfies WordFinding;
const deleted = (text: string, offset: number) => finding("deleted-text", text, offset);
const inserted = (text: string, offset: number) => finding("inserted-text", text, offset);

const FIGURE = "Sản lượng thử giảm 8,52% so với kỳ trước.";
const WORDS = "Đường thử đã xong. Cầu thử đang làm.";
const alone = (text: string, ...findings: readonly WordFinding[]): boolean =>
  isOfWordsAlone(wordChange(findings, text), text);

test("changes are one where one goes on where the other ended", () => {
  const all = [deleted("25", 21), inserted("52", 21), inserted("nghìn", 40)];
  expect(changesTogether(all).map((one) => one.map(({ text }) => text))).toEqual([["25", "52"], ["nghìn"]]);
});

test("words that several people put in one behind the other are one text", () => {
  const text = "Có 7.246 thí sinh, tăng 5 so với kỳ trước.";
  const all = [inserted("Có", 0), inserted("7.246 thí sinh", 3), inserted(", tăng 5", 17)];
  expect(changesTogether(all)).toHaveLength(1);
  expect(wordChange(all, text)).toEqual({ old: "", now: "Có 7.246 thí sinh, tăng 5", at: 0 });
});

describe("a number of which some digits change is changed as a whole", () => {
  test.for([
    ["in its fraction", [deleted("25", 21), inserted("52", 21)], "8,25", "8,52"],
    ["by a sign that is put in", [inserted(",", 20)], "852", "8,52"],
    ["where digits are only taken out", [deleted("7", 23)], "8,527", "8,52"],
  ] as const)("%s", ([, findings, old, now]) => {
    expect(wordChange(findings, FIGURE)).toMatchObject({ old, now });
  });
});

test("the place of repeated words is the one nearest to the offset", () => {
  expect(wordChange([inserted("3", 9)], "có 3, có 3, có 3").at).toBe(9);
});

describe("a change leaves every figure as it was", () => {
  test("in a sentence without a digit", () => {
    expect(alone(WORDS, deleted("vẫn", 27), inserted("đang", 27))).toBe(true);
  });
  test("where a sentence without a digit is taken out whole beside one with a figure", () => {
    expect(alone(FIGURE, deleted("Cầu thử đang làm.", FIGURE.length))).toBe(true);
    expect(alone(FIGURE, deleted("Cầu thử đang làm.", 0))).toBe(true);
  });
});

describe("a change may touch a figure", () => {
  test.for([
    ["that turns its direction", FIGURE, [deleted("tăng", 14), inserted("giảm", 14)]],
    ["that takes a word out of its sentence", FIGURE, [deleted("không", 14)]],
    ["of a number", FIGURE, [deleted("25", 21), inserted("52", 21)]],
    ["that puts in a sentence with one", WORDS, [deleted("Có 5 xã.", 19)]],
    ["that ends like a sentence in the middle of another", FIGURE, [deleted("rồi.", 14)]],
    ["that takes out a number", WORDS, [deleted("5", 10)]],
  ] as const)("%s", ([, text, findings]) => {
    expect(alone(text, ...findings)).toBe(false);
  });
});
