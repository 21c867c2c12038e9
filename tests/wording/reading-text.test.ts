import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { readingText } from "../../src/wording/reading-text.ts";
import { smallReport } from "../fixtures/small-report.ts";

const edition = readContent(smallReport()).reports[0]?.edition;

test.for([
  [
    "retail-sales",
    "Retail sales, million VND, as of 31 March 2001.",
    "Doanh thu bán lẻ, triệu đồng, tại ngày 31 tháng 3 năm 2001.",
  ],
] as const)("%s is said in one sentence of each language", ([id, en, vi]) => {
  const one = edition?.observations.get(id);
  if (!edition || !one) throw new Error(id);
  expect(readingText(edition, one, "en").replaceAll("\u00a0", " ")).toBe(en);
  expect(readingText(edition, one, "vi").replaceAll("\u00a0", " ")).toBe(vi);
});

test("figures of one report are said apart", () => {
  const all = [...(edition?.observations.values() ?? [])].map(
    (one) => edition && readingText(edition, one, "en"),
  );
  expect(new Set(all).size).toBe(all.length);
});

test("what a figure is a part of is said", () => {
  const one = edition?.observations.get("retail-sales");
  const indicator = one && edition?.indicators.get(one.indicator);
  if (!edition || !one || !indicator) throw new Error("retail-sales");
  const indicators = new Map(edition.indicators).set(one.indicator, { ...indicator, partOf: ["rice-area"] });
  const whole = edition.indicators.get("rice-area")?.name["en"] ?? "";
  expect(readingText({ ...edition, indicators }, one, "en").toLowerCase()).toContain(
    `part of ${whole.toLowerCase()}`,
  );
});
