import { nice, scaleLinear, ticks } from "d3";
import { dot, upwards, type Drawing } from "./drawing.ts";
import type { HistoryPoint } from "./history-point.ts";
import { coordinate, element, em, line, LINE_HEIGHT, straight, TYPE_SIZE, WIDTH } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const PLOT_HEIGHT = 190;
const TOP = 26;
const RADIUS = 4;
const GRID_LINES = 3;
/** More values than this have points only at the ends, and where no line joins them to another. */
const MOST_POINTS = 12;
/** Values of the grid stand to the left of the drawing, where its style leaves room. */
const GRID_GAP = 8;

/** Runs of points that a line joins: it does not run over a gap or a break of the series. */
const runsOf = (points: readonly HistoryPoint[]): HistoryPoint[][] =>
  points.reduce<HistoryPoint[][]>((runs, one) => {
    const last = runs.at(-1);
    if (last && !one.isApart) last.push(one);
    else runs.push([one]);
    return runs;
  }, []);

/** Above the highest point beside a text, and above the line of the grid that would run through it. */
const clearPlace = (highest: number, grid: readonly number[]): number => {
  const middle = highest - LINE_HEIGHT / 2 - RADIUS;
  const crossed = grid.filter((place) => Math.abs(place - middle) < LINE_HEIGHT / 2);
  return crossed.length > 0 ? Math.min(...crossed) - LINE_HEIGHT / 2 - 1 : middle;
};

/**
 * Values over a time axis to scale as a line over zero with a grid, the first and the last value written. The line alone is stretched to
 * the width of the drawing; its stroke is not.
 */
export const drawHistoryLine = (
  points: readonly HistoryPoint[],
  numberText: (value: number) => string,
): Drawing => {
  const numbers = points.map(({ number }) => number);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const [bottom, top] = nice(low, high === low ? low + 1 : high, GRID_LINES);
  const days = points.map(({ day }) => day);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [0, WIDTH]);
  const y = scaleLinear([bottom, top], [TOP + PLOT_HEIGHT, TOP]);
  const at = ({ day }: HistoryPoint): number => x(day);
  const gridValues = ticks(bottom, top, GRID_LINES).filter((value) => value !== 0);
  const gridPlaces = gridValues.map((value) => y(value));
  const grid = gridValues.map(
    (value) =>
      straight(0, y(value), WIDTH, y(value), "grid") +
      line(0, y(value), numberText(value), "quiet", { anchor: "end", gap: -GRID_GAP }),
  );
  const runs = runsOf(points);
  const paths = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      element("polyline", {
        points: run
          .map(
            (one) =>
              `${coordinate((at(one) * 100) / WIDTH)},${coordinate(((y(one.number) - TOP) * 100) / PLOT_HEIGHT)}`,
          )
          .join(" "),
        class: "line",
        "vector-effect": "non-scaling-stroke",
      }),
    );
  const stretched = element(
    "svg",
    { y: em(TOP), height: em(PLOT_HEIGHT), viewBox: "0 0 100 100", preserveAspectRatio: "none" },
    ...paths,
  );
  const ends = [points.at(0), points.at(-1)].filter((one) => one !== undefined);
  const alone = runs.filter((run) => run.length === 1).flat();
  const marked = points.length > MOST_POINTS ? [...new Set([...ends, ...alone])] : points;
  const dots = marked.map((one) =>
    upwards(
      y(0),
      (y(1) - y(0)) * one.perOwnUnit,
      dot(at(one), y(one.number), RADIUS, "first", one.figure, one.report),
    ),
  );
  const texts = ends.flatMap((one, index) => {
    const place = { anchor: index === 0 ? ("start" as const) : ("end" as const) };
    const width = textWidth(one.drawn, TYPE_SIZE, "bold");
    const near = points.filter((other) => Math.abs(at(other) - at(one)) <= width);
    const beyond = index === 0 ? points[near.length] : points[points.length - near.length - 1];
    const beside = [...near, ...(beyond ? [beyond] : [])].map(({ number }) => y(number));
    return [
      line(at(one), clearPlace(Math.min(...beside), gridPlaces), one.drawn, "value", place),
      line(at(one), TOP + PLOT_HEIGHT + LINE_HEIGHT / 2 + 4, one.time, "quiet", place),
    ];
  });
  return {
    height: TOP + PLOT_HEIGHT + LINE_HEIGHT + 6,
    patterns: [],
    body: [...grid, straight(0, y(0), WIDTH, y(0), "zero"), stretched, ...dots, ...texts].join(""),
  };
};
