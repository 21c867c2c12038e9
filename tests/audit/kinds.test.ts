import { attempt, type CalculationFault } from "../../src/quantity/calculation-error.ts";
import { describe, expect, test } from "vitest";
import type { Relation, RelationKind } from "../../src/model/relation.ts";
import { evaluate } from "../../src/audit/relations/evaluate.ts";
import { change, completion, figures, share, type Metric } from "../derive/figures.ts";

const thing = (id: string, value: string, total?: string): Metric => ({
  id,
  value,
  unit: "thing",
  ...(total === undefined ? {} : { kind: "count-of-total", total }),
});
const coin = (id: string, value: string): Metric => ({ id, value });

const printed = (value: string) => ({ value, publication: "yearbook" });
const elsewhere = (figure: string, value: string): Relation => ({
  id: "r",
  kind: "published-elsewhere",
  figure,
  published: printed(value),
});

interface Case {
  readonly relation: Relation;
  readonly good: readonly Metric[];
  readonly bad: readonly Metric[];
}

const CASES: Readonly<Record<RelationKind, readonly Case[]>> = {
  sum: [
    {
      relation: { id: "r", kind: "sum", total: "all", parts: ["a", "b"] },
      good: [thing("all", "55"), thing("a", "29"), thing("b", "26")],
      bad: [thing("all", "55"), thing("a", "29"), thing("b", "25")],
    },
    {
      relation: { id: "r", kind: "sum", total: "all", parts: ["a", "-b"] },
      good: [coin("all", "3.0"), coin("a", "5.04"), coin("b", "2.00")],
      bad: [coin("all", "3.0"), coin("a", "5.10"), coin("b", "2.00")],
    },
    {
      relation: { id: "r", kind: "sum", total: "all", parts: ["a * each"] },
      good: [coin("all", "63"), thing("a", "6"), coin("each", "10.5")],
      bad: [coin("all", "64"), thing("a", "6"), coin("each", "10.5")],
    },
    {
      relation: { id: "r", kind: "sum", total: "all-yoy.base", parts: ["a-yoy.base", "b-yoy.base"] },
      good: [
        coin("all", "121"),
        change("all", "10.0"),
        coin("a", "66"),
        change("a", "10.0"),
        coin("b", "55"),
        change("b", "10.0"),
      ],
      bad: [
        coin("all", "121"),
        change("all", "1.00"),
        coin("a", "66"),
        change("a", "10.0"),
        coin("b", "55"),
        change("b", "10.0"),
      ],
    },
    {
      relation: { id: "r", kind: "sum", total: "all-completion.plan", parts: ["a-completion.plan"] },
      good: [coin("all", "50.0"), completion("all", "25"), coin("a", "100.0"), completion("a", "50")],
      bad: [coin("all", "50.0"), completion("all", "25"), coin("a", "100.0"), completion("a", "5")],
    },
  ],
  within: [
    {
      relation: { id: "r", kind: "within", parts: ["a", "b"], whole: ["all"] },
      good: [thing("a", "41"), thing("b", "40"), thing("all", "81")],
      bad: [thing("a", "41"), thing("b", "41"), thing("all", "81")],
    },
    {
      relation: { id: "r", kind: "within", parts: ["a"], whole: ["b.total"] },
      good: [thing("a", "9"), thing("b", "1", "9")],
      bad: [thing("a", "10"), thing("b", "1", "9")],
    },
  ],
  same: [
    {
      relation: { id: "r", kind: "same", figures: ["a", "b"] },
      good: [{ ...coin("a", "3.1"), unit: "thousand-coins" }, coin("b", "3128")],
      bad: [{ ...coin("a", "3.1"), unit: "thousand-coins" }, coin("b", "3151")],
    },
    {
      relation: { id: "r", kind: "same", figures: ["a-share.whole", "b-share.whole"] },
      good: [thing("a", "300"), share("a", "30.0", "all"), thing("b", "90"), share("b", "9.0", "all")],
      bad: [thing("a", "300"), share("a", "30.0", "all"), thing("b", "90"), share("b", "9.2", "all")],
    },
    {
      relation: { id: "r", kind: "same", figures: ["a", "b"] },
      good: [coin("a", "6.58"), coin("b", "6.58")],
      bad: [coin("a", "6.58"), coin("b", "6.59")],
    },
    {
      relation: { id: "r", kind: "same", figures: ["a", "b"] },
      good: [
        { ...coin("a", "60"), bound: "at-least" },
        { ...coin("b", "60"), bound: "at-least" },
      ],
      bad: [
        { ...coin("a", "90"), bound: "at-least" },
        { ...coin("b", "70"), bound: "at-most" },
      ],
    },
  ],
  share: [
    {
      relation: { id: "r", kind: "share", share: "a-share", part: ["a"], whole: ["all", "-b"] },
      good: [share("a", "33.3", "all"), thing("a", "3"), thing("all", "10"), thing("b", "1")],
      bad: [share("a", "33.4", "all"), thing("a", "3"), thing("all", "10"), thing("b", "1")],
    },
  ],
  completion: [
    {
      relation: { id: "r", kind: "completion", completion: "a-completion", level: "a", plan: "a.total" },
      good: [completion("a", "97.84"), thing("a", "11947", "12211")],
      bad: [completion("a", "97.83"), thing("a", "11947", "12211")],
    },
  ],
  change: [
    {
      relation: { id: "r", kind: "change", change: "a-yoy", level: "a", base: "before" },
      good: [change("a", "38.66", "decrease"), thing("a", "238"), thing("before", "388")],
      bad: [change("a", "38.66"), thing("a", "238"), thing("before", "388")],
    },
  ],
  ratio: [
    {
      relation: { id: "r", kind: "ratio", ratio: "each", numerator: "a", denominator: "b" },
      good: [coin("each", "2.7"), coin("a", "8"), thing("b", "3")],
      bad: [coin("each", "7.2"), coin("a", "8"), thing("b", "3")],
    },
  ],
  product: [
    {
      relation: { id: "r", kind: "product", product: "a", factors: ["b-share", "c-share"] },
      good: [{ ...coin("a", "11.5"), unit: "percent" }, share("b", "16.74", "x"), share("c", "68.93", "x")],
      bad: [{ ...coin("a", "15.1"), unit: "percent" }, share("b", "16.74", "x"), share("c", "68.93", "x")],
    },
  ],
  between: [
    {
      relation: { id: "r", kind: "between", mean: "all-yoy", parts: ["a-yoy", "b-yoy"] },
      good: [change("all", "2.0"), change("a", "0.5"), change("b", "3.5")],
      bad: [change("all", "20"), change("a", "0.5"), change("b", "3.5")],
    },
  ],
  "mean-of-bands": [
    {
      relation: {
        id: "r",
        kind: "mean-of-bands",
        mean: "each",
        bands: [
          { count: "a", from: "5", to: "9" },
          { count: "b", from: "10", to: "14" },
        ],
      },
      good: [coin("each", "9.50"), thing("a", "10"), thing("b", "10")],
      bad: [coin("each", "12.50"), thing("a", "10"), thing("b", "10")],
    },
  ],
  "total-of-bands": [
    {
      relation: { id: "r", kind: "total-of-bands", total: "a", bands: [{ count: "b", from: "1", to: "4" }] },
      good: [thing("a", "262"), thing("b", "238")],
      bad: [thing("a", "2620"), thing("b", "238")],
    },
    {
      relation: {
        id: "r",
        kind: "total-of-bands",
        total: "a",
        bands: [
          { count: "b", from: "1" },
          { count: "c", from: "2", to: "3" },
        ],
      },
      good: [thing("a", "900"), thing("b", "10"), thing("c", "5")],
      bad: [thing("a", "19"), thing("b", "10"), thing("c", "5")],
    },
  ],
  order: [
    {
      relation: { id: "r", kind: "order", lower: "a-share", higher: ["b-share", "c-share"] },
      good: [share("a", "4.0", "x"), share("b", "16.74", "x"), share("c", "11.5", "x")],
      bad: [share("a", "14.0", "x"), share("b", "16.74", "x"), share("c", "11.5", "x")],
    },
  ],
  listed: [
    {
      relation: { id: "r", kind: "listed", count: "a", items: [{ en: "One" }, { en: "Another" }] },
      good: [thing("a", "2")],
      bad: [thing("a", "3")],
    },
  ],
  "whole-number": [
    {
      relation: { id: "r", kind: "whole-number", number: "a-yoy.base" },
      good: [thing("a", "41"), change("a", "5.13")],
      bad: [thing("a", "41"), change("a", "5.31")],
    },
  ],
  "base-in-places": [
    {
      relation: { id: "r", kind: "base-in-places", change: "a-yoy", level: "a", places: 2 },
      good: [coin("a", "5.77"), change("a", "59.93", "decrease")],
      bad: [coin("a", "5.77"), change("a", "59.98", "decrease")],
    },
    {
      relation: { id: "r", kind: "base-in-places", change: "a-yoy", level: "a", places: 0 },
      good: [{ ...coin("a", "275"), unit: "thousand-coins" }, change("a", "100.7")],
      bad: [{ ...coin("a", "276"), unit: "thousand-coins" }, change("a", "100.7")],
    },
  ],
  limit: [
    {
      relation: { id: "r", kind: "limit", share: "a-share" },
      good: [share("a", "100", "all")],
      bad: [share("a", "101", "all")],
    },
    {
      relation: { id: "r", kind: "limit", share: "a-yoy" },
      good: [change("a", "91.9", "decrease")],
      bad: [change("a", "919", "decrease")],
    },
  ],
  plausible: [
    {
      relation: { id: "r", kind: "plausible", numerator: "a", denominator: "b", from: "1", to: "9" },
      good: [coin("a", "71.2"), thing("b", "19")],
      bad: [coin("a", "712"), thing("b", "19")],
    },
    {
      relation: { id: "r", kind: "plausible", numerator: "a", denominator: "b", from: "0.5", to: "2" },
      good: [{ ...coin("a", "3.0"), unit: "thousand-coins" }, thing("b", "3")],
      bad: [{ ...coin("a", "3.0"), unit: "thousand-coins" }, thing("b", "30")],
    },
  ],
  "published-elsewhere": [
    {
      relation: elsewhere("a", "31.4"),
      good: [coin("a", "31.4")],
      bad: [coin("a", "31.5")],
    },
    {
      relation: elsewhere("a", "31.4"),
      good: [{ ...coin("a", "31.44"), unit: "thousand-coins" }],
      bad: [{ ...coin("a", "31.46"), unit: "thousand-coins" }],
    },
    {
      relation: elsewhere("a-yoy", "-2.1"),
      good: [change("a", "2.1", "decrease")],
      bad: [change("a", "2.1")],
    },
    {
      relation: elsewhere("a-yoy.base", "40"),
      good: [thing("a", "44"), change("a", "10.0")],
      bad: [thing("a", "44"), change("a", "11.0")],
    },
  ],
  "published-limits": [
    {
      relation: { id: "r", kind: "published-limits", figure: "a", least: printed("40"), most: printed("50") },
      good: [thing("a", "40")],
      bad: [thing("a", "51")],
    },
    {
      relation: { id: "r", kind: "published-limits", figure: "a", least: printed("40") },
      good: [thing("a", "400")],
      bad: [thing("a", "39")],
    },
    {
      relation: { id: "r", kind: "published-limits", figure: "a-share.whole", most: printed("50") },
      good: [thing("a", "5"), share("a", "10.0", "all")],
      bad: [thing("a", "5"), share("a", "9.0", "all")],
    },
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)(
    "holds for figures that agree and fails for figures that do not ($#)",
    ({ relation, good, bad }) => {
      expect(evaluate(figures(good), relation)).toMatchObject({ holds: true });
      const failed = evaluate(figures(bad), relation);
      expect(failed.holds).toBe(false);
      expect(failed.gap.gt(0)).toBe(true);
    },
  );
});

test("both sides are given in the unit of the result", () => {
  const metrics = [{ ...coin("all", "3.1"), unit: "thousand-coins" }, coin("a", "3000"), coin("b", "50")];
  const { unit, printed, allowed } = evaluate(figures(metrics), {
    id: "r",
    kind: "sum",
    total: "all",
    parts: ["a", "b"],
  });
  expect([unit, printed.low.toFixed(), printed.high.toFixed()]).toEqual(["thousand-coins", "3.05", "3.15"]);
  expect([allowed.low.toFixed(), allowed.high.toFixed()]).toEqual(["3.049", "3.051"]);
});

test.each([
  [
    { id: "r", kind: "same", figures: ["a", "nothing"] },
    { code: "no-metric", id: "nothing" },
  ],
  [
    { id: "r", kind: "same", figures: ["a", "b-share.whole"] },
    { code: "no-printed-level", id: "b-share" },
  ],
  [
    { id: "r", kind: "same", figures: ["a", "rate-yoy.base"] },
    { code: "unclear-change", id: "rate-yoy" },
  ],
  [{ id: "r", kind: "share", share: "a-share", part: ["a"], whole: ["none"] }, { code: "division-by-zero" }],
] as const satisfies [Relation, CalculationFault][])(
  "what cannot be worked out says why ($#)",
  (relation, fault) => {
    const metrics: Metric[] = [
      coin("a", "1"),
      share("a", "1", "x"),
      share("b", "1", "x"),
      thing("none", "0"),
      { ...share("rate", "5", "x"), id: "rate", indicator: "rate" },
      change("rate", "2"),
    ];
    expect(attempt(() => evaluate(figures(metrics), relation as Relation))).toEqual({ fault });
  },
);
