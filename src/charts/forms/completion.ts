import { max, scaleLinear } from "d3";
import { translator } from "../../i18n/translator.ts";
import { bar, hatch, idIn, scaled } from "../drawing.ts";
import { elapsedPercent } from "../elapsed.ts";
import { frame, MARK_HEIGHT } from "../frame.ts";
import { line, LINE_HEIGHT, straight, TYPE_SIZE } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const VALUE_GAP = 6;
const TICK = 5;

/** Bars of plan completion beside a mark at the part of the year gone; those that fall short of it are hatched. */
export const drawCompletions: DrawForm = ({ chart, edition, locale, panels }, size) => {
  const elapsed = elapsedPercent(edition.report.referencePeriod);
  const name = translator(locale)("charts:elapsed", { percent: elapsed });
  const top = LINE_HEIGHT + TICK;
  const { left, right, height, lanes, labels } = frame(panels[0].rows, size, top);
  const reserve = max(lanes, ({ row }) => textWidth(row.values[0].drawn, TYPE_SIZE, "bold")) ?? 0;
  const most = Math.max(elapsed, max(lanes, ({ row }) => row.values[0].number) ?? 0);
  const x = scaleLinear([0, most], [left + 1, right - reserve - 2 * VALUE_GAP]);
  const hatchId = idIn(chart.id, size, "hatch");
  const marks = lanes.map(({ row, y }) => {
    const [{ figure, number, drawn }] = row.values;
    const box = { x: x(0), y: y - MARK_HEIGHT / 2, width: x(number) - x(0), height: MARK_HEIGHT };
    const beside = x(number) + VALUE_GAP;
    const meetsMark = beside < x(elapsed) + VALUE_GAP && beside + textWidth(drawn, TYPE_SIZE, "bold") > x(elapsed) - VALUE_GAP;
    return (
      bar(box, number < elapsed ? "second" : "first", figure.id, hatchId) +
      line(meetsMark ? x(elapsed) + VALUE_GAP : beside, y, drawn, "value")
    );
  });
  const reach = MARK_HEIGHT / 2;
  const axes = lanes.map(
    ({ y }) => straight(x(0), y - reach - 2, x(0), y + reach + 2, "zero") + straight(x(elapsed), y - reach - TICK, x(elapsed), y + reach + TICK, "mark"),
  );
  const half = textWidth(name, TYPE_SIZE) / 2;
  const middle = Math.min(Math.max(x(elapsed), half), right - half);
  const head =
    line(middle, LINE_HEIGHT / 2, name, "quiet", "middle") +
    (size === "wide" ? straight(x(elapsed), LINE_HEIGHT, x(elapsed), LINE_HEIGHT + TICK, "mark") : "");
  return {
    size,
    height,
    patterns: [hatch(hatchId)],
    body: head + labels + scaled(x(0), x(1) - x(0), ...marks) + axes.join(""),
  };
};
