import { max } from "d3";
import { translator } from "../../i18n/translator.ts";
import { bar, hatch, idIn, scaled } from "../drawing.ts";
import { elapsedPercent } from "../elapsed.ts";
import { frame, MARK_HEIGHT } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, LINE_HEIGHT, straight, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const TICK = 5;

/** Bars of plan completion beside a mark at the part of the year gone; those that fall short of it are hatched. */
export const drawCompletions: DrawForm = ({ chart, edition, locale, panels }) => {
  const elapsed = elapsedPercent(edition.report.referencePeriod);
  const name = translator(locale)("charts:elapsed", { percent: elapsed });
  const top = LINE_HEIGHT + TICK;
  const { height, lanes, labels } = frame(panels[0].rows, top);
  const texts = lanes.map(
    ({
      row: {
        values: [{ number, drawn }],
      },
    }) => ({
      // A text that meets the mark moves to its right.
      value: number < elapsed ? elapsed : number,
      width: textWidth(drawn, TYPE_SIZE, "bold"),
    }),
  );
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? elapsed, 1, WIDTH, texts);
  const hatchId = idIn(chart.id, "hatch");
  const reach = MARK_HEIGHT / 2;
  const marks = lanes.map(({ row, y }) => {
    const [{ figure, number, drawn }] = row.values;
    const box = { x: x(0), y: y - reach, width: x(number) - x(0), height: MARK_HEIGHT };
    const beside = x(number) + VALUE_GAP;
    const meetsMark =
      beside < x(elapsed) + VALUE_GAP &&
      beside + textWidth(drawn, TYPE_SIZE, "bold") > x(elapsed) - VALUE_GAP;
    return (
      bar(box, number < elapsed ? "second" : "first", figure.id, hatchId) +
      line(meetsMark ? x(elapsed) : x(number), y, drawn, "value", { gap: VALUE_GAP })
    );
  });
  const axes = lanes.map(({ y }) => straight(x(0), y - reach - 2, x(0), y + reach + 2, "zero"));
  const mark = (from: number, to: number): string => straight(x(elapsed), from, x(elapsed), to, "mark");
  const elapsedMarks = lanes.map(({ y }) => mark(y - reach - 2, y + reach + TICK));
  const half = textWidth(name, TYPE_SIZE) / 2;
  const middle = Math.min(Math.max(x(elapsed), half), WIDTH - half);
  const head = line(middle, LINE_HEIGHT / 2, name, "quiet", { anchor: "middle" });
  return {
    height,
    patterns: [hatch(hatchId)],
    body: head + labels + scaled(x(0), x(1) - x(0), ...marks) + axes.join("") + elapsedMarks.join(""),
  };
};
