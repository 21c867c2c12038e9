import type { Base } from "../model/base.ts";
import type { Bound, Observation, PriceBasis } from "../model/observation.ts";
import type { Chart } from "../model/chart.ts";
import type { Period } from "../model/period.ts";
import { point, type Interval } from "../quantity/interval.ts";
import type { Edition } from "../report/edition.ts";
import { PROGRAMME_STATES, programmeCounts } from "../report/programme-states.ts";
import { isChange, type ReportFigure } from "./figure.ts";
import { reading } from "./reading.ts";

/** One number that a chart shows or a headline speaks of. */
export interface ChartFigure {
  /** The name by which the chart calls it; for what is printed or derived, the figure's id. */
  readonly id: string;
  readonly origin: "reported" | "derived" | "counted";
  /** Plain decimal in `unit`, with the printed digits or those that the inputs support; a fall is negative. */
  readonly value: string;
  /** Is `value` only near the truth, as a derived figure's is? */
  readonly about: boolean;
  /** Where no digits of one value are sure: the two ends that are shown instead; `value` is then the middle. */
  readonly ends?: readonly [low: string, high: string];
  /** Does the sign say a rise or a fall since a base? */
  readonly change: boolean;
  /** Every value that it can stand for, in base units; a fall is negative. */
  readonly range: Interval;
  readonly unit: string;
  readonly estimated: boolean;
  readonly referencePeriod: Period;
  readonly asOf?: string;
  readonly basePeriod?: Base;
  readonly bound?: Bound;
  readonly priceBasis?: PriceBasis;
  /** The figure of the report; absent for what is counted in an annex. */
  readonly source?: ReportFigure;
}

export type FindFigure = (name: string) => ChartFigure | undefined;

/** Finds the figures that a chart can name: printed ones, second numbers of pairs, counts of its annex, derived ones. */
export const figureFinder = (
  edition: Edition,
  chart: Chart,
  derived: ReadonlyMap<string, ChartFigure>,
): FindFigure => {
  const counts =
    chart.form === "programme"
      ? countedFigures(edition, chart.annex, chart.unit)
      : new Map<string, ChartFigure>();
  return (name) => {
    const [id = "", field] = name.split(".");
    const observation = edition.observations.get(id);
    if (observation) return reportedFigure(edition, observation, name, field === "total" ? "total" : "value");
    return counts.get(name) ?? derived.get(name);
  };
};

const reportedFigure = (
  edition: Edition,
  one: Observation,
  id: string,
  field: "value" | "total",
): ChartFigure | undefined => {
  const digits = one[field];
  if (digits === undefined || !(one.unit in edition.units)) return undefined;
  const { direction, bound, asOf, basePeriod, priceBasis } = one;
  return {
    id,
    origin: "reported",
    value: direction === "decrease" ? `-${digits}` : digits,
    about: false,
    change: isChange(one),
    range: reading(edition, one, field),
    unit: one.unit,
    estimated: one.obsStatus === "E",
    referencePeriod: one.referencePeriod,
    source: one,
    ...(field === "value" && one.upper !== undefined ? { ends: [digits, one.upper] as const } : {}),
    ...(asOf ? { asOf } : {}),
    ...(basePeriod ? { basePeriod } : {}),
    ...(priceBasis ? { priceBasis } : {}),
    ...(bound && field === "value" ? { bound } : {}),
  };
};

const countedFigures = (edition: Edition, annex: string, unit: string): Map<string, ChartFigure> => {
  const figure = (id: string, count: number): [string, ChartFigure] => [
    id,
    {
      id,
      origin: "counted",
      value: String(count),
      about: false,
      change: false,
      range: point(count),
      unit,
      estimated: false,
      referencePeriod: edition.report.referencePeriod,
    },
  ];
  return new Map(
    [...programmeCounts(edition, annex)].flatMap(([group, counts]) => [
      ...PROGRAMME_STATES.map((state) => figure(`${group}/${state}`, counts[state])),
      figure(
        `${group}/all`,
        PROGRAMME_STATES.reduce((sum, state) => sum + counts[state], 0),
      ),
    ]),
  );
};
