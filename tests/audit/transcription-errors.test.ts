import { expect, test } from "vitest";
import type { Relation } from "../../src/model/relation.ts";
import { suggestedFixes } from "../../src/audit/relations/suggested-fixes.ts";
import { transcriptionErrors } from "../../src/audit/relations/transcription-errors.ts";
import { change, completion, figures, type Metric } from "../derive/figures.ts";

test.each([
  ["7396", "7936", "swapped-digits"],
  ["7396", "7296", "changed-digit"],
  ["14", "114", "lost-digit"],
  ["195.730", "195730", "thousands-sign"],
  ["11263", "11.263", "thousands-sign"],
  ["446", "44.6", "decimal-sign"],
  ["0.85", "8.5", "decimal-sign"],
])("%s can be a transcription error for %s: %s", (printed, meant, error) => {
  expect(transcriptionErrors(printed)).toContainEqual({ error, value: meant });
});

test("a number is no transcription error for itself, nor for one with leading zeros", () => {
  const values = transcriptionErrors("29").map(({ value }) => value);
  expect(values).not.toContain("29");
  expect(values.filter((value) => /^0\d/.test(value))).toEqual([]);
});

const thing = (id: string, value: string): Metric => ({ id, value, unit: "thing" });
const sum: Relation = { id: "sum", kind: "sum", total: "all", parts: ["a", "b"] };
const other: Relation = { id: "other", kind: "sum", total: "whole", parts: ["rest", "all"] };

test("a fix of a sum is suggested for each number that can be wrong", () => {
  const found = suggestedFixes(
    figures([thing("all", "55"), thing("a", "29"), thing("b", "25")]),
    sum,
    () => [],
  );
  expect(found).toContainEqual({ kind: "changed-digit", id: "b", field: "value", value: "26" });
  expect(found).toContainEqual({ kind: "changed-digit", id: "all", field: "value", value: "54" });
});

test("a reading that breaks another relation is not suggested", () => {
  const metrics = [
    thing("all", "55"),
    thing("a", "29"),
    thing("b", "25"),
    thing("whole", "212"),
    thing("rest", "157"),
  ];
  const found = suggestedFixes(figures(metrics), sum, (id) => (id === "all" ? [sum, other] : [sum]));
  expect(found.map(({ id }) => id)).toEqual(["b"]);
});

test("a reading that resolves two relations comes first", () => {
  const metrics = [
    thing("all", "64"),
    thing("a", "29"),
    thing("b", "25"),
    thing("whole", "211"),
    thing("rest", "157"),
  ];
  const [first] = suggestedFixes(figures(metrics), sum, (id) => (id === "all" ? [sum, other] : [sum]));
  expect(first).toEqual({ kind: "changed-digit", id: "all", field: "value", value: "54" });
});

test("swapped digits are likelier than a changed one", () => {
  const [first] = suggestedFixes(
    figures([thing("all", "45"), thing("a", "29"), thing("b", "25")]),
    sum,
    () => [],
  );
  expect(first).toMatchObject({ kind: "swapped-digits", id: "all", value: "54" });
});

test("a result that was cut off and not rounded is told so, and nothing else", () => {
  const pair: Metric = { id: "done", kind: "count-of-total", value: "11947", total: "12211", unit: "thing" };
  const relation: Relation = {
    id: "r",
    kind: "completion",
    completion: "done-completion",
    level: "done",
    plan: "done.total",
  };
  const found = suggestedFixes(figures([pair, completion("done", "97.83")]), relation, () => []);
  expect(found).toEqual([{ kind: "truncated", id: "done-completion", field: "value", value: "97.84" }]);
});

test("what no transcription error explains has no suggested fix", () => {
  const relation: Relation = { id: "r", kind: "change", change: "now-yoy", level: "now", base: "before" };
  const metrics = [thing("now", "1000"), thing("before", "999"), change("now", "77.777")];
  expect(suggestedFixes(figures(metrics), relation, () => [])).toEqual([]);
});
