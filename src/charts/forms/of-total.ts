import { max } from "d3";
import { translator } from "../../i18n/translator.ts";
import type { LabelledRow } from "../chart-data.ts";
import { bar, scaled } from "../drawing.ts";
import { drawLane, frame, MARK_HEIGHT } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

/** Bars that fill the outline of their total, all on one scale. */
export const drawOfTotals: DrawForm = ({ locale, panels }) => {
  const t = translator(locale);
  const { height, lanes } = frame(panels[0].rows);
  const totalOf = ({ total, values }: LabelledRow) => total ?? values[0];
  const textOf = (row: LabelledRow): string =>
    t("common:ofTotal", { value: row.values[0].drawn, total: totalOf(row).drawn });
  const texts = lanes.map(({ row }) => ({
    value: totalOf(row).number,
    width: textWidth(textOf(row), TYPE_SIZE, "bold"),
  }));
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? 0, 1, WIDTH, texts);
  const marks = lanes.map((lane) => {
    const { row, y } = lane;
    const [value, total] = [row.values[0], totalOf(row)];
    const box = (number: number) => ({
      x: x(0),
      y: y - MARK_HEIGHT / 2,
      width: x(number) - x(0),
      height: MARK_HEIGHT,
    });
    return drawLane(
      lane,
      bar(box(value.number), "first", value.figure.id, ""),
      bar(box(total.number), "whole", total.figure.id, ""),
      line(x(total.number), y, textOf(row), "value", { gap: VALUE_GAP }),
    );
  });
  return { height, patterns: [], body: scaled(x(0), x(1) - x(0), ...marks) };
};
