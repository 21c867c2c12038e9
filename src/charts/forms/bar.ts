import { max } from "d3";
import type { LabelledRow } from "../chart-data.ts";
import { bar, scaled, type Fill } from "../drawing.ts";
import { frame, MARK_HEIGHT } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, straight, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const fillOf = ({ whole, quiet }: LabelledRow): Fill => (whole ? "whole" : quiet ? "rest" : "first");

/** Horizontal bars from zero, each with its value at its end. */
export const drawBars: DrawForm = ({ panels }) => {
  const { height, lanes, labels } = frame(panels[0].rows);
  const texts = lanes.map(
    ({
      row: {
        values: [{ number, drawn }],
      },
    }) => ({ value: number, width: textWidth(drawn, TYPE_SIZE, "bold") }),
  );
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? 0, 1, WIDTH, texts);
  const marks = lanes.map(({ row, y }) => {
    const [{ figure, number, drawn }] = row.values;
    const box = { x: x(0), y: y - MARK_HEIGHT / 2, width: x(number) - x(0), height: MARK_HEIGHT };
    return bar(box, fillOf(row), figure.id, "") + line(x(number), y, drawn, "value", { gap: VALUE_GAP });
  });
  const axes = lanes.map(({ y }) =>
    straight(x(0), y - MARK_HEIGHT / 2 - 2, x(0), y + MARK_HEIGHT / 2 + 2, "zero"),
  );
  return {
    height,
    patterns: [],
    body: labels + scaled(x(0), x(1) - x(0), ...marks) + axes.join(""),
  };
};
