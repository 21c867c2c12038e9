import { max, min } from "d3";
import { bar, hatch, idIn, scaled } from "../drawing.ts";
import { drawLane, frame, MARK_HEIGHT, zeroStroke } from "../frame.ts";
import { scaleBetweenTexts, VALUE_GAP } from "../scale.ts";
import { line, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

/** Bars to the right of zero for rises, hatched bars to the left for falls; the whole is drawn in outline. */
export const drawChanges: DrawForm = ({ chart, panels }) => {
  const { height, lanes } = frame(panels[0].rows);
  const spans = lanes.map(
    ({
      row: {
        values: [{ number, drawn }],
      },
    }) => {
      const room = VALUE_GAP + textWidth(drawn, TYPE_SIZE, "bold");
      return number < 0
        ? { from: number, before: room, to: 0, after: 1 }
        : { from: 0, before: 1, to: number, after: room };
    },
  );
  const least = min(spans, ({ from }) => from) ?? 0;
  const most = max(spans, ({ to }) => to) ?? 0;
  const x = scaleBetweenTexts([least, least < 0 || most > 0 ? most : 1], 0, WIDTH, spans);
  const hatchId = idIn(chart.id, "hatch");
  const marks = lanes.map((lane) => {
    const { row, y } = lane;
    const [{ figure, number, drawn }] = row.values;
    const [from, to] = [Math.min(x(number), x(0)), Math.max(x(number), x(0))];
    const box = { x: from, y: y - MARK_HEIGHT / 2, width: to - from, height: MARK_HEIGHT };
    const fill = row.whole ? "whole" : number < 0 ? "second" : "first";
    const text =
      number < 0
        ? line(from, y, drawn, "value", { anchor: "end", gap: -VALUE_GAP })
        : line(to, y, drawn, "value", { gap: VALUE_GAP });
    return drawLane(lane, bar(box, fill, figure.id, hatchId), zeroStroke(x(0), y), text);
  });
  return {
    height,
    patterns: least < 0 ? [hatch(hatchId)] : [],
    body: scaled(x(0), x(1) - x(0), ...marks),
  };
};
