import { max } from "d3";
import { dot, scaled } from "../drawing.ts";
import { drawLane, frame, zeroStroke } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, straight, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const RADIUS = 7;
const HUNDRED_PER_CENT = 100;

/** A dot on a stem from zero for each row; rates run to a hundred per cent. */
export const drawDots: DrawForm = ({ panels }) => {
  const [{ unit, rows }] = panels;
  const { height, lanes } = frame(rows);
  const texts = lanes.map(
    ({
      row: {
        values: [{ number, drawn }],
      },
    }) => ({ value: number, width: RADIUS + textWidth(drawn, TYPE_SIZE, "bold") }),
  );
  const most = max(texts, ({ value }) => value) ?? 0;
  const x = scaleWithTexts(
    unit.dimension === "proportion" ? Math.max(HUNDRED_PER_CENT, most) : most,
    1,
    WIDTH,
    texts,
  );
  const marks = lanes.map((lane) => {
    const { row, y } = lane;
    const [{ figure, number, drawn }] = row.values;
    const fill = row.quiet ? "rest" : "first";
    return drawLane(
      lane,
      straight(x(0), y, x(number), y, `stem ${fill}`),
      dot(x(number), y, RADIUS, fill, figure.id),
      zeroStroke(x(0), y),
      line(x(number), y, drawn, "value", { gap: RADIUS + VALUE_GAP }),
    );
  });
  return {
    height,
    patterns: [],
    body: scaled(x(0), x(1) - x(0), ...marks),
  };
};
