import { expect, test } from "vitest";
import { mayGoOn } from "../../src/draft/stated-period.ts";
import { made, metricsOf, published, text } from "./publisher.ts";

const SENTENCE = "Sản lượng nho thử nghiệm quý I năm 2001 đạt 120 tấn.";
const BEFORE = published([...text, SENTENCE]);
const MONTH = "Tình hình tháng 5 và 5 tháng đầu năm 2001";
const grapes = metricsOf(BEFORE).find(({ value }, at, all) => value === "120" && at === all.length - 1)?.id;

/** The metrics of a report of May that says this in the place of the sentence on grapes. */
const inMay = (sentence: string) =>
  metricsOf(made([...text, sentence], BEFORE, MONTH, false, { id: "2001-05" }).files);

test("a figure of the year to date in a report of a month goes on that of the first quarter, with its period", () => {
  const now = inMay("Sản lượng nho thử nghiệm 5 tháng đầu năm 2001 đạt 200 tấn.");
  expect(grapes).toBeDefined();
  expect(now.find(({ value }) => value === "200")).toMatchObject({ id: grapes, period: "2001-01/2001-05" });
});

test("of two sentences on a month and on the year to date none goes on unasked", () => {
  const now = inMay(
    "Sản lượng nho thử nghiệm tháng 5 năm 2001 đạt 50 tấn. Sản lượng nho thử nghiệm 5 tháng đầu năm 2001 đạt 200 tấn.",
  );
  expect(now.filter(({ id }) => id === grapes)).toEqual([]);
});

test("a figure of the year to date goes on as the report's own where that begins with the year", () => {
  const may = made(
    [...text, "Sản lượng nho thử nghiệm 5 tháng đầu năm 2001 đạt 200 tấn."],
    BEFORE,
    MONTH,
    false,
    { id: "2001-05" },
  );
  const path = "content/reports/2001-05/report.yaml";
  const report = may.files.get(path) ?? "";
  const files = new Map([...BEFORE, ...may.files]).set(
    path,
    report.replace("status: draft", "status: published"),
  );
  const half = made(
    [...text, "Sản lượng nho thử nghiệm 6 tháng đầu năm 2001 đạt 240 tấn."],
    files,
    "Tình hình 6 tháng đầu năm 2001",
  );
  const now = metricsOf(half.files).find(({ value }) => value === "240");
  expect(now?.id).toBe(grapes);
  expect(now?.period).toBeUndefined();
});

test.for([
  [undefined, "2001-Q1", { period: "2001-01/2001-05", toDate: true }, "2001-05", true],
  [undefined, "2001-04", { period: "2001-01/2001-05", toDate: true }, "2001-05", false],
  [{ period: "2001-01/2001-04", toDate: true }, "2001-04", undefined, "2001-05", false],
  [{ period: "2001-01/2001-05", toDate: true }, "2001-05", undefined, "2001-H1", true],
  [{ period: "2001-01/2001-04", toDate: true }, "2001-04", { period: "2001-Q1" }, "2001-05", false],
] as const)("%s of the report of %s, then %s of that of %s: %s", ([before, first, now, next, goes]) => {
  expect(mayGoOn({ other: before, report: first }, { other: now, report: next })).toBe(goes);
});
