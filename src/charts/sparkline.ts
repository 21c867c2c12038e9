import { scaleLinear } from "d3";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { elapsedPercent } from "./elapsed.ts";
import { element, straight } from "./svg.ts";

const WIDTH = 160;
const HEIGHT = 20;
const BAR = { y: 4, height: 12 };
const WHOLE = 100;
/** The outline must not be cut by the edge of the drawing. */
const EDGE = 1;

const drawing = (...body: readonly string[]): string =>
  element(
    "svg",
    { class: "drawing spark", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    ...body,
  );

/** A part filled into the outline of its whole, and a mark where one is due. */
const filled = (percent: number, due?: number): string => {
  const x = scaleLinear([0, Math.max(WHOLE, percent)], [EDGE, WIDTH - EDGE]);
  const box = (to: number, kind: string) =>
    element("rect", { x: x(0), width: x(to) - x(0), ...BAR, class: kind });
  const mark = due === undefined ? "" : straight(x(due), 0, x(due), HEIGHT, "mark");
  return drawing(box(percent, "first"), box(WHOLE, "whole"), mark);
};

/** The level of the base as a grey bar over the present one. */
const compared = (change: number): string => {
  const now = WHOLE + change;
  const x = scaleLinear([0, Math.max(WHOLE, now)], [EDGE, WIDTH - EDGE]);
  const lane = (to: number, y: number, kind: string) =>
    element("rect", { x: x(0), y, width: x(to) - x(0), height: 8, class: kind });
  return drawing(lane(WHOLE, 1, "rest"), lane(now, 11, "first"));
};

/**
 * A small drawing without words beside a key figure: completion of a plan with the part of the year gone, a part of
 * its whole, or the level before and now of a relative change. It repeats what the words beside it say and is hidden
 * from screen readers. Undefined where a drawing says nothing more.
 */
export const sparkline = (
  { report, units }: Pick<Edition, "report" | "units">,
  one: Observation,
): string | undefined => {
  const isPercent = units[one.unit]?.dimension === "proportion";
  const value = Number(one.value);
  if (one.kind === "plan-completion" && isPercent)
    return filled(value, elapsedPercent(report.referencePeriod));
  if (one.kind === "share-of-total" && isPercent) return filled(value);
  if (one.kind === "count-of-total" && Number(one.total) > 0)
    return filled((value / Number(one.total)) * WHOLE);
  if (one.kind === "change" && isPercent) return compared(one.direction === "decrease" ? -value : value);
  return undefined;
};
