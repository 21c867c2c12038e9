import { line as path, scaleLinear } from "d3";
import { svgOf, upwards, WIDTHS, type Size } from "./drawing.ts";
import { element, line, LINE_HEIGHT, straight, TYPE_SIZE } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** One value of an indicator in time; `time` and `value` are the words of the page's language. */
export interface HistoryPoint {
  readonly id: string;
  /** The figure's id in its report. */
  readonly figure: string;
  /** The report that gives the value. */
  readonly report: string;
  readonly time: string;
  readonly value: string;
  /** For the drawing alone: the middle of the time in days, the value in the series' unit. */
  readonly day: number;
  readonly number: number;
  /** How many of the series' units the unit is in which the report prints the value. */
  readonly perOwnUnit: number;
  /** Is the value not comparable with the one before, or is one of the periods between them missing? */
  readonly isApart: boolean;
}

const PLOT_HEIGHT = 180;
const TOP = 28;
const RADIUS = 5;

/** A value stands above its point, or below where the line comes down to it. */
const awayFromLine = (points: readonly HistoryPoint[], one: HistoryPoint): 1 | -1 => {
  const before = points[points.indexOf(one) - 1];
  return before && before.number > one.number ? 1 : -1;
};

/** Runs of points that a line joins: it does not run over a gap or a break of the series. */
const runsOf = (points: readonly HistoryPoint[]): HistoryPoint[][] =>
  points.reduce<HistoryPoint[][]>((runs, one) => {
    const last = runs.at(-1);
    if (last && !one.isApart) last.push(one);
    else runs.push([one]);
    return runs;
  }, []);

/** Points whose values have room beside the last labelled one; the first and the last are always among them. */
const labelledOf = (points: readonly HistoryPoint[], at: (one: HistoryPoint) => number): HistoryPoint[] => {
  const half = ({ value }: HistoryPoint): number => textWidth(value, TYPE_SIZE, "bold") / 2 + 4;
  const fits = (a: HistoryPoint, b: HistoryPoint): boolean => at(b) - at(a) >= half(a) + half(b);
  const last = points.at(-1);
  return points.reduce<HistoryPoint[]>((kept, one) => {
    const before = kept.at(-1);
    if (one === last) return [...kept.filter((other, index) => index === 0 || fits(other, one)), one];
    return !before || fits(before, one) ? [...kept, one] : kept;
  }, []);
};

/**
 * Values as a line over a time axis to scale, from zero, oldest at the left, labelled where there is room, first and
 * last always. Each mark states the scale of the unit in which its report prints it. Needs two points or more.
 */
export const historySvg = (points: readonly HistoryPoint[], size: Size, name: string): string => {
  const width = WIDTHS[size];
  const edge =
    Math.max(...[points.at(0), points.at(-1)].map((one) => textWidth(one?.value ?? "", TYPE_SIZE, "bold"))) /
      2 +
    4;
  const days = points.map(({ day }) => day);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [edge, width - edge]);
  const numbers = points.map(({ number }) => number);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const y = scaleLinear([low, high === low ? low + 1 : high], [TOP + PLOT_HEIGHT, TOP]);
  const at = ({ day }: HistoryPoint): number => x(day);
  const drawn = runsOf(points).filter((run) => run.length > 1);
  const body = [
    straight(0, y(0), width, y(0), "zero"),
    ...drawn.map((run) =>
      element("path", {
        d: path<HistoryPoint>(at, ({ number }) => y(number)).digits(2)(run) ?? "",
        class: "line first",
      }),
    ),
    ...points.map((one) =>
      upwards(
        y(0),
        (y(1) - y(0)) * one.perOwnUnit,
        element("circle", {
          cx: at(one),
          cy: y(one.number),
          r: RADIUS,
          class: "first",
          "data-of": one.figure,
          "data-report": one.report,
        }),
      ),
    ),
    ...labelledOf(points, at).map((one) =>
      line(
        at(one),
        y(one.number) + awayFromLine(points, one) * (LINE_HEIGHT / 2 + 4),
        one.value,
        "value",
        "middle",
      ),
    ),
  ].join("");
  return svgOf({ size, height: TOP + PLOT_HEIGHT + (low < 0 ? 28 : 8), body, patterns: [] }, name);
};
