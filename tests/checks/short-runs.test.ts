import { expect, test } from "vitest";
import { saidNumbers } from "../../src/checks/rules/reasons-are-bound/said-numbers.ts";
import { shortRuns } from "../../src/checks/rules/reasons-are-bound/short-runs.ts";
import { language } from "../../src/model/languages.ts";

const printed = new Set(["2", "3", "4", "5", "6"]);
const found = (text: string, locale: string): string[] =>
  shortRuns(text, saidNumbers(text, language(locale)), printed, language(locale));

test.each([
  ["all of a series", "mục I rồi đến các mục 2 đến 6", "section I and then 2 to 6"],
  ["a part of it beside the rest", "mục 2, rồi 3 đến 6", "section 2, then 3 to 6"],
  ["two numbers that no word joins", "mục 3 và mục 5", "sections 3 and section 5"],
])("%s is named as it is printed", (_, vi, en) => {
  expect([found(vi, "vi"), found(en, "en")]).toEqual([[], []]);
});

test.each([
  ["begins late", "các mục 3 đến 6", "with 3 to 6", "3 đến 6", "3 to 6"],
  ["ends early", "các mục 2 - 5", "with 2 - 5", "2 - 5", "2 - 5"],
])("a run that %s is refused", (_, vi, en, inVi, inEn) => {
  expect([found(vi, "vi"), found(en, "en")]).toEqual([[inVi], [inEn]]);
});
