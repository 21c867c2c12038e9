import { bar, scaled, type Drawing } from "./drawing.ts";
import { MARK_HEIGHT } from "./frame.ts";
import type { HistoryPoint } from "./history-point.ts";
import { scaleWithTexts, VALUE_GAP } from "./scale.ts";
import { line, LINE_HEIGHT, lines, straight, TYPE_SIZE, WIDTH } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

const ROW_GAP = 12;

/** A bar from zero for each period, its time above and its value at its end; one that is worked out is hollow. */
export const drawHistoryBars = (points: readonly HistoryPoint[]): Drawing => {
  const texts = points.map(({ number, drawn }) => ({
    value: number,
    width: textWidth(drawn, TYPE_SIZE, "bold"),
  }));
  const x = scaleWithTexts(Math.max(...points.map(({ number }) => number)), 1, WIDTH, texts);
  let y = 0;
  const rows = points.map(({ time, mark, number, drawn, isDerived, figure, report, perOwnUnit }) => {
    const label = wrap([time, mark].filter(Boolean).join(", "), WIDTH, TYPE_SIZE);
    const top = y + label.length * LINE_HEIGHT + 2;
    const middle = top + MARK_HEIGHT / 2;
    const box = { x: x(0), y: top, width: x(number) - x(0), height: MARK_HEIGHT };
    const labels = lines(y, label, "label");
    y = top + MARK_HEIGHT + ROW_GAP;
    return {
      labels: labels + straight(x(0), top - 2, x(0), top + MARK_HEIGHT + 2, "zero"),
      marks: scaled(
        x(0),
        (x(1) - x(0)) * perOwnUnit,
        bar(box, isDerived ? "whole" : "first", figure, "", report),
        line(x(number), middle, drawn, "value", { gap: VALUE_GAP }),
      ),
    };
  });
  return {
    height: y - ROW_GAP,
    patterns: [],
    body: rows.map(({ marks }) => marks).join("") + rows.map(({ labels }) => labels).join(""),
  };
};
