import { expect, test } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { withFigureStatus } from "../../src/desk/figures/figure-status.ts";
import { sectionProblems } from "../../src/desk/text/problems.ts";
import { smallReport } from "../fixtures/small-report.ts";

const FILE = "content/reports/2001-q1/sections/rice/vi.mdx";
const sound = smallReport();
const withText = (text: string) => new Map(sound).set(FILE, text);
const estimates = (files: ReadonlyMap<string, string>) => {
  const [own] = checked(readContent(files)).reports;
  return own ? sectionProblems(own, files, FILE).problems.flatMap(({ estimate }) => estimate ?? []) : [];
};
const text = sound.get(FILE) ?? "";
const without = withFigureStatus(text, "rice-output", "none");
const other = text.replace("Vụ này ước đạt gần", "Vụ này đạt gần");

test("a word of estimation before a figure without a status is asked about; both answers settle it", () => {
  expect(without).not.toContain("status");
  expect(estimates(withText(without))).toEqual([
    { id: "rice-output", printed: "3.000 tấn", answers: ["E", "A"] },
  ]);
  for (const answer of ["E", "A"] as const)
    expect(estimates(withText(withFigureStatus(without, "rice-output", answer)))).toEqual([]);
});

test("an estimate without such a word is asked about, and the answer settles it", () => {
  expect(estimates(withText(other))).toEqual([
    { id: "rice-output", printed: "3.000 tấn", answers: ["none"] },
  ]);
  expect(estimates(withText(withFigureStatus(other, "rice-output", "none")))).toEqual([]);
});

test("nothing is asked where they agree, and other lines stay as they are", () => {
  expect(estimates(sound)).toEqual([]);
  expect(withFigureStatus(text, "rice-area", "none")).toBe(text);
  expect(withFigureStatus(without, "rice-output", "E").replace(", status: E", "")).toBe(without);
});
