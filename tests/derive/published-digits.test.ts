import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/derive.ts";
import type { DerivedFigure } from "../../src/derive/derived-figure.ts";
import { exactEnds } from "../../src/derive/ends.ts";
import { Decimal } from "../../src/quantity/decimal.ts";
import { contains, fromPrinted, width } from "../../src/quantity/interval.ts";
import type { SupportedDigits } from "../../src/quantity/supported-digits.ts";
import type { Edition } from "../../src/report/edition.ts";
import { realReports } from "../fixtures/real-reports.ts";

/** What is wrong with the digits that a derived figure shows; undefined when nothing is. */
const digitFault = ({ interval, shown }: Pick<DerivedFigure, "interval" | "shown">): string | undefined => {
  if (shown.kind === "between")
    return interval.low.gte(shown.low) && interval.high.lte(shown.high) ? undefined : "an end lies inside";
  if (!contains(interval, shown.value) && !roundsTo(interval, shown)) return "outside its interval";
  const unit = new Decimal(10).pow(-lastPlace(shown.value));
  return shown.kind === "about" && width(interval).gt(unit.times(20)) ? "false precision" : undefined;
};

/** A range too narrow to hold a number of so many digits is shown by its rounded value. */
const roundsTo = ({ low, high }: DerivedFigure["interval"], shown: SupportedDigits): boolean => {
  if (shown.kind === "between") return false;
  const places = Math.max(lastPlace(shown.value), 0);
  return [low, high].some((end) => end.toDecimalPlaces(places).eq(shown.value));
};

/** The place of the last digit that says something: 2 for 1.23, -2 for 1,200. */
const lastPlace = (value: string): number => {
  const [whole = "", fraction] = value.split(".");
  return fraction === undefined ? -(/0*$/.exec(whole)?.[0].length ?? 0) : fraction.length;
};

/** The most that is counted among what a proportion is made from; undefined for one of measured amounts. */
const mostCounted = (edition: Edition, { inputs, unit }: DerivedFigure): number | undefined => {
  const counts = inputs.flatMap((id) => edition.observations.get(id) ?? []);
  const isProportion = ["proportion", "percentage-point"].includes(edition.units[unit]?.dimension ?? "");
  if (!isProportion || !counts.every((one) => edition.units[one.unit]?.counted)) return undefined;
  return Math.max(...counts.flatMap(({ value, total }) => [Number(value), Number(total ?? 0)]));
};

/** So many digits behind the point a proportion of so many things may have: one thing more or less changes no less. */
const countDigits = (most: number): number => (most < 100 ? 0 : most < 1000 ? 1 : 2);

/** Does a proportion say more than the count of its things supports? */
const isTooFine = (most: number | undefined, shown: SupportedDigits): boolean =>
  most !== undefined &&
  (shown.kind === "between" ? [shown.low, shown.high] : [shown.value]).some(
    (value) => lastPlace(value) > countDigits(most),
  );

test.for([
  [9, "88.89", true],
  [9, "89", false],
  [410, "73.90", true],
  [410, "73.9", false],
  [undefined, "88.89", false],
] as const)("of %s things, a share of %s %% is too fine: %s", ([most, value, fault]) => {
  expect(isTooFine(most, { kind: "about", value })).toBe(fault);
});

test.for([
  ["1.2", "1.3", { kind: "about", value: "1.25" }, undefined],
  ["595.99", "597.53", { kind: "about", value: "600" }, "outside its interval"],
  ["590", "610", { kind: "about", value: "599.87" }, "false precision"],
  ["2.041", "2.079", { kind: "between", low: "2.05", high: "2.08" }, "an end lies inside"],
] as const)("of %s to %s, showing %o is judged: %s", ([low, high, shown, fault]) => {
  expect(digitFault({ interval: { low: new Decimal(low), high: new Decimal(high) }, shown })).toBe(fault);
});

describe.for(realReports.map((edition) => [edition.report.id, edition] as const))("%s", ([, edition]) => {
  const all = [...derive(edition).values()];

  test("every derived figure lies in its interval and shows no more digits than that supports", () => {
    const faults = all.flatMap((figure) => {
      const fault = digitFault(figure);
      return fault === undefined ? [] : [`${figure.id}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test("a share or a rate of change of few things says no more than their number supports", () => {
    const fine = all.filter((figure) => isTooFine(mostCounted(edition, figure), figure.shown));
    expect(fine.map(({ id }) => id)).toEqual([]);
  });

  test("the value in the files lies inside the ends in the files", () => {
    const outside = all.filter(({ interval, estimate, shown }) => {
      const { low, high } = exactEnds(interval);
      if (estimate === undefined) return shown.kind !== "between";
      return new Decimal(estimate).lt(low) || new Decimal(estimate).gt(high);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test("the level of a base is of the base period, not of the report's", () => {
    const levels = all.filter(({ method }) => method === "base-level");
    expect(levels.length).toBeGreaterThan(0);
    const misdated = levels.filter(({ inputs, referencePeriod, asOf }) => {
      const [level] = inputs.flatMap((id) => edition.observations.get(id) ?? []);
      return level && (asOf ?? referencePeriod) >= (level.asOf ?? level.referencePeriod);
    });
    expect(misdated.map(({ id }) => id)).toEqual([]);
  });

  test("a printed percentage, worked out again from the level shown for its base, is the printed one", () => {
    const contradicted = all.filter(({ method, inputs, shown }) => {
      const [level, change] = inputs.flatMap((id) => edition.observations.get(id) ?? []);
      if (method !== "base-level" || shown.kind !== "about" || !level || change?.unit !== "percent")
        return false;
      if (change.kind !== "change") return false;
      const again = new Decimal(level.value).div(shown.value).minus(1).times(100);
      return !contains(fromPrinted(change.value), change.direction === "decrease" ? again.neg() : again);
    });
    expect(contradicted.map(({ id }) => id)).toEqual([]);
  });
});
