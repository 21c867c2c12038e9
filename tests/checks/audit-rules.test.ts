import { describe, expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { findingsOf } from "../../src/checks/findings.ts";
import { printFinding } from "../../src/checks/print-finding.ts";
import type { Issue } from "../../src/model/issue.ts";
import { broken, readAgain, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";
const relations = (...lines: string[]): Change => ({
  file: `${root}/relations.yaml`,
  write: `relations:\n${lines.map((line) => `  - ${line}\n`).join("")}`,
});
const derived = (...lines: string[]): Change => ({
  file: `${root}/derived.yaml`,
  write: `derived:\n${lines.map((line) => `  - ${line}\n`).join("")}`,
});
const accepted = (...lines: string[]): Change => ({
  file: `${root}/audit.yaml`,
  write: `findings:\n${lines.map((line) => `  - ${line}\n`).join("")}`,
});

const issuesOf = (...changes: Change[]): Issue[] =>
  checkFiles(readAgain(broken(...changes))).flatMap(({ issues }) => issues);
const rules = (...changes: Change[]): string[] => issuesOf(...changes).map(({ rule }) => rule);
const messages = (...changes: Change[]): string[] =>
  issuesOf(...changes).map((issue) => phraseText(issue, "en"));

const holding = relations("{ id: sales, kind: same, figures: [retail-sales, retail-sales] }");
const failing = relations("{ id: more-rice, kind: same, figures: [rice-area, rice-area-yoy.base] }");
const REASON = '{ vi: "Vì thế", en: "So it is" }';
const answer = accepted(`{ relation: more-rice, printed: "1234.50; 8.10", reason: ${REASON} }`);

describe("findings are answered", () => {
  test("a relation that holds needs no answer", () => {
    expect(rules(holding)).toEqual([]);
  });

  test("a relation that does not hold needs one, with both places and both intervals", () => {
    const [issue, ...others] = issuesOf(failing);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      rule: "findings-are-answered",
      place: { file: `${root}/sections/rice/vi.mdx`, line: 5 },
      other: { file: `${root}/sections/rice/vi.mdx`, line: 6 },
    });
    expect(issue && phraseText(issue, "en")).toContain("[1234.495; 1234.505]");
    expect(issue && phraseText(issue, "en")).toContain("[1141.");
    expect(issue && phraseText(issue, "en")).toContain('printed: "1234.50; 8.10"');
  });

  test("an answer for what the report prints is enough", () => {
    expect(rules(failing, answer)).toEqual([]);
  });

  test("an answer for other numbers is none", () => {
    const old = accepted(`{ relation: more-rice, printed: "1234.50; 8.20", reason: ${REASON} }`);
    expect(messages(failing, old).some((text) => text.includes("“more-rice” (1234.50; 8.20) accepted"))).toBe(
      true,
    );
    expect(rules(failing, old)).toEqual(["findings-are-answered", "findings-are-answered"]);
  });

  test("an answer to a relation that holds must go", () => {
    expect(rules(holding, accepted(`{ relation: sales, printed: "45", reason: ${REASON} }`))).toEqual([
      "findings-are-answered",
    ]);
  });

  test("an answer needs a reason in each language of the report", () => {
    expect(
      messages(
        failing,
        accepted('{ relation: more-rice, printed: "1234.50; 8.10", reason: { vi: "Vì thế" } }'),
      ),
    ).toEqual(["found findings.0.reason: in vi only; expected “en: …” as well"]);
  });

  test("the suggested fix is named", () => {
    const same = relations("{ id: areas, kind: same, figures: [retail-sales, bridge] }");
    const bridge: Change = {
      file: `${root}/sections/trade/vi.mdx`,
      replace: "metrics:",
      by: 'metrics:\n  - { id: bridge, kind: level, of: retail-sales, value: "54", unit: vnd-million }',
    };
    expect(messages(same, bridge).find((text) => text.includes("same areas"))).toContain(
      "retail-sales = 54 (two digits swapped)",
    );
  });

  test("a list of findings gives each one's state", () => {
    const printed = (...changes: Change[]): string[] =>
      checkFiles(broken(...changes)).flatMap(({ edition }) =>
        edition ? findingsOf(edition).map(printFinding) : [],
      );
    expect(printed(failing)[0]).toMatch(/^open {2}more-rice\n/);
    expect(printed(failing, answer)[0]).toMatch(/^accepted {2}more-rice\n/);
  });
});

describe("relations and derived figures can be read", () => {
  const NAME = '{ vi: "Số", en: "Figure" }';

  test("those of printed metrics can", () => {
    const made = `{ id: rice-each, method: ratio, name: ${NAME}, unit: hectare, numerator: [rice-area], denominator: [schools-reached.total] }`;
    expect(rules(holding, derived(made))).toEqual([]);
  });

  test.each([
    [
      "a metric that does not exist",
      relations("{ id: r, kind: same, figures: [retail-sales, nothing] }"),
      "no metric “nothing”",
    ],
    [
      "the plan of a figure without a level",
      relations("{ id: r, kind: same, figures: [retail-sales, schools-reached.plan] }"),
      "(count-of-total) implies no plan",
    ],
    [
      "an id used twice",
      relations(
        "{ id: r, kind: same, figures: [retail-sales, retail-sales] }",
        "{ id: r, kind: same, figures: [rice-area, rice-area] }",
      ),
      "“r” × 2",
    ],
    [
      "a derived figure of no metric",
      derived(`{ id: d, method: balance, name: ${NAME}, unit: hectare, terms: [rice-area, nothing] }`),
      "no metric “nothing”",
    ],
    [
      "an unknown unit",
      derived(`{ id: d, method: balance, name: ${NAME}, unit: acre, terms: [rice-area, -rice-area] }`),
      "unit: acre",
    ],
    [
      "an unknown indicator",
      derived(
        `{ id: d, method: balance, name: ${NAME}, unit: hectare, indicator: none, terms: [rice-area, -rice-area] }`,
      ),
      "indicator: none",
    ],
    [
      "the id of a metric",
      derived(
        `{ id: rice-area, method: balance, name: ${NAME}, unit: hectare, terms: [rice-area, -rice-area] }`,
      ),
      "“rice-area”",
    ],
  ])("%s is told", (_, change, found) => {
    const issues = issuesOf(change).filter(({ rule }) => rule === "relations-can-be-read");
    expect(issues.map((issue) => phraseText(issue, "en")).join()).toContain(found);
  });

  test("what the schema refuses is told at its place", () => {
    const [issue] = issuesOf(relations("{ id: r, kind: sum, total: retail-sales }"));
    expect(issue).toMatchObject({
      rule: "content-has-its-fields",
      place: { file: `${root}/relations.yaml`, line: 2 },
    });
  });
});

test("counts are whole", () => {
  const half: Change = { file: `${root}/sections/schools/vi.mdx`, replace: 'value: "3"', by: 'value: "2.5"' };
  expect(rules(half)).toContain("counts-are-whole");
});

describe("what is written is checked", () => {
  test.each([
    [
      "an annex that names another report",
      { file: `${root}/annexes/programme/vi.yaml`, replace: "số 7/BC-UBM", by: "số 17/BC-UBM" },
      "annex-number",
    ],
    [
      "an annex of another day",
      { file: `${root}/annexes/programme/vi.yaml`, replace: "ngày 10 tháng 4", by: "ngày 11 tháng 4" },
      "annex-date",
    ],
    [
      "a plan called a decision",
      { file: `${root}/sections/rice/vi.mdx`, replace: "12/QĐ-UBM", by: "12/KH-UBM" },
      "document-kind",
    ],
    [
      "a day that is none",
      {
        file: `${root}/sections/rice/vi.mdx`,
        replace: "ngày 31 tháng 3 năm 2001",
        by: "ngày 31 tháng 4 năm 2001",
      },
      "calendar-days",
    ],
    [
      "a skipped section number",
      { file: `${root}/sections/trade/vi.mdx`, replace: 'number: "2"', by: 'number: "3"' },
      "numbering",
    ],
    [
      "a skipped row",
      { file: `${root}/annexes/programme/vi.yaml`, replace: 'number: "2"', by: 'number: "3"' },
      "numbering",
    ],
    [
      "a deadline outside its group",
      {
        file: `${root}/annexes/programme/vi.yaml`,
        replace: "deadline: Quý I\n            note",
        by: "deadline: Quý II\n            note",
      },
      "deadline",
    ],
    [
      "a change without its unit",
      {
        file: `${root}/sections/rice/vi.mdx`,
        replace: 'value: "8.10", unit: percent }',
        by: 'value: "8.10", unit: percent, bare: true }',
      },
      "missing-unit",
    ],
  ] as const satisfies [string, Change, string][])("%s is a finding", (_, change, rule) => {
    const results = checkFiles(broken(change)).flatMap(({ edition }) => (edition ? findingsOf(edition) : []));
    expect(results.map(({ result }) => result.rule)).toContain(rule);
  });
});
