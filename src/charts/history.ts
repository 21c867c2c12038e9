import { drawHistoryBars } from "./history-bars.ts";
import { drawHistoryLine } from "./history-line.ts";
import type { HistoryPoint } from "./history-point.ts";
import { svgOf } from "./drawing.ts";

/** So many values are a line; fewer are bars, unless one is below zero. */
const LINE_FROM = 5;

export const isLine = (points: readonly HistoryPoint[]): boolean =>
  points.length >= LINE_FROM || points.some(({ number }) => number < 0);

/** Values by period, oldest first, as one image: bars, or from five on a line. Needs two points or more. */
export const historySvg = (
  points: readonly HistoryPoint[],
  name: string,
  numberText: (value: number) => string,
): string =>
  isLine(points)
    ? svgOf(drawHistoryLine(points, numberText), name, "drawing axis")
    : svgOf(drawHistoryBars(points), name);
