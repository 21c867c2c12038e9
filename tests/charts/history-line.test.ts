import { expect, test } from "vitest";
import { drawHistoryLine } from "../../src/charts/history-line.ts";
import type { HistoryPoint } from "../../src/charts/history-point.ts";
import { elementsOf } from "./drawn-marks.ts";

/** Values of as many years as there are signs: one after a gap where the sign is "|". */
const series = (signs: string): HistoryPoint[] =>
  [...signs].map((sign, index) => ({
    figure: "red-area",
    report: `${1980 + index}`,
    time: `${1980 + index}`,
    value: `${index + 1} ha`,
    drawn: `${index + 1} ha`,
    mark: "",
    isDerived: false,
    day: index * 365,
    number: index + 1,
    perOwnUnit: 1,
    isApart: sign === "|",
  }));

/** The reports whose values have a mark of their own, and the number of values that lines join. */
const drawn = (signs: string): { marked: string[]; joined: number } => {
  const elements = elementsOf(drawHistoryLine(series(signs), String).body);
  return {
    marked: elements
      .filter(({ name }) => name === "circle")
      .map(({ attributes }) => attributes["data-report"] ?? ""),
    joined: elements
      .filter(({ name }) => name === "polyline")
      .reduce((sum, { attributes }) => sum + (attributes["points"] ?? "").split(" ").length, 0),
  };
};

test("a long line has marks at its ends alone", () => {
  expect(drawn("---------------")).toEqual({ marked: ["1980", "1994"], joined: 15 });
});

test.for([
  ["one value between two gaps", "-----||--------", ["1980", "1985", "1994"]],
  ["the first and the last value beside gaps", "-|------------|", ["1980", "1994"]],
  ["no value beside another", "|||||||||||||||", series("|||||||||||||||").map(({ report }) => report)],
] as const)("each value is drawn: %s", ([, signs, marked]) => {
  const { marked: own, joined } = drawn(signs);
  expect(own.toSorted()).toEqual([...marked].toSorted());
  const alone = [...signs].filter(
    (sign, at) => (at === 0 || sign === "|") && (signs[at + 1] ?? "|") === "|",
  ).length;
  expect(joined + alone).toBe(signs.length);
});

test("a short line has a mark at each value", () => {
  expect(drawn("---|-").marked).toHaveLength(5);
});
