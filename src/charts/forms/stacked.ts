import { ContentError } from "../../model/content-error.ts";
import { scaleLinear, sum } from "d3";
import { bar, hatch, idIn, scaled, WIDTHS, type Fill } from "../drawing.ts";
import { line, lines, LINE_HEIGHT, TYPE_SIZE } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import type { DrawForm } from "./form.ts";

const BAR_HEIGHT = 36;
const FILLS: readonly Fill[] = ["first", "second", "rest"];

/**
 * One bar in two or three parts, each labelled below. Throws a ContentError when a label does not fit below its part:
 * such a whole is better drawn as bars.
 */
export const drawStack: DrawForm = ({ chart, panels }, size) => {
  const rows = panels[0].rows.filter(({ whole }) => !whole);
  if (rows.length > FILLS.length)
    throw new ContentError(`chart “${chart.id}” has too many parts for one bar`);
  const hatchId = idIn(chart.id, size, "hatch");
  const x = scaleLinear([0, sum(rows, ({ values }) => values[0].number) || 1], [0, WIDTHS[size]]);
  let from = 0;
  let labelLines = 0;
  const texts: string[] = [];
  const bars = rows.map(({ label, values: [{ figure, number, drawn }] }, index) => {
    const start = x(from);
    const width = x(from + number) - start;
    from += number;
    const set = wrap(label, width, TYPE_SIZE);
    labelLines = Math.max(labelLines, set.length);
    const widest = Math.max(
      textWidth(drawn, TYPE_SIZE, "bold"),
      ...set.map((one) => textWidth(one, TYPE_SIZE)),
    );
    if (widest > width)
      throw new ContentError(`chart “${chart.id}”: the label “${label}” does not fit its part`);
    texts.push(
      line(start, BAR_HEIGHT + LINE_HEIGHT / 2 + 4, drawn, "value") +
        lines(start, BAR_HEIGHT + LINE_HEIGHT + 4, set, "label"),
    );
    return bar({ x: start, y: 0, width, height: BAR_HEIGHT }, FILLS[index] ?? "rest", figure.id, hatchId);
  });
  return {
    size,
    height: BAR_HEIGHT + 4 + (1 + labelLines) * LINE_HEIGHT,
    patterns: rows.length > 1 ? [hatch(hatchId)] : [],
    body: scaled(0, x(1) - x(0), ...bars) + texts.join(""),
  };
};
