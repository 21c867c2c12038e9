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

/** What a metric of before becomes that prints `value` now, in the next report or in the same one. */
const next = (before: object, value: string, earlier: string | undefined = "2001-q1") => {
  const periods: Periods = {
    earlier,
    before: "2001-Q1",
    now: "2001-H1",
    dates: { before: undefined, now: undefined },
  };
  const metric = { id: "test-area", kind: "level", value: "5.2", unit: "hectare", ...before };
  const printed = { ...candidate, value };
  return carryMetric({ metric, typed } as unknown as KnownFigure, printed, typed, periods, texts);
};

test("another value for a time that the previous report had one for is proposed as a revision of it", () => {
  expect(next({ period: "2000" }, "5.7").revises).toBe("2001-q1/test-area");
  expect(next({ asOf: "2001-02-10" }, "5.7").revises).toBe("2001-q1/test-area");
});

test("a value of another time, or one that can be the same, revises nothing", () => {
  expect(next({}, "5.7").revises).toBeUndefined();
  expect(next({ asOf: "2001-03-31" }, "5.7").revises).toBeUndefined();
  expect(next({ period: "2000" }, "5.23").revises).toBeUndefined();
  expect(next({ period: "2000" }, "5.7", "").revises).toBeUndefined();
});

test("what the previous report revised is not carried", () => {
  expect(next({ period: "2000", revises: "2000-9m/test-area" }, "5.2").revises).toBeUndefined();
});

test("a figure that repeats one of an earlier report does so while it prints the same for the same time", () => {
  const before = { period: "2000", quotes: "2000-q4/test-area" };
  expect(next(before, "5.2").quotes).toBe("2000-q4/test-area");
  expect(next(before, "5.3").quotes).toBeUndefined();
  expect(next({ quotes: "2000-q4/test-area" }, "5.2").quotes).toBeUndefined();
});
