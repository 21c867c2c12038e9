import { expect, test } from "vitest";
import type { Listed } from "../../src/draft/bound.ts";
import { language } from "../../src/model/languages.ts";
import { translatedNumbers, withoutMarks } from "../../src/draft/translation/translated-numbers.ts";

const listedIn = (text: string, before: readonly Listed[], official: readonly Listed[]): Listed[] =>
  translatedNumbers(text, before, official, language("en"), ["per"]);
const TEXT = "Layer 1 of the 60m road; [238](#a)/[388](#b) visits, 556/740 in all[^1][^2].";

test("numbers that the translation listed before are listed where it still prints them", () => {
  const before = [
    { text: "60m road", kind: "name" },
    { text: "layer 2", kind: "grade" },
    { text: "238/388", kind: "name" },
  ];
  expect(listedIn(TEXT, before, []).map(({ text }) => text)).toEqual(["60m road", "238/388"]);
});

test("of the official list only what has no words can stand in a translation", () => {
  const official = [
    { text: "556/740", kind: "date" },
    { text: "đường 60m", kind: "name" },
    { text: "7/7", kind: "date" },
  ];
  expect(listedIn(TEXT, [], official)).toEqual([{ text: "556/740", kind: "date" }]);
});

test("a number in words that a rate is of is listed, one that counts is not", () => {
  expect(listedIn("Beds per ten thousand people are [37](#a); a hundred thousand trees.", [], [])).toEqual([
    { text: "per ten thousand", kind: "scale" },
  ]);
});

test("marks of notes that have no translation are taken out, no others", () => {
  expect(withoutMarks("One[^1] and twelve[^12].", ["1"])).toBe("One and twelve[^12].");
});
