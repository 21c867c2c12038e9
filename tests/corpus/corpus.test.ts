import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { parse } from "yaml";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import type { Issue, Place } from "../../src/model/issue.ts";
import { parsedFiles } from "../../src/report/parsed-files.ts";
import { broken, smallReport, type Change } from "../fixtures/small-report.ts";

/** A broken content, as the data files beside this test list them, and everything that an editor must be told of it. */
interface Case {
  readonly name: string;
  readonly change: readonly Change[];
  readonly issues: readonly Told[];
}

interface Told {
  readonly rule: string;
  /** file:line:column */
  readonly at: string;
  readonly vi: string;
  readonly en: string;
  /** The place that the found text disagrees with. */
  readonly other?: string;
}

const groups = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => ({
    group: basename(name, ".yaml"),
    cases: parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Case[],
  }));
const cases = groups.flatMap((one) => one.cases);

const written = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const told = (issue: Issue): Told => ({
  rule: issue.rule,
  at: written(issue.place),
  vi: phraseText(issue, "vi"),
  en: phraseText(issue, "en"),
  ...(issue.other ? { other: written(issue.other) } : {}),
});

/** Of the report that is broken anew in each case, only the changed file is parsed. */
const parsed = parsedFiles();

const issuesOf = (files: ReadonlyMap<string, string>): Told[] =>
  allIssues(checked(readContent(files, { parsed }))).map((issue) => {
    expectAllParts(issue);
    return told(issue);
  });

/** What is wrong, what was found, what was expected, and what to do, in each editors' language. */
const expectAllParts = (issue: Issue): void => {
  const { message, fix, rule } = wordedIssue(issue);
  expect(message["vi"], rule).toMatch(/^\p{Lu}.*?: tìm thấy \S[\s\S]*; cần \S/u);
  expect(message["en"], rule).toMatch(/^\p{Lu}.*?: found \S[\s\S]*; expected \S/u);
  for (const own of Object.values(fix)) expect(own, rule).toMatch(/^\p{Lu}.*\.$/u);
};

/**
 * Whatever changes a translation or the declaration of a figure asks for a reading as well; only the cases that are
 * about readings tell of it.
 */
const READINGS = ["translations-are-read", "figures-are-read"];
const asked = (found: readonly Told[], issues: readonly Told[]): Told[] =>
  found.filter(({ rule }) => !READINGS.includes(rule) || issues.some((one) => one.rule === rule));

test("the report that the cases break has no problem itself", () => {
  expect(issuesOf(smallReport())).toEqual([]);
});

describe.for(groups)("$group", ({ cases: own }) => {
  test.for(own)("$name", ({ change, issues }) => {
    expect(issues).not.toEqual([]);
    expect(asked(issuesOf(broken(...change)), issues)).toEqual(issues);
  });
});

test("cases are named apart", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test("each message says what was found and what was expected, in its own language", () => {
  const quoted = /“[^”]*”|"[^"]*"|\([^)]*\)/g;
  for (const { vi, en } of cases.flatMap(({ issues }) => issues)) {
    expect(vi).toMatch(/^tìm thấy \S.*; cần \S/);
    expect(en).toMatch(/^found \S.*; expected \S/);
    expect(vi.replace(quoted, "")).not.toMatch(/\b(?:found|expected|must|invalid|the|too|should)\b/i);
    expect(en.replace(quoted, "")).not.toMatch(/tìm thấy|cần |không|phải/);
  }
});

test("every rule of the checks is broken somewhere in the tests", () => {
  const root = join(import.meta.dirname, "../..");
  const textsBelow = (folder: string, ending: RegExp): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => ending.test(name))
      .map((name) => readFileSync(join(root, folder, name), "utf8"));
  const rules = ["src/checks", "src/report", "src/prose"].flatMap((folder) =>
    textsBelow(folder, /\.ts$/).flatMap((text) =>
      [...text.matchAll(/(?:rule: |RULE = )"([a-z-]+)"/g)].map(([, name]) => name ?? ""),
    ),
  );
  const tests = textsBelow("tests", /(?:\.test\.ts|corpus\/[^/]+\.yaml|corpus\\[^\\]+\.yaml)$/).join("\n");
  expect(rules.length).toBeGreaterThan(20);
  expect([...new Set(rules)].filter((rule) => !tests.includes(rule))).toEqual([]);
});
