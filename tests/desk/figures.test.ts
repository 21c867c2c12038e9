import { expect, test } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { changeFigure } from "../../src/desk/figures/change-figure.ts";
import { withReasons } from "../../src/desk/figures/with-reasons.ts";
import { smallReport } from "../fixtures/small-report.ts";

const REPORT = "2001-q1";
const reason = { vi: "Thử", en: "Test" };

const read = (files = smallReport()) => {
  const reading = readContent(files);
  const edition = reading.reports[0]?.edition;
  if (!edition) throw new Error("the small report cannot be read");
  return { reading, edition, files };
};

test("a corrected figure says its number in every text and where it is repeated, with its reason", () => {
  const { reading, edition, files } = read();
  const changed = changeFigure(files, edition, "rice-area", { field: "value", value: "1243.50" });
  if (!changed) throw new Error("not changed");
  const after = withReasons(reading, changed, REPORT, reason);
  const all = [...(after ?? [])]
    .filter(([path]) => path.endsWith(".mdx"))
    .map(([, text]) => text)
    .join();
  expect(all).not.toMatch(/1\.234,50|1,234\.50/);
  expect(all).toMatch(/\[1\.243,50 ha\]\(#rice-area\)/);
  expect(all).toMatch(/#rice-area-restated\)/);
  const rules = checked(readContent(after ?? new Map())).reports.flatMap(({ issues }) =>
    issues.map(({ rule }) => rule),
  );
  expect(rules).not.toContain("source-is-rebuilt");
  expect(rules).not.toContain("figures-say-their-value");
  expect(rules).not.toContain("restated-figures-agree");
  expect(after?.get(`content/reports/${REPORT}/corrections.yaml`)).toContain("Thử");
});

test("the second number of a pair changes alone", () => {
  const { edition, files } = read();
  const changed = changeFigure(files, edition, "schools-reached", { field: "total", value: "9" });
  expect([...(changed ?? []).values()].filter((text) => text.includes("3/9")).length).toBeGreaterThan(0);
});

test("a figure that the report does not have is not changed", () => {
  const { edition, files } = read();
  expect(changeFigure(files, edition, "no-such-figure", { field: "value", value: "1" })).toBeUndefined();
});
