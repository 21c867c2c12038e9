import type { Observation } from "../../src/model/observation.ts";
import type { Units } from "../../src/model/schema.ts";
import type { Indicator } from "../../src/report/edition.ts";
import type { Figures } from "../../src/derive/figures.ts";

const place = { file: "test.mdx", line: 1, column: 1 };
const unit = (dimension: string, factor: string, counted?: true): Units[string] => ({
  dimension,
  factor,
  name: { en: dimension },
  forms: { en: [dimension] },
  ...(counted ? { counted } : {}),
});

/** Units of a made-up catalogue: things counted, two of money, one of area, proportions and points. */
const units: Units = {
  thing: unit("thing", "1", true),
  coin: unit("money", "1"),
  "thousand-coins": unit("money", "1000"),
  field: unit("area", "1"),
  percent: unit("proportion", "0.01"),
  "percentage-point": unit("percentage-point", "1"),
};

export type Metric = Pick<Observation, "id" | "value"> & Partial<Observation>;

/** A made-up report of these metrics: amounts in coins unless something else is said. */
export const figures = (
  metrics: readonly Metric[],
  partOf: Readonly<Record<string, string | readonly string[]>> = {},
): Figures => {
  const observations = metrics.map((metric): Observation => ({
    kind: "level",
    indicator: metric.id,
    section: "section",
    unit: "coin",
    referencePeriod: "2001-Q1",
    cumulative: false,
    obsStatus: "A",
    bare: false,
    place,
    ...metric,
  }));
  const indicators = Object.entries(partOf).map(([id, wholes]): [string, Indicator] => [
    id,
    {
      id,
      name: { en: id },
      unit: "coin",
      topic: "topic",
      partOf: [wholes].flat(),
      source: { file: "test.yaml", data: {}, placeOf: () => place },
    },
  ]);
  return {
    observations: new Map(observations.map((one) => [one.id, one])),
    units,
    indicators: new Map(indicators),
  };
};

export const change = (
  of: string,
  percent: string,
  direction: "increase" | "decrease" = "increase",
): Metric => ({
  id: `${of}-yoy`,
  kind: "change",
  indicator: of,
  value: percent,
  unit: "percent",
  direction,
  basePeriod: "same-period-last-year",
});

export const completion = (of: string, percent: string, plan = "annual-plan"): Metric => ({
  id: `${of}-completion`,
  kind: "plan-completion",
  indicator: of,
  value: percent,
  unit: "percent",
  plan,
});

export const share = (of: string, percent: string, whole: string): Metric => ({
  id: `${of}-share`,
  kind: "share-of-total",
  indicator: of,
  part: of,
  whole,
  value: percent,
  unit: "percent",
});
