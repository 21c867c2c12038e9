import { interval, middle, scale } from "../quantity/interval.ts";
import type { Edition } from "../report/edition.ts";
import type { ChartFigure } from "./chart-figures.ts";
import { derive } from "./derive.ts";
import type { DerivedFigure } from "./derived-figure.ts";
import { isChange } from "./figure.ts";

const chartFigure = ({ units }: Edition, one: DerivedFigure): ChartFigure => {
  const { shown, asOf, basePeriod, priceBasis } = one;
  const said =
    shown.kind === "between"
      ? {
          value: middle(interval(shown.low, shown.high)).toFixed(),
          ends: [shown.low, shown.high] as const,
        }
      : { value: shown.value };
  return {
    id: one.id,
    origin: "derived",
    ...said,
    about: shown.kind === "about",
    change: isChange(one),
    range: scale(one.interval, units[one.unit]?.factor ?? "1"),
    unit: one.unit,
    estimated: one.obsStatus === "E",
    referencePeriod: one.referencePeriod,
    source: one,
    ...(asOf ? { asOf } : {}),
    ...(basePeriod ? { basePeriod } : {}),
    ...(priceBasis ? { priceBasis } : {}),
  };
};

const made = new WeakMap<Edition, ReadonlyMap<string, ChartFigure>>();

/** The derived figures of an edition as a chart can show them, by id. Computed once for an edition. */
export const derivedChartFigures = (edition: Edition): ReadonlyMap<string, ChartFigure> => {
  const known = made.get(edition);
  if (known) return known;
  const figures = new Map([...derive(edition).values()].map((one) => [one.id, chartFigure(edition, one)]));
  made.set(edition, figures);
  return figures;
};
