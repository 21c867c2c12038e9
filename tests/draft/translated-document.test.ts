import { expect, test } from "vitest";
import { parse } from "yaml";
import { translatedWordDocument } from "./document.ts";
import { englishText, made, shared, text } from "./publisher.ts";

const TITLE = "Tình hình quý I năm 2001";
const translated = (lines: readonly string[]) =>
  made(text, new Map(shared), TITLE, false, {
    english: translatedWordDocument("Situation in the first quarter of 2001", "20 April 2001", lines),
  });
const fileOf = ({ files }: ReturnType<typeof made>, name: string): string =>
  [...files].find(([path]) => path.endsWith(name))?.[1] ?? "";

test("the file of the translation gives passages with the figures bound, titles and the head", () => {
  const result = translated(englishText);
  expect(result.missingPassages).toBe(0);
  const section = fileOf(result, "nong-nghiep/en.mdx");
  expect(section).toContain('title: "Agriculture"');
  expect(section).toMatch(/reached \[120 tonnes\]\(#[a-z-]+\), up \[5\.5%\]\(#[a-z-]+\)/);
  expect(fileOf(result, "thuong-mai/en.mdx")).toMatch(/\[USD 7\.5 million\]\(#/);
  expect(fileOf(result, "van-hoa/en.mdx")).toMatch(/^\[Four\]\(#/m);
  const report = fileOf(result, "report.yaml");
  expect(report).toContain("en: Situation in the first quarter of 2001");
  expect(report).toContain("title: { vi: Kinh tế, en: The economy }\n    capitals: true");
  expect(report).toContain("translation: { en: partial }");
});

test("new indicators are named in both languages", () => {
  const catalogue = parse(fileOf(translated(englishText), "catalogue.yaml")) as {
    indicators: Record<string, { name: Record<string, string> }>;
  };
  const names = Object.values(catalogue.indicators).map(({ name }) => name["en"]);
  expect(names).toEqual(["Output of test maize", "Exports of test goods", "Test festivals"]);
});

test("a translation is not marked as read", () => {
  expect(fileOf(translated(englishText), "nong-nghiep/en.mdx")).not.toContain("translationOf");
});

test("a paragraph more or less in the translation moves nothing else", () => {
  const more = translated([
    ...englishText.slice(0, 4),
    "A sentence of the translator alone.",
    ...englishText.slice(4),
  ]);
  expect(more.missingPassages).toBe(0);
  const less = translated([...englishText.slice(0, 3), ...englishText.slice(4)]);
  expect(less.missingPassages).toBe(1);
  expect(fileOf(less, "thuong-mai/en.mdx")).toContain("USD 7.5 million");
});

test("a passage that says other figures is not taken, its words are shown with the question", () => {
  const result = translated(englishText.map((line) => line.replace("120", "210")));
  expect(fileOf(result, "nong-nghiep/en.mdx")).toBe("");
  const question = result.questions.find(({ kind }) => kind === "english");
  expect(question?.proposed?.["en"]).toContain("210 tonnes");
  expect(question?.reason["en"]).toContain("other figures");
});

test.for([
  ["Năng suất chè thử đạt 52 tạ/ha.", "Yields of test tea reached 52 quintals per ha.", "52 quintals per ha"],
  ["Có 7 thí sinh thử dự thi.", "There were 7 candidates registered for the test.", "7 candidates"],
  ["Có 7 hợp tác xã thử.", "There were 7 trained cooperatives in the test.", "7 trained cooperatives"],
] as const)("the unit of “%s” is as printed in the translation", ([vi, en, expected]) => {
  const result = made([...text.slice(0, -1), vi], new Map(shared), TITLE, false, {
    english: translatedWordDocument("Situation in the first quarter of 2001", "20 April 2001", [
      ...englishText.slice(0, -1),
      en,
    ]),
  });
  expect(fileOf(result, "van-hoa/en.mdx")).toContain(`[${expected}](#`);
});

test("a unit that the translation calls otherwise than the catalogue is asked", () => {
  const result = translated(englishText.map((line) => line.replace("120 tonnes", "120 bags")));
  const question = result.questions.find(({ kind }) => kind === "english");
  expect(question?.reason["en"]).toContain("“120 bags” (tonnes)");
  expect(translated(englishText).questions.filter(({ kind }) => kind === "english")).toEqual([]);
});
