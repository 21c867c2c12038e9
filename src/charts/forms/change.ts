import { max, min, scaleLinear } from "d3";
import { bar, hatch, idIn, scaled } from "../drawing.ts";
import { frame, MARK_HEIGHT } from "../frame.ts";
import { line, straight, TYPE_SIZE } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const VALUE_GAP = 6;

/** Bars to the right of zero for rises, hatched bars to the left for falls; the whole is drawn in outline. */
export const drawChanges: DrawForm = ({ chart, panels }, size) => {
  const { left, right, height, lanes, labels } = frame(panels[0].rows, size);
  const room = (falls: boolean): number =>
    max(
      lanes.filter(({ row }) => row.values[0].number < 0 === falls),
      ({ row }) => textWidth(row.values[0].drawn, TYPE_SIZE, "bold") + VALUE_GAP,
    ) ?? 1;
  const numbers = lanes.map(({ row }) => row.values[0].number);
  const [least, most] = [Math.min(0, min(numbers) ?? 0), Math.max(0, max(numbers) ?? 0)];
  const x = scaleLinear([least, most || (least ? 0 : 1)], [left + room(true), right - room(false)]);
  const hatchId = idIn(chart.id, size, "hatch");
  const marks = lanes.map(({ row, y }) => {
    const [{ figure, number, drawn }] = row.values;
    const [from, to] = [Math.min(x(number), x(0)), Math.max(x(number), x(0))];
    const box = { x: from, y: y - MARK_HEIGHT / 2, width: to - from, height: MARK_HEIGHT };
    const fill = row.whole ? "whole" : number < 0 ? "second" : "first";
    const text =
      number < 0 ? line(from - VALUE_GAP, y, drawn, "value", "end") : line(to + VALUE_GAP, y, drawn, "value");
    return bar(box, fill, figure.id, hatchId) + text;
  });
  const axes = lanes.map(({ y }) => straight(x(0), y - MARK_HEIGHT / 2 - 2, x(0), y + MARK_HEIGHT / 2 + 2, "zero"));
  return {
    size,
    height,
    patterns: least < 0 ? [hatch(hatchId)] : [],
    body: labels + scaled(x(0), x(1) - x(0), ...marks) + axes.join(""),
  };
};
