import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import type { Edition } from "../../src/report/edition.ts";
import { derive } from "../../src/derive/derive.ts";
import type { DerivedFigure } from "../../src/derive/derived-figure.ts";
import { change, completion, figures, share, type Metric } from "./figures.ts";

const derived = (
  metrics: readonly Metric[],
  partOf: Record<string, string | readonly string[]> = {},
  derivations: Edition["derivations"] = [],
  relations: Edition["relations"] = [],
) => derive({ ...figures(metrics, partOf), derivations, relations } as unknown as Edition);

const said = (figure: DerivedFigure | undefined): string => {
  if (!figure) return "nothing";
  const { shown } = figure;
  return `${shown.kind} ${shown.kind === "between" ? `${shown.low} ${shown.high}` : shown.value} ${figure.unit}`;
};

const level: Metric = { id: "rice", value: "2765.406" };
const rise = change("rice", "4.41");
const fall = change("rice", "91.9", "decrease");

describe("what a level and its change imply", () => {
  test("the base level and the absolute change", () => {
    const found = derived([level, rise]);
    expect(said(found.get("rice-base-level"))).toBe("about 2648.6 coin");
    expect(said(found.get("rice-absolute-change"))).toBe("about 116.8 coin");
    expect(found.get("rice-base-level")).toMatchObject({
      referencePeriod: "2000-Q1",
      inputs: ["rice", "rice-yoy"],
      kind: "derived",
    });
  });

  test("a fall is negative", () => {
    expect(said(derived([{ id: "rice", value: "20" }, fall]).get("rice-absolute-change"))).toBe(
      "between -235 -219 coin",
    );
  });

  test("a change of a stock leads to the day of its base", () => {
    const found = derived([
      { ...level, asOf: "2001-03-31" },
      { ...rise, basePeriod: "end-of-last-year" },
    ]);
    expect(found.get("rice-base-level")).toMatchObject({
      asOf: "2000-12-31",
      basePeriod: "end-of-last-year",
    });
  });

  test("a second base gets an id of its own", () => {
    const found = derived([level, rise, { ...rise, id: "rice-change", basePeriod: "last-year" }]);
    expect([...found.keys()].filter((id) => id.includes("base-level"))).toEqual([
      "rice-base-level",
      "rice-base-level-last-year",
    ]);
  });

  test("a printed base level is not derived again", () => {
    const before: Metric = {
      id: "rice-before",
      indicator: "rice",
      value: "2648",
      referencePeriod: "2000-Q1",
    };
    expect(derived([level, rise, before]).has("rice-base-level")).toBe(false);
  });

  test("an amount of change gives the base and the relative change", () => {
    const found = derived([
      { id: "farms", value: "496", unit: "thing" },
      { ...change("farms", "21", "decrease"), unit: "thing" },
    ]);
    expect(said(found.get("farms-base-level"))).toBe("exactly 517 thing");
    expect(said(found.get("farms-relative-change"))).toBe("about -4.1 percent");
  });

  test("a change of a rate that is printed in percent gives nothing, one in points gives the base", () => {
    const rate: Metric = {
      ...share("poor", "29.97", "all"),
      id: "poverty",
      indicator: "poverty",
      part: "poor",
    };
    const unclear = change("poverty", "3.08", "decrease");
    expect(derived([rate, unclear]).has("poverty-base-level")).toBe(false);
    expect(said(derived([rate, { ...unclear, unit: "percentage-point" }]).get("poverty-base-level"))).toBe(
      "about 33.05 percent",
    );
  });

  test.each(["at-least", "at-most", "about"] as const)(
    "nothing follows from a level that is only a bound: %s",
    (bound) => {
      expect(derived([{ ...level, bound }, rise]).size).toBe(0);
    },
  );

  test("an estimate makes an estimate, and the price basis stays", () => {
    const found = derived([{ ...level, obsStatus: "E", priceBasis: "constant-2010" }, rise]);
    expect(found.get("rice-base-level")).toMatchObject({ obsStatus: "E", priceBasis: "constant-2010" });
  });
});

describe("parts of totals", () => {
  const metrics = [
    { id: "all", value: "110.0" },
    change("all", "10.0"),
    { id: "part", value: "63.0" },
    change("part", "5.0"),
  ];

  test("the share and the contribution to the change", () => {
    const found = derived(metrics, { part: "all" });
    expect(said(found.get("part-share-of-total"))).toBe("about 57.3 percent");
    expect(said(found.get("part-contribution"))).toBe("about 3.0 percentage-point");
  });

  test("of two totals, those of the first", () => {
    const found = derived([...metrics, { id: "other", value: "70.0" }], { part: ["other", "all"] });
    expect(said(found.get("part-share-of-total"))).toBe("about 90 percent");
  });

  test("a share that is printed is not derived", () => {
    expect(
      derived([...metrics, share("part", "57.3", "all")], { part: "all" }).has("part-share-of-total"),
    ).toBe(false);
  });

  test("a share implies the total that is not printed", () => {
    const found = derived([
      { id: "communes", value: "21", unit: "thing" },
      share("communes", "18.26", "province"),
    ]);
    expect(said(found.get("communes-share-implied-total"))).toBe("exactly 115 thing");
    expect(found.get("communes-share-implied-total")).toMatchObject({ indicator: "province" });
  });

  test("a pair gives its rate", () => {
    const pair: Metric = { id: "cases", kind: "count-of-total", value: "15", total: "29", unit: "thing" };
    expect(said(derived([pair]).get("cases-rate"))).toBe("about 52 percent");
  });
});

describe("plans", () => {
  const done: Metric = { id: "sales", value: "275.0" };

  const low: Edition["relations"] = [{ id: "low", kind: "limit", share: "sales-completion" }];

  test("the plan, what is left of it, and how far a completion called low is from the year gone", () => {
    const found = derived([done, completion("sales", "18.3")], {}, [], low);
    expect(said(found.get("sales-implied-plan"))).toBe("about 1500 coin");
    expect(found.get("sales-implied-plan")).toMatchObject({ referencePeriod: "2001" });
    expect(said(found.get("sales-plan-remainder"))).toBe("about 1230 coin");
    expect(said(found.get("sales-completion-progress-gap"))).toBe("about -6.7 percentage-point");
  });

  test("a printed plan is subtracted from, not implied", () => {
    const found = derived([
      done,
      completion("sales", "27.5", "plan"),
      { id: "plan", value: "1000.0", referencePeriod: "2001" },
    ]);
    expect(found.has("sales-implied-plan")).toBe(false);
    expect(said(found.get("sales-plan-remainder"))).toBe("about 725.0 coin");
    expect(found.has("sales-completion-progress-gap")).toBe(false);
  });

  test("a target without a year is not compared with the year gone", () => {
    expect(
      derived([done, completion("sales", "27.5", "target")], {}, [], low).has(
        "sales-completion-progress-gap",
      ),
    ).toBe(false);
  });
});

describe("figures that are asked for by name", () => {
  const name = { en: "Balance" };
  const metrics = [
    { id: "in", value: "5.77" },
    { id: "out", value: "0.81" },
    { id: "size", value: "4", unit: "thing" },
  ];

  test("balances and ratios", () => {
    const found = derived(metrics, {}, [
      { id: "balance", method: "balance", name, unit: "coin", terms: ["in", "-out"] },
      { id: "ratio", method: "ratio", name, unit: "coin", numerator: ["in", "out"], denominator: ["size"] },
    ]);
    expect(said(found.get("balance"))).toBe("about 4.96 coin");
    expect(said(found.get("ratio"))).toBe("about 1.645 coin");
  });

  test("one that its inputs do not support is not shown", () => {
    const found = derived(
      [
        { id: "a", value: "5.0" },
        { id: "b", value: "5.0" },
      ],
      {},
      [{ id: "balance", method: "balance", name, unit: "coin", terms: ["a", "-b"] }],
    );
    expect(found.size).toBe(0);
  });
});

test("what is shown never leaves out the true value by more than a unit of its last digit", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9_999_999 }),
      fc.integer({ min: -9000, max: 30_000 }),
      (base, hundredths) => {
        const now = (base * (10_000 + hundredths)) / 10_000;
        const percent = (Math.abs(hundredths) / 100).toFixed(2);
        const found = derived([
          { id: "rice", value: now.toFixed(0) },
          change("rice", percent, hundredths < 0 ? "decrease" : "increase"),
        ]).get("rice-base-level");
        if (!found) return;
        expect(found.interval.low.lte(base) && found.interval.high.gte(base)).toBe(true);
      },
    ),
  );
});

describe("the published reports", () => {
  const editions = checkFiles(readContentFiles(".")).flatMap(({ edition }) => edition ?? []);

  test.each(editions.map((edition) => [edition.report.id, edition] as const))(
    "%s: ids are its own, inputs exist",
    (_, edition) => {
      const found = derive(edition);
      expect(found.size).toBeGreaterThan(0);
      for (const [id, figure] of found) {
        expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
        expect(edition.observations.has(id)).toBe(false);
        expect(figure.inputs.every((input) => edition.observations.has(input))).toBe(true);
        expect(edition.indicators.has(figure.indicator)).toBe(true);
      }
    },
  );
});
