import { expect, test } from "vitest";
import { annex } from "../../src/desk/calls/annex.ts";
import { cancelSchedule } from "../../src/desk/calls/cancel-schedule.ts";
import { heading } from "../../src/desk/calls/heading.ts";
import { keyFigures } from "../../src/desk/calls/key-figures.ts";
import { name } from "../../src/desk/calls/name.ts";
import { note } from "../../src/desk/calls/note.ts";
import { translate } from "../../src/desk/calls/translate.ts";
import { someWords, typedTexts, typedWords } from "../../src/desk/calls/typed-words.ts";

test.for([
  ["decomposed letters", "Điện Biên".normalize("NFD"), "Điện Biên"],
  ["line ends of Windows", "một\r\nhai\rba", "một\nhai\nba"],
  ["control signs", "một\u0000\u0085hai\u2028\ufeffba", "một  hai  ba"],
  ["special spaces", "VND\u00a05.6\u202fbillion\u2003more", "VND 5.6 billion more"],
  ["markup and emoji", " <script>alert(1)</script> 🎉 ", "<script>alert(1)</script> 🎉"],
] as const)("typed words are kept as they can be written: %s", ([, typed, kept]) => {
  expect(typedWords.parse(typed)).toBe(kept);
});

test("spaces alone are no words", () => {
  expect(someWords.safeParse(" \u00a0\t\r\n ").success).toBe(false);
  expect(typedTexts.safeParse({ vi: "một", en: "  " }).success).toBe(false);
});

const calls = { annex, cancelSchedule, heading, keyFigures, name, note, translate };
const BASE = { key: "k", report: "2001-q1" };
const FORM = { ...BASE, base: "h" };
const words = { vi: "  ", en: "b" };
test.for([
  ["keyFigures", { ...FORM, questions: [{ question: words, figures: ["rice-area"] }] }],
  ["name", { ...FORM, kind: "indicator", id: "rice", name: words }],
  ["cancelSchedule", { ...BASE, reason: words }],
  ["annex", { ...FORM, annex: "a", part: "b", said: [{ key: "k", official: "x", translation: " " }] }],
  ["heading", { ...FORM, section: "rice", said: [{ official: "x", translation: " " }] }],
  ["note", { ...BASE, file: "x", change: { index: 0, after: " ", note: "n" } }],
  ["translate", { ...BASE, section: "rice", official: 0, words: "x", text: " \t" }],
] as const)("the call %s takes words, not spaces", ([called, input]) => {
  const { input: asked } = calls[called];
  expect(asked.safeParse(input).success).toBe(false);
  const filled = JSON.parse(JSON.stringify(input).replaceAll(/"(?: |\\t)+"/g, '"w"')) as unknown;
  expect(asked.safeParse(filled).error).toBeUndefined();
});
