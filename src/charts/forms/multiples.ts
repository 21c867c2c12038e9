import { max } from "d3";
import type { Panel } from "../chart-data.ts";
import { bar, scaled } from "../drawing.ts";
import { drawLane, frame, MARK_HEIGHT, zeroStroke } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, LINE_HEIGHT, lines, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import type { DrawForm } from "./form.ts";

const TITLE_GAP = 6;
const PANEL_GAP = 24;

/** One panel below `top`: its title, then bars on a scale of its own. */
const panelFrom = (
  { title, rows }: Panel,
  top: number,
): { readonly body: string; readonly height: number } => {
  const heads = wrap(title, WIDTH, TYPE_SIZE, "bold");
  const { height, lanes } = frame(rows, top + heads.length * LINE_HEIGHT + TITLE_GAP);
  const texts = rows.map(({ values: [{ number, drawn }] }) => ({
    value: number,
    width: textWidth(drawn, TYPE_SIZE, "bold"),
  }));
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? 0, 1, WIDTH, texts);
  const marks = lanes.map((lane) => {
    const { row, y } = lane;
    const [{ figure, number, drawn }] = row.values;
    const box = { x: x(0), y: y - MARK_HEIGHT / 2, width: x(number) - x(0), height: MARK_HEIGHT };
    return drawLane(
      lane,
      bar(box, row.quiet ? "rest" : "first", figure.id, ""),
      zeroStroke(x(0), y),
      line(x(number), y, drawn, "value", { gap: VALUE_GAP }),
    );
  });
  return { body: lines(top, heads, "value") + scaled(x(0), x(1) - x(0), ...marks), height };
};

/** Small bar charts of the same rows in several measures, one below the other. */
export const drawMultiples: DrawForm = ({ panels }) => {
  let height = 0;
  const bodies = panels.map((panel, index) => {
    const drawn = panelFrom(panel, index === 0 ? 0 : height + PANEL_GAP);
    height = drawn.height;
    return drawn.body;
  });
  return { height, patterns: [], body: bodies.join("") };
};
