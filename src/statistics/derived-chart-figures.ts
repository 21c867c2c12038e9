import { scale } from "../quantity/interval.ts";
import type { Edition } from "../report/edition.ts";
import type { ChartFigure } from "./chart-figures.ts";
import { derive } from "./derive.ts";
import type { DerivedFigure, Method } from "./derived-figure.ts";

/** Methods whose sign says a rise or a fall. */
const CHANGES: readonly Method[] = ["absolute-change", "relative-change"];

const chartFigure = ({ units }: Edition, one: DerivedFigure): ChartFigure[] => {
  const { shown, asOf, basePeriod } = one;
  if (shown.kind === "between") return [];
  return [
    {
      id: one.id,
      origin: "derived",
      value: shown.value,
      about: shown.kind === "about",
      change: CHANGES.includes(one.method),
      range: scale(one.interval, units[one.unit]?.factor ?? "1"),
      unit: one.unit,
      estimated: one.obsStatus === "E",
      referencePeriod: one.referencePeriod,
      ...(asOf ? { asOf } : {}),
      ...(basePeriod ? { basePeriod } : {}),
    },
  ];
};

const made = new WeakMap<Edition, ReadonlyMap<string, ChartFigure>>();

/**
 * The derived figures that a chart can show, by id: those known as one value. One known only by its two ends has
 * no place on a scale and is left out. Computed once for an edition.
 */
export const derivedChartFigures = (edition: Edition): ReadonlyMap<string, ChartFigure> => {
  const known = made.get(edition);
  if (known) return known;
  const figures = new Map([...derive(edition).values()].flatMap((one) => chartFigure(edition, one).map((figure) => [one.id, figure])));
  made.set(edition, figures);
  return figures;
};
