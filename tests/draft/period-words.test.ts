import { expect, test } from "vitest";
import { DRAFTING_LANGUAGES } from "../../src/draft/languages/table.ts";
import { exchangePeriods } from "../../src/draft/translation/english-period.ts";
import { namedPeriod } from "../../src/draft/translation/named-period.ts";
import { withItsPeriods } from "../../src/draft/translation/period-words.ts";

const carried = (official: string, translation: string, now: string): string | undefined => {
  const drafting = DRAFTING_LANGUAGES["vi"];
  if (!drafting) throw new Error("no drafting language");
  return withItsPeriods(now, { official, translation }, drafting);
};

test.for([
  ["another year", "Kế hoạch năm 2001", "Plan for 2001", "Kế hoạch năm 2002", "Plan for 2002"],
  ["another year behind a sign", "TH 6T/2001", "Actual 6M/2001", "TH 6T/2002", "Actual 6M/2002"],
  [
    "another length and year",
    "Thực hiện 6 tháng 2001",
    "Actual, first six months of 2001",
    "Thực hiện 9 tháng 2002",
    "Actual, first nine months of 2002",
  ],
  ["another quarter", "Quý I năm 2001", "First quarter of 2001", "Quý II năm 2001", "Second quarter of 2001"],
  ["other capitals only", "Tổng số", "Total", "TỔNG SỐ", "Total"],
  ["other words", "Kế hoạch năm 2001", "Plan for 2001", "Dự toán năm 2002", undefined],
  ["another number", "Nghị quyết 15", "Resolution 15", "Nghị quyết 16", undefined],
  ["a year that the translation does not say", "Năm 2001", "The year", "Năm 2002", undefined],
  [
    "a period that the translation names in its own way",
    "6 tháng đầu năm 2001",
    "H1 2001",
    "9 tháng đầu năm 2001",
    undefined,
  ],
  ["a period of another form", "Tháng 3", "March", "Quý III/2001", undefined],
] as const)("%s: “%s” as “%s” makes “%s” “%s”", ([, official, translation, now, expected]) => {
  expect(carried(official, translation, now)).toBe(expected);
});

test.for([
  [
    "years, and several years beside them",
    [
      ["2001-2005", "2002-2006"],
      ["2000-2001", "2001-2002"],
      ["năm 2001", "năm 2002"],
    ],
    "Plans for the 2001-2005 period in the 2000-2001 school year; the 2001 test exam.",
    "Plans for the 2002-2006 period in the 2001-2002 school year; the 2002 test exam.",
  ],
  ["a year with its article", [["năm 2001", "năm 2002"]], "The 2001 test plan.", "The 2002 test plan."],
  ["several years written in another way", [["2001-2005", "2002-2006"]], "From 2001 to 2005.", undefined],
  ["several years not named", [["2001-2005", "2002-2006"]], "In the period.", "In the period."],
] as const)("periods are exchanged in a passage: %s", ([, pairs, before, after]) => {
  const names = DRAFTING_LANGUAGES["vi"]?.namedPeriods;
  if (!names) throw new Error("no drafting language");
  const named = pairs.map(([old, now]) => ({ old: namedPeriod(old, names), now: namedPeriod(now, names) }));
  expect(exchangePeriods(before, named)).toBe(after);
});
