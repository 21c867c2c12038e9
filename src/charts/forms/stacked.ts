import { scaleLinear, sum } from "d3";
import { bar, hatch, idIn, scaled, type Fill } from "../drawing.ts";
import { ContentError } from "../../model/content-error.ts";
import { line, LINE_HEIGHT, straight, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import type { DrawForm } from "./form.ts";

const BAR_HEIGHT = 36;
const GAP = 4;
const TEXT_GAP = 6;
/** A label of more lines is no longer read as a line of words. */
const MOST_LINES = 3;
const FILLS: readonly Fill[] = ["first", "second", "rest"];

/**
 * One bar in two or three parts. Below it each part has its value and its label: in a line under the part where all
 * fit, else one below the other, each on a stem that leads to its part.
 */
export const drawStack: DrawForm = ({ chart, panels }) => {
  const rows = panels[0].rows.filter(({ whole }) => !whole);
  if (rows.length > FILLS.length)
    throw new ContentError(`chart “${chart.id}” has too many parts for one bar`);
  const hatchId = idIn(chart.id, "hatch");
  const x = scaleLinear([0, sum(rows, ({ values }) => values[0].number) || 1], [0, WIDTH]);
  let from = 0;
  const parts = rows.map(({ label, values: [{ figure, number, drawn }] }, index) => {
    const start = x(from);
    const width = x(from + number) - start;
    from += number;
    const box = { x: start, y: 0, width, height: BAR_HEIGHT };
    const set = wrap(label, width - TEXT_GAP, TYPE_SIZE);
    const widest = Math.max(
      textWidth(drawn, TYPE_SIZE, "bold"),
      ...set.map((one) => textWidth(one, TYPE_SIZE)),
    );
    return {
      start,
      label,
      drawn,
      set,
      fits: widest <= width - TEXT_GAP && set.length <= MOST_LINES,
      mark: bar(box, FILLS[index] ?? "rest", figure.id, hatchId),
    };
  });
  const top = BAR_HEIGHT + GAP;
  const marks = scaled(0, x(1) - x(0), ...parts.map(({ mark }) => mark));
  const patterns = rows.length > 1 ? [hatch(hatchId)] : [];
  if (parts.every(({ fits }) => fits)) {
    const texts = parts.flatMap(({ start, drawn, set }) => [
      line(start, top + LINE_HEIGHT / 2, drawn, "value"),
      ...set.map((one, index) => line(start, top + (index + 1.5) * LINE_HEIGHT, one, "label")),
    ]);
    const most = Math.max(...parts.map(({ set }) => set.length));
    return { height: top + (1 + most) * LINE_HEIGHT, patterns, body: marks + texts.join("") };
  }
  // From the last part on, so that no stem crosses a text.
  let y = top;
  const texts = parts.toReversed().map(({ start, label, drawn }) => {
    const isRight = start > WIDTH / 2;
    const place = {
      anchor: isRight ? ("end" as const) : ("start" as const),
      gap: isRight ? -TEXT_GAP : TEXT_GAP,
    };
    const room = (isRight ? start : WIDTH - start) - TEXT_GAP;
    const set = wrap(label, room, TYPE_SIZE);
    const lines = [
      line(start, y + LINE_HEIGHT / 2, drawn, "value", place),
      ...set.map((one, index) => line(start, y + (index + 1.5) * LINE_HEIGHT, one, "label", place)),
    ];
    y += (1 + set.length) * LINE_HEIGHT + GAP;
    return straight(start, BAR_HEIGHT, start, y - GAP, "zero") + lines.join("");
  });
  return { height: y - GAP, patterns, body: marks + texts.join("") };
};
