import { describe, expect, test } from "vitest";
import { contentDigest } from "../../src/report/content-digest.ts";
import { joinedCatalogues } from "../../src/report/join-catalogues.ts";
import { withChanges } from "../../src/report/version-steps.ts";

const SECTION = "content/reports/2021-q1/sections/a/vi.mdx";
const metrics = "---\nmetrics:\n  - { id: toy-area, kind: level, value: '1', unit: toy-unit }\n---\n";
const files = new Map([
  ["content/reports/2021-q1/report.yaml", "id: 2021-q1\nstatus: draft\ntitle: x\n"],
  [SECTION, `${metrics}Một câu thử.\n`],
  ["content/reports/2021-q2/report.yaml", "id: 2021-q2\n"],
  ["content/units.yaml", "toy-unit: { factor: 1 }\nother-unit: { factor: 1 }\n"],
  [
    "content/indicators/toys.yaml",
    "indicators:\n  toy-area: { unit: toy-unit, partOf: toy-total }\n  toy-total: { unit: toy-unit }\n",
  ],
]);
const changed = (path: string, text: string) => new Map([...files, [path, text]]);
const replaced = (path: string, from: string, to: string) =>
  changed(path, (files.get(path) ?? "").replace(from, to));
const OWN = "content/reports/2021-q1/catalogue.yaml";
const breakOf = (report: string | undefined) =>
  `{ at: 2021-Q1, reason: { vi: Thử }${report === undefined ? "" : `, report: ${report}`} }`;
const broken = (report: string | undefined) =>
  replaced("content/indicators/toys.yaml", "toy-area: {", `toy-area: { breaks: [${breakOf(report)}],`);
const digest = (of: ReadonlyMap<string, string>) => contentDigest(of, "2021-q1");

describe("the digest changes with", () => {
  test.each([
    ["a letter of a section", replaced(SECTION, "câu", "cầu")],
    ["a further file", changed("content/reports/2021-q1/sections/b/vi.mdx", "---\n---\nx\n")],
    [
      "the unit of a figure",
      replaced("content/units.yaml", "toy-unit: { factor: 1", "toy-unit: { factor: 2"),
    ],
    [
      "the parent of an indicator",
      replaced("content/indicators/toys.yaml", "toy-total: {", "toy-total: { x: 1,"),
    ],
    ["a break of a series", broken("2021-q1")],
    ["a break that no report names", broken(undefined)],
    ["a proposed break", changed(OWN, `breaks: { toy-area: [${breakOf("2021-q1")}] }\n`)],
    ["the title", replaced("content/reports/2021-q1/report.yaml", "title: x", "title: y")],
  ])("%s", (_, after) => {
    expect(digest(after)).not.toBe(digest(files));
  });
});

test("the digest is the same when the breaks that a report proposes join the shared catalogue", () => {
  for (const before of [files, broken("2021-q2")]) {
    const proposing = new Map([...before, [OWN, `breaks: { toy-area: [${breakOf("2021-q1")}] }\n`]]);
    const joined = withChanges(proposing, joinedCatalogues(proposing, "2021-q1"));
    expect([joined.has(OWN), digest(joined)]).toEqual([false, digest(proposing)]);
    expect(digest(joined)).not.toBe(digest(before));
  }
});

describe("the digest stays with", () => {
  test.each([
    ["the status", replaced("content/reports/2021-q1/report.yaml", "draft", "published")],
    ["the release", changed("content/reports/2021-q1/release.yaml", "state: approved\n")],
    ["a frozen version", changed("content/reports/2021-q1/versions/1/report.yaml", "id: 2021-q1\n")],
    ["another report", changed("content/reports/2021-q2/report.yaml", "id: 2021-q2\ntitle: z\n")],
    [
      "a unit of another report",
      replaced("content/units.yaml", "other-unit: { factor: 1", "other-unit: { factor: 2"),
    ],
    [
      "a further indicator",
      changed("content/indicators/more.yaml", "indicators:\n  toy-count: { unit: toy-unit }\n"),
    ],
    ["a break that another report names", broken("2021-q2")],
    ["line ends", changed(SECTION, `${metrics}Một câu thử.\n`.replaceAll("\n", "\r\n"))],
  ])("%s", (_, after) => {
    expect(digest(after)).toBe(digest(files));
  });
});
