import { expect, test } from "vitest";
import { contentChecklist } from "../../src/checks/release-checklist.ts";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { namedThings } from "../../src/desk/names/named-things.ts";
import { withBreaksRead } from "../../src/desk/names/read-breaks.ts";
import { renamedThing, withNamesRead } from "../../src/desk/names/renamed.ts";
import { unreadProposals } from "../../src/report/unread-proposals.ts";
import type { Files } from "../../src/report/from-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const REPORT = "2001-q1";
const CATALOGUE = `content/reports/${REPORT}/catalogue.yaml`;

const proposing = (names: string): Files =>
  new Map(smallReport()).set(
    CATALOGUE,
    `indicators:\n  test-yield: { name: { ${names} }, unit: hectare, topic: farming }\n`,
  );

const readingOf = (files: Files) => {
  const content = checked(readContent(files));
  const [report] = content.reports;
  if (!report?.edition) throw new Error("the small report cannot be read");
  return { content, report, edition: report.edition };
};

const openNames = (files: Files): string[] => {
  const { report, content } = readingOf(files);
  return contentChecklist(report, content).flatMap(({ code }) => (code.startsWith("names-") ? code : []));
};

test("names that a report proposes keep it from being approved until somebody has read them", () => {
  const files = proposing("vi: Năng suất thử, en: Test yield");
  expect(openNames(files)).toEqual(["names-unread"]);
  const { content, edition } = readingOf(files);
  expect(namedThings(content, edition).map(({ id, isSettled }) => [id, isSettled])).toEqual([
    ["test-yield", false],
  ]);
  const read = withNamesRead(files, edition, { kind: "indicator", id: "test-yield" });
  expect(openNames(read)).toEqual([]);
  expect(namedThings(readingOf(read).content, edition).map(({ isSettled }) => isSettled)).toEqual([true]);
});

test("the checklist counts new indicators and units, not their texts, as the page of the names does", () => {
  const unit =
    'dimension: count, factor: "1", counted: true, name: { vi: luống, en: rows }, forms: { vi: [luống], en: [row, rows] }';
  const files = new Map(proposing("vi: Năng suất thử, en: Test yield"));
  files.set(CATALOGUE, `${files.get(CATALOGUE) ?? ""}units:\n  row: { ${unit} }\n`);
  const { report, content, edition } = readingOf(files);
  const counted = contentChecklist(report, content).find(({ code }) => code === "names-unread");
  const open = namedThings(content, edition).filter(({ isSettled }) => !isSettled);
  expect(open.map(({ id }) => id)).toEqual(["test-yield", "row"]);
  expect(counted?.values["count"]).toBe(2);
});

test("a name that is changed afterwards is read again", () => {
  const files = proposing("vi: Năng suất thử, en: Test yield");
  const read = withNamesRead(files, readingOf(files).edition, { kind: "indicator", id: "test-yield" });
  const naming = { kind: "indicator", id: "test-yield", name: { vi: "Năng suất thử", en: "Yield" } } as const;
  const renamed = renamedThing(read, REPORT, naming) ?? read;
  expect(openNames(renamed)).toEqual(["names-unread"]);
  expect(openNames(withNamesRead(renamed, readingOf(renamed).edition, naming))).toEqual([]);
});

test("a name that says another number than its translation is shown as wrong, at that name", () => {
  const files = new Map(smallReport()).set(
    CATALOGUE,
    `indicators:
  test-price: { name: { vi: Chỉ số giá 6 tháng, en: Price index }, unit: hectare, topic: farming }
  test-yield: { name: { vi: Năng suất thử, en: Test yield }, unit: hectare, topic: farming }
`,
  );
  const { content, report, edition } = readingOf(files);
  expect(openNames(files)).toContain("names-missing");
  const things = namedThings(content, edition, [...report.issues, ...report.acrossIssues]);
  expect(things.map(({ id, problems }) => [id, problems.map(({ rule }) => rule)])).toEqual([
    ["test-price", ["texts-say-the-same-numbers"]],
    ["test-yield", []],
  ]);
  const read = withNamesRead(files, edition, { kind: "indicator", id: "test-price" });
  const again = readingOf(read);
  const [first] = namedThings(again.content, again.edition, again.report.issues);
  expect([first?.id, first?.isSettled]).toEqual(["test-price", false]);
});

const BROKEN = `breaks:\n  rice-area: [{ at: 2001-Q1, reason: { vi: Lý do thử, en: Test reason } }]\n`;

test("the reason of a break is read like a name, and changed like one", () => {
  const files = new Map(smallReport()).set(CATALOGUE, BROKEN);
  expect(openNames(files)).toEqual(["names-unread"]);
  const { content, edition } = readingOf(files);
  expect(edition.indicators.get("rice-area")?.breaks).toMatchObject([{ at: "2001-Q1" }]);
  expect(namedThings(content, edition)).toMatchObject([{ kind: "break", id: "rice-area", isSettled: false }]);
  const naming = {
    kind: "break",
    id: "rice-area",
    at: "2001-Q1",
    name: { vi: "Khác", en: "Other" },
  } as const;
  const renamed = renamedThing(files, REPORT, naming);
  expect(renamed?.get(CATALOGUE)).toContain("Khác");
  expect(openNames(withNamesRead(renamed ?? files, edition, naming))).toEqual([]);
  expect(renamedThing(files, REPORT, { ...naming, at: "2001-Q2" })).toBe(undefined);
});

test("a reason given in the answer counts as read; one that was there before does not", () => {
  const before = new Map(smallReport()).set(CATALOGUE, BROKEN);
  const other = "  maize-area: [{ at: 2001-Q1, reason: { vi: Lý do mới, en: New reason } }]\n";
  const after = new Map(before).set(CATALOGUE, BROKEN + other);
  const { edition } = readingOf(before);
  const read = withBreaksRead(before, after, edition);
  expect(unreadProposals(read, edition).map(({ path }) => path[1])).toEqual(["rice-area"]);
  expect(withBreaksRead(before, before, edition)).toBe(before);
});
