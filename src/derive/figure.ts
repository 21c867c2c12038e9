import type { Base } from "../model/base.ts";
import type { Bound, Direction, Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { derive } from "./derive.ts";
import type { DerivedFigure, Method } from "./derived-figure.ts";

/** A figure of a report: a reported one, whose kind is its metric's, or one that follows from these, of the kind "derived". */
export type ReportFigure = Observation | DerivedFigure;

export const isDerived = (figure: ReportFigure): figure is DerivedFigure => figure.kind === "derived";

/** All figures of a report: the reported ones in the order of print, then the derived ones. */
export const figuresOf = (edition: Edition): ReportFigure[] => [
  ...edition.observations.values(),
  ...derive(edition).values(),
];

/** Methods whose sign says a rise or a fall. */
const CHANGES: readonly Method[] = ["absolute-change", "relative-change"];
/** Methods that measure against a base; of a base level, the base is its own period. */
const AGAINST_A_BASE: readonly Method[] = [...CHANGES, "contribution-to-change"];

/** Does the figure say a rise or a fall since a base? */
export const isChange = (figure: ReportFigure): boolean =>
  isDerived(figure) ? CHANGES.includes(figure.method) : figure.kind === "change";

/** A rise or a fall; undefined for what is no change, and for a derived one of which only the two ends are known. */
export const directionOf = (figure: ReportFigure): Direction | undefined => {
  if (!isDerived(figure)) return figure.direction;
  if (!isChange(figure) || figure.estimate === undefined) return undefined;
  return figure.estimate.startsWith("-") ? "decrease" : "increase";
};

/** What the figure is measured against, where that is a period or a plan. */
export const baseOf = (figure: ReportFigure): Base | undefined =>
  isDerived(figure) && !AGAINST_A_BASE.includes(figure.method) ? undefined : figure.basePeriod;

/** Is the value a limit, or near the truth only, as most derived ones are? */
export const boundOf = (figure: ReportFigure): Bound | undefined => {
  if (!isDerived(figure)) return figure.bound;
  return figure.shown.kind === "about" ? "about" : undefined;
};
