import { max } from "d3";
import { elapsedByCompletion } from "../../derive/cases/plans.ts";
import { translator } from "../../i18n/translator.ts";
import { bar, hatch, idIn, scaled } from "../drawing.ts";
import { drawLane, frame, MARK_HEIGHT, zeroStroke } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, lines, LINE_HEIGHT, straight, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import type { DrawForm } from "./form.ts";

/** How far a mark stands out above and below its bar. */
const REACH = 4;

/**
 * Bars of plan completion. Those that the report itself calls low have a mark at the part of the year gone, and are
 * hatched when they fall short of it.
 */
export const drawCompletions: DrawForm = ({ chart, edition, locale, panels }) => {
  const elapsed = elapsedByCompletion(edition);
  const dues = panels[0].rows.flatMap(({ values: [{ figure }] }) => elapsed.get(figure.id) ?? []);
  const name = translator(locale)("charts:elapsed", { percent: [...new Set(dues)].join("; ") });
  const head = dues.length > 0 ? wrap(name, WIDTH, TYPE_SIZE) : [];
  const top = head.length > 0 ? head.length * LINE_HEIGHT + REACH : 0;
  const { height, lanes } = frame(panels[0].rows, top);
  const texts = lanes.map(({ row: { values } }) => {
    const [{ figure, number, drawn }] = values;
    // A text that meets the mark moves to its right.
    const value = Math.max(number, elapsed.get(figure.id) ?? 0);
    return { value, width: textWidth(drawn, TYPE_SIZE, "bold") };
  });
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? 0, 1, WIDTH, texts);
  const hatchId = idIn(chart.id, "hatch");
  const reach = MARK_HEIGHT / 2;
  const isShort = (figure: string, number: number): boolean => number < (elapsed.get(figure) ?? 0);
  const marks = lanes.map((lane) => {
    const { row, y } = lane;
    const [{ figure, number, drawn }] = row.values;
    const due = elapsed.get(figure.id);
    const box = { x: x(0), y: y - reach, width: x(number) - x(0), height: MARK_HEIGHT };
    const beside = x(number) + VALUE_GAP;
    const meetsMark =
      due !== undefined &&
      beside < x(due) + VALUE_GAP &&
      beside + textWidth(drawn, TYPE_SIZE, "bold") > x(due) - VALUE_GAP;
    return drawLane(
      lane,
      bar(box, isShort(figure.id, number) ? "second" : "first", figure.id, hatchId),
      zeroStroke(x(0), y),
      line(meetsMark ? x(due) : x(number), y, drawn, "value", { gap: VALUE_GAP }),
      due === undefined ? "" : straight(x(due), y - reach - REACH, x(due), y + reach + REACH, "mark"),
    );
  });
  const isHatched = lanes.some(({ row: { values } }) => isShort(values[0].figure.id, values[0].number));
  return {
    height,
    patterns: isHatched ? [hatch(hatchId)] : [],
    body: lines(0, head, "quiet") + scaled(x(0), x(1) - x(0), ...marks),
  };
};
