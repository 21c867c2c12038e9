import { line as path, scaleLinear, scalePoint } from "d3";
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
  /** When: compares as text. */
  readonly order: string;
  readonly time: string;
  readonly value: string;
  /** For the drawing alone. */
  readonly number: number;
}

const PLOT_HEIGHT = 180;
const TOP = 28;
const RADIUS = 5;

/** A value stands above its point, or below where the line comes down to it. */
const awayFromLine = (points: readonly HistoryPoint[], one: HistoryPoint): 1 | -1 => {
  const before = points[points.indexOf(one) - 1];
  return before && before.number > one.number ? 1 : -1;
};

/**
 * Values by period as a line that begins at zero, oldest at the left, each point labelled with its value where
 * there is room, first and last always. Needs two points or more.
 */
export const historySvg = (points: readonly HistoryPoint[], size: Size, name: string): string => {
  const edge =
    Math.max(...[points.at(0), points.at(-1)].map((one) => textWidth(one?.value ?? "", TYPE_SIZE, "bold"))) /
      2 +
    4;
  const width = WIDTHS[size];
  const x = scalePoint(
    points.map(({ id }) => id),
    [edge, width - edge],
  );
  const y = scaleLinear([0, Math.max(...points.map(({ number }) => number)) || 1], [TOP + PLOT_HEIGHT, TOP]);
  const at = ({ id }: HistoryPoint): number => x(id) ?? edge;
  const room = x.step() > Math.max(...points.map(({ value }) => textWidth(value, TYPE_SIZE, "bold"))) + 8;
  const drawn = path<HistoryPoint>(at, ({ number }) => y(number)).digits(2)(points) ?? "";
  const labelled = points.filter((_, index) => room || index === 0 || index === points.length - 1);
  const body = [
    straight(0, y(0), width, y(0), "zero"),
    upwards(
      y(0),
      y(1) - y(0),
      element("path", { d: drawn, class: "line first" }),
      ...points.map((one) =>
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
    ...labelled.map((one) =>
      line(
        at(one),
        y(one.number) + awayFromLine(points, one) * (LINE_HEIGHT / 2 + 4),
        one.value,
        "value",
        "middle",
      ),
    ),
  ].join("");
  return svgOf({ size, height: TOP + PLOT_HEIGHT + 8, body, patterns: [] }, name);
};
