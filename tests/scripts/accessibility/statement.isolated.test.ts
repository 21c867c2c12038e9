import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  CRITERIA,
  EVALUATED,
  LEVEL,
  NOTHING_TO_LOOK_AT,
  STANDARD,
} from "../../../scripts/accessibility/evaluated.ts";
import { resultsFrom, SEEDED_TITLE, type TestReport } from "../../../scripts/accessibility/results.ts";
import { accessibilityResultsFile } from "../../../src/model/accessibility-results.ts";
import { siteFile } from "../../../src/model/site-file.ts";
import { CHECKS, resultsOf } from "../../../src/site/accessibility-results.ts";
import { defectGroups } from "../../browser/seeded/seeded-sites.ts";

const project = join(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");

describe("the results that the statement of this site rests on", () => {
  const results = accessibilityResultsFile.parse(JSON.parse(read("content/accessibility-results.json")));

  test("are of this site", () => {
    expect(results.site).toBe(siteFile.parse(parse(read("content/site.yaml"))).url);
  });

  test("say what the present checks look at: else `npm run evaluate-accessibility`", () => {
    const { standard, level, checks } = results;
    expect([standard, level]).toEqual([STANDARD, LEVEL]);
    expect(checks).toEqual(
      Object.fromEntries(Object.entries(EVALUATED).map(([name, { criteria }]) => [name, criteria])),
    );
  });

  test("count the defects that the checks are tried with", () => {
    const of = Object.values(defectGroups).flat().length;
    expect(results.seeded).toEqual({ found: of, of });
  });
});

describe("a statement", () => {
  const results = {
    site: "https://one.example",
    date: "2001-04-10",
    standard: STANDARD,
    level: LEVEL,
    checks: {},
  };

  test("rests on the results of its own site", () => {
    expect(resultsOf("https://one.example", [results])?.date).toBe("2001-04-10");
  });

  test("of another site, or of one without results, rests on none", () => {
    expect(resultsOf("https://two.example", [results])).toBeUndefined();
    expect(resultsOf("https://one.example", [])).toBeUndefined();
  });

  test("does not rest on a file of another form", () => {
    expect(() => resultsOf("https://one.example", [{ ...results, site: undefined }])).toThrow();
  });
});

describe("an evaluation", () => {
  const seeded = (status: string) => ({ ancestorTitles: [SEEDED_TITLE], status });
  const other = { ancestorTitles: ["another"], status: "passed" };
  const report = (success: boolean, ...assertionResults: readonly (typeof other)[]): TestReport => ({
    success,
    testResults: [{ assertionResults }],
  });

  test("names its site and its day, and counts the seeded defects that were caught", () => {
    const run = report(true, seeded("passed"), seeded("passed"), other);
    const found = resultsFrom(run, "https://one.example", "2001-04-10");
    expect(found).toMatchObject({
      site: "https://one.example",
      date: "2001-04-10",
      seeded: { found: 2, of: 2 },
    });
    expect(accessibilityResultsFile.parse(found)).toEqual(found);
  });

  test("with a failure gives no results", () => {
    expect(resultsFrom(report(false, seeded("failed")), "https://one.example", "2001-04-10")).toBeUndefined();
  });
});

test("every check that the statement names is there", () => {
  expect(Object.keys(EVALUATED)).toEqual([...CHECKS]);
  const missing = Object.values(EVALUATED).flatMap(({ by }) =>
    by.filter((one) => !existsSync(join(project, one))),
  );
  expect(missing).toEqual([]);
});

test("every criterion of levels A and AA is accounted for, once where nothing checks it", () => {
  const checked = new Set(Object.values(EVALUATED).flatMap(({ criteria }) => criteria));
  expect(CRITERIA.filter((one) => !checked.has(one) && !NOTHING_TO_LOOK_AT.includes(one))).toEqual([]);
  expect(NOTHING_TO_LOOK_AT.filter((one) => checked.has(one) || !CRITERIA.includes(one))).toEqual([]);
});
