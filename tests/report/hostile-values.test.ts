import { expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken } from "../fixtures/small-report.ts";

const SITE = "content/site.yaml";
const UNITS = "content/units.yaml";
const TRADE = "content/reports/2001-q1/sections/trade/vi.mdx";

const told = (file: string, replace: string, by: string): [string, string][] =>
  checkFiles(broken({ file, replace, by })).flatMap(({ issues }) =>
    issues.map(({ rule, place }): [string, string] => [rule, place.file]),
  );

test.for([
  "https://report.example/statistics",
  "https://report.example/?page=1",
  "https://report.example/#top",
  "https://user@report.example",
  "https://user:secret@report.example",
  "javascript:alert(1)",
  "file:///tmp",
  "ftp://report.example",
  "report.example",
  "//report.example",
])("%s is no address of a site", (url) => {
  expect(told(SITE, "url: https://report.example", `url: "${url}"`)).toEqual([
    ["content-has-its-fields", SITE],
  ]);
});

test.for(["https://report.example/", "http://localhost:8080"])("%s is an address of a site", (url) => {
  expect(told(SITE, "url: https://report.example", `url: "${url}"`)).toEqual([]);
});

test.for(["xx", "constructor", "__proto__"])("“%s” is no language of a site", (language) => {
  expect(told(SITE, "languages: [vi, en]", `languages: [vi, en, ${language}]`)).toEqual([
    ["content-has-its-fields", SITE],
  ]);
});

test("a language that a site names twice is refused", () => {
  expect(told(SITE, "languages: [vi, en]", "languages: [vi, en, vi]")).toEqual([
    ["content-has-its-fields", SITE],
  ]);
});

test("a value of a thousand digits is refused, not calculated", () => {
  const found = told(TRADE, 'value: "20.0"', `value: "${"9".repeat(1000)}"`);
  expect(found).toEqual([["content-has-its-fields", TRADE]]);
});

test("a unit named as what every object has is unknown", () => {
  const found = told(TRADE, 'value: "20.0", unit: percent', 'value: "20.0", unit: constructor');
  expect(found).toContainEqual(["references-exist", TRADE]);
});

test("aliases that grow without end are one message", () => {
  const level = (one: number) =>
    `a${one}: &a${one} [${Array.from({ length: 9 }, () => `*a${one - 1}`).join(", ")}]`;
  const bomb = ["a0: &a0 [x]", ...Array.from({ length: 12 }, (_, one) => level(one + 1))].join("\n");
  const found = checkFiles(broken({ file: UNITS, write: bomb })).flatMap(({ issues }) => issues);
  expect(found.map(({ rule, place }) => [rule, place.file])).toEqual([["yaml-can-be-read", UNITS]]);
});

test.for([
  ["an alias of itself", "a: &a [*a]"],
  ["an alias of another value", "a: &a x\nb: *a"],
  ["an anchor", "a: &a x"],
  ["an anchor of a list", "a: &a [x]"],
  ["a list as a name", "? [a]\n: x"],
  ["brackets without end", "[".repeat(3000)],
  ["levels without end", `${"{a: ".repeat(3000)}x${"}".repeat(3000)}`],
])("%s is one message", ([, write]) => {
  for (const file of [UNITS, SITE, "content/reports/2001-q1/corrections.yaml"]) {
    const found = checkFiles(broken({ file, write: write ?? "" })).flatMap(({ issues }) => issues);
    expect(found.map(({ rule, place }) => [rule, place.file])).toEqual([["yaml-can-be-read", file]]);
  }
});

test.for([
  ["words and numbers", "chữ 1 ".repeat(100_000)],
  ["digits", "1".repeat(200_000)],
  ["signs of emphasis", "*a _b ".repeat(50_000)],
])("a line of hundreds of thousands of %s is a message of its section", ([, line = ""]) => {
  const file = "content/reports/2001-q1/sections/rice/vi.mdx";
  const found = told(file, "\n---\n", `\n---\n${line}\n\n`);
  expect(found).toContainEqual(["prose-is-plain", file]);
});
