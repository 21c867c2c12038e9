import { expect, test } from "vitest";
import type { Candidate } from "../../src/draft/candidates.ts";
import type { KnownFigure } from "../../src/draft/memory.ts";
import { carryMetric, type Periods } from "../../src/draft/metric-carry.ts";
import type { Typed } from "../../src/draft/typing.ts";

const typed = { kind: "level", cumulative: false, estimated: false } as unknown as Typed;
const candidate = { value: "7", units: ["hectare"] } as unknown as Candidate;
const texts = { old: "Thử nghiệm 5 ha", now: "Thử nghiệm 7 ha" };
const dayOf = (asOf: string, now: string | undefined): unknown => {
  const periods: Periods = { before: "2001-Q1", now: "2001-H1", dates: { before: "2001-04-20", now } };
  const metric = { id: "test-area", kind: "level", value: "5", unit: "hectare", asOf };
  return carryMetric({ metric, typed } as unknown as KnownFigure, candidate, typed, periods, texts).asOf;
};

test("a stock on the day of the report is on the day of the new report", () => {
  expect(dayOf("2001-04-20", "2001-06-22")).toBe("2001-06-22");
});

test("a stock on the day of the report has no day when the new report bears none", () => {
  expect(dayOf("2001-04-20", undefined)).toBeUndefined();
});

test("another day is not the day of the new report", () => {
  expect(dayOf("2001-03-31", "2001-06-22")).toBe("2001-06-30");
  expect(dayOf("2001-02-10", "2001-06-22")).toBe("2001-02-10");
});
