import { expect, test } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import type { Edition } from "../../src/report/edition.ts";
import { readingHash } from "../../src/report/figure-readings.ts";

const hashOf = (referencePeriod: string, date: string, asOf: string): string => {
  const edition = { report: { referencePeriod, date }, indicators: new Map() } as unknown as Edition;
  const one = {
    indicator: "test-area",
    kind: "level",
    unit: "hectare",
    referencePeriod,
    asOf,
    obsStatus: "A",
  };
  return readingHash(edition, one as unknown as Observation);
};

test("a stock at the end of the period is read alike in the next report, and not like one of another day", () => {
  const quarter = hashOf("2001-Q1", "2001-04-20", "2001-03-31");
  expect(hashOf("2001-H1", "2001-07-20", "2001-06-30")).toBe(quarter);
  expect(hashOf("2001-H1", "2001-07-20", "2001-03-31")).not.toBe(quarter);
  expect(hashOf("2001-H1", "2001-07-20", "2001-07-20")).not.toBe(quarter);
});
