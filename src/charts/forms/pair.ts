import { max, min, nice, scaleLinear, ticks, type ScaleLinear } from "d3";
import type { Locale } from "../../model/locale.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { capitalised } from "../../prose/letter-case.ts";
import { type Datum, type LabelledRow } from "../chart-data.ts";
import { dot, scaled } from "../drawing.ts";
import { drawLane, frame } from "../frame.ts";
import { timeNames } from "../measure-line.ts";
import { line, LINE_HEIGHT, straight, TYPE_SIZE, WIDTH } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const RADIUS = 6;
/** From the middle of a lane to that of the text above or below. */
const FROM_LANE = 18;
const TICKS = 3;
const TICK_LENGTH = 6;
const AXIS_GAP = 8;
const AXIS_HEIGHT = AXIS_GAP + TICK_LENGTH + LINE_HEIGHT;
/** When the least is more than this part of the most, zero would press all points against the end. */
const FAR_FROM_ZERO = 0.5;

const baseOf = ({ base, values }: LabelledRow): Datum => base ?? values[0];

/**
 * A ring for the base, a dot for now, and a line from one to the other, the value of the base above, that of now
 * below; in the first row beside the names of their times.
 */
export const drawPairs: DrawForm = (data) => {
  const { rows } = data.panels[0];
  const { height, lanes } = frame(rows, 0, (index) => (index ? 1 : 2) * LINE_HEIGHT);
  const numbers = rows.flatMap((row) => [row.values[0].number, baseOf(row).number]);
  const [least, most] = [min(numbers) ?? 0, max(numbers) ?? 1];
  const isFromZero = least >= 0 && least <= FAR_FROM_ZERO * most;
  const [from, to] = isFromZero ? ([0, most] as const) : nice(least, most, TICKS);
  const tickRoom = ticks(from, to, TICKS).map(
    (tick) => textWidth(formatNumber(String(tick), data.locale), TYPE_SIZE) / 2,
  );
  const inset = Math.max(RADIUS + 2, ...tickRoom);
  const x = scaleLinear([from, to], [inset, WIDTH - inset]);
  const centred = (number: number, y: number, text: string, kind: "value" | "quiet"): string => {
    const half = textWidth(text, TYPE_SIZE, kind === "value" ? "bold" : "regular") / 2;
    return line(Math.min(Math.max(x(number), half), WIDTH - half), y, text, kind, { anchor: "middle" });
  };
  const times = timeNames(data);
  const marks = lanes.map((lane, index) => {
    const { row, y } = lane;
    const [now, base] = [row.values[0], baseOf(row)];
    const names =
      index > 0
        ? []
        : [
            centred(base.number, y - FROM_LANE - LINE_HEIGHT, capitalised(times.base, data.locale), "quiet"),
            centred(now.number, y + FROM_LANE + LINE_HEIGHT, capitalised(times.now, data.locale), "quiet"),
          ];
    return drawLane(
      lane,
      ...names,
      straight(x(base.number), y, x(now.number), y, "stem first"),
      dot(x(base.number), y, RADIUS, "ring", base.figure.id),
      dot(x(now.number), y, RADIUS, "first", now.figure.id),
      centred(base.number, y - FROM_LANE, base.drawn, "value"),
      centred(now.number, y + FROM_LANE, now.drawn, "value"),
    );
  });
  return {
    height: height + AXIS_HEIGHT,
    patterns: [],
    body: axis(x, height, data.locale) + scaled(x(0), x(1) - x(0), ...marks),
  };
};

/** Points need no zero, so an axis says where their scale begins. */
const axis = (x: ScaleLinear<number, number>, top: number, locale: Locale): string => {
  const y = top + AXIS_GAP;
  const [from = 0, to = 0] = x.range();
  return [
    straight(from, y, to, y, "zero"),
    ...x.ticks(TICKS).map((tick) => {
      const text = line(
        x(tick),
        y + TICK_LENGTH + LINE_HEIGHT / 2,
        formatNumber(String(tick), locale),
        "quiet",
        { anchor: "middle" },
      );
      return straight(x(tick), y, x(tick), y + TICK_LENGTH, "zero") + text;
    }),
  ].join("");
};
