import { max } from "d3";
import type { LabelledRow } from "../chart-data.ts";
import { bar, scaled, type Fill } from "../drawing.ts";
import { drawLane, frame, MARK_HEIGHT, zeroStroke } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { drawChanges } from "./change.ts";
import type { DrawForm } from "./form.ts";

const fillOf = ({ whole, quiet }: LabelledRow): Fill => (whole ? "whole" : quiet ? "rest" : "first");

/** Horizontal bars from zero, each with its value at its end; where one is negative, on both sides of zero. */
export const drawBars: DrawForm = (data) => {
  const { rows } = data.panels[0];
  if (rows.some(({ values: [{ number }] }) => number < 0)) return drawChanges(data);
  const { height, lanes } = frame(rows);
  const texts = lanes.map(
    ({
      row: {
        values: [{ number, drawn }],
      },
    }) => ({ value: number, width: textWidth(drawn, TYPE_SIZE, "bold") }),
  );
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? 0, 1, WIDTH, texts);
  const marks = lanes.map((lane) => {
    const { row, y } = lane;
    const [{ figure, number, drawn }] = row.values;
    const box = { x: x(0), y: y - MARK_HEIGHT / 2, width: x(number) - x(0), height: MARK_HEIGHT };
    return drawLane(
      lane,
      bar(box, fillOf(row), figure.id, ""),
      zeroStroke(x(0), y),
      line(x(number), y, drawn, "value", { gap: VALUE_GAP }),
    );
  });
  return {
    height,
    patterns: [],
    body: scaled(x(0), x(1) - x(0), ...marks),
  };
};
