import { max, min, nice, type ScaleLinear } from "d3";
import type { Locale } from "../../model/locale.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { capitalised, type Datum, type Row } from "../chart-data.ts";
import { scaled } from "../drawing.ts";
import { frame, MARK_HEIGHT, type Lane } from "../frame.ts";
import { timeNames } from "../measure-line.ts";
import { scaleBetweenTexts } from "../scale.ts";
import { element, line, LINE_HEIGHT, straight, TYPE_SIZE } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import type { DrawForm } from "./form.ts";

const RADIUS = 7;
const VALUE_GAP = RADIUS + 6;
const TICKS = 3;
const TICK_LENGTH = 6;
const AXIS_GAP = 8;
const AXIS_HEIGHT = AXIS_GAP + TICK_LENGTH + LINE_HEIGHT;
/** When the least is more than this part of the most, zero would press all points against the end. */
const FAR_FROM_ZERO = 0.5;

const baseOf = ({ base, values }: Row): Datum => base ?? values[0];

/** A ring for the base, a dot for now, and a line from one to the other; the first row says which is which. */
export const drawPairs: DrawForm = (data, size) => {
  const { rows } = data.panels[0];
  const names = timeNames(data);
  const { left, right, height, lanes, labels } = frame(rows, size, 0, LINE_HEIGHT);
  const ends = (row: Row): { first: Datum; last: Datum } => {
    const [now, base] = [row.values[0], baseOf(row)];
    return now.number < base.number ? { first: now, last: base } : { first: base, last: now };
  };
  const numbers = lanes.flatMap(({ row }) => [row.values[0].number, baseOf(row).number]);
  const [least, most] = [min(numbers) ?? 0, max(numbers) ?? 1];
  const domain = least > FAR_FROM_ZERO * most ? nice(least, most, TICKS) : ([0, most] as const);
  const room = (of: Datum): number => VALUE_GAP + textWidth(of.drawn, TYPE_SIZE, "bold");
  const spans = lanes.map(({ row }) => {
    const { first, last } = ends(row);
    return { from: first.number, before: room(first), to: last.number, after: room(last) };
  });
  const x = scaleBetweenTexts(domain, left, right, spans);
  const marks = lanes.map(({ row, y }) => {
    const [now, base] = [row.values[0], baseOf(row)];
    const { first, last } = ends(row);
    return (
      straight(x(base.number), y, x(now.number), y, "stem first") +
      element("circle", { cx: x(base.number), cy: y, r: RADIUS, class: "ring", "data-of": base.figure.id }) +
      element("circle", { cx: x(now.number), cy: y, r: RADIUS, class: "first", "data-of": now.figure.id }) +
      line(x(first.number) - VALUE_GAP, y, first.drawn, "value", "end") +
      line(x(last.number) + VALUE_GAP, y, last.drawn, "value")
    );
  });
  const clamped = (number: number, text: string): number => {
    const half = textWidth(text, TYPE_SIZE) / 2;
    return Math.min(Math.max(x(number), left + half), right - half);
  };
  const named = ({ row, y }: Lane): string =>
    [
      { of: baseOf(row), text: capitalised(names.base, data.locale), at: y - MARK_HEIGHT / 2 - LINE_HEIGHT / 2 },
      { of: row.values[0], text: capitalised(names.now, data.locale), at: y + MARK_HEIGHT / 2 + LINE_HEIGHT / 2 },
    ]
      .map(({ of, text, at }) => line(clamped(of.number, text), at, text, "quiet", "middle"))
      .join("");
  const [head] = lanes;
  return {
    size,
    height: height + AXIS_HEIGHT,
    patterns: [],
    body: labels + (head ? named(head) : "") + axis(x, height, data.locale) + scaled(x(0), x(1) - x(0), ...marks),
  };
};

/** Points need no zero, so an axis says where their scale begins. */
const axis = (x: ScaleLinear<number, number>, top: number, locale: Locale): string => {
  const y = top + AXIS_GAP;
  const [from = 0, to = 0] = x.range();
  return [
    straight(from, y, to, y, "zero"),
    ...x.ticks(TICKS).map((tick) => {
      const text = line(x(tick), y + TICK_LENGTH + LINE_HEIGHT / 2, formatNumber(String(tick), locale), "quiet", "middle");
      return straight(x(tick), y, x(tick), y + TICK_LENGTH, "zero") + text;
    }),
  ].join("");
};
