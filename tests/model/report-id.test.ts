import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareReportIds,
  isReportId,
  REPORT_STAGES,
  reportIdentity,
  reportIdOf,
} from "../../src/model/report-id.ts";

describe("the id of a report says its period, and its stage where a period has two reports", () => {
  test.for([
    ["2021-05", { period: "2021-05" }],
    ["2021-q2", { period: "2021-Q2" }],
    ["2021-h1", { period: "2021-H1" }],
    ["2021-9m", { period: "2021-9M" }],
    ["2021", { period: "2021" }],
    ["2021-preliminary", { period: "2021", stage: "preliminary" }],
    ["2021-q4-final", { period: "2021-Q4", stage: "final" }],
  ] as const)("%s", ([id, identity]) => {
    expect(reportIdentity(id)).toEqual(identity);
    expect(reportIdOf(identity.period, "stage" in identity ? identity.stage : undefined)).toBe(id);
  });

  test.for(["2021-q5", "2021-h3", "2021-13", "2021-Q1", "2021-6m", "q1-2021", "2021-q1-draft", "2021-", ""])(
    "“%s” is no id of a report",
    (id) => {
      expect(isReportId(id)).toBe(false);
    },
  );
});

test("reports stand in the order of time, however their ids sort as text", () => {
  const inOrder = [
    "2020",
    "2021-02",
    "2021-03",
    "2021-q1",
    "2021-q2",
    "2021-h1",
    "2021-9m",
    "2021-q4-preliminary",
    "2021-q4-final",
    "2021-h2",
    "2021-preliminary",
    "2021",
    "2022-01",
  ];
  expect(inOrder.toReversed().toSorted(compareReportIds)).toEqual(inOrder);
  expect(inOrder.toSorted()).not.toEqual(inOrder);
});

test("the order is one whatever the order of the folders", () => {
  const part = fc.constantFrom("", "-01", "-06", "-12", "-q1", "-q2", "-q4", "-h1", "-h2", "-9m");
  const stage = fc.constantFrom("", ...REPORT_STAGES.map((one) => `-${one}`));
  const id = fc
    .tuple(fc.integer({ min: 2000, max: 2003 }), part, stage)
    .map(([year, within, end]) => `${year}${within}${end}`);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
      const sorted = ids.toSorted(compareReportIds);
      expect(ids.toReversed().toSorted(compareReportIds)).toEqual(sorted);
    }),
  );
});
