import { WIDTHS, type Size } from "./drawing.ts";
import { LINE_HEIGHT, lines, TYPE_SIZE } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";
import type { Row } from "./chart-data.ts";

/** Height of a bar and of the lane in which a dot runs. */
export const MARK_HEIGHT = 20;
const LABEL_WIDTHS = [84, 108, 132, 156, 180, 204, 228, 252];
const LABEL_GAP = 12;
const ROW_GAP = { narrow: 12, wide: 12 };
const WHOLE_GAP = 10;

/** The lane of one row: `y` is its middle. */
export interface Lane {
  readonly row: Row;
  readonly y: number;
}

/** Room above and below the mark of row number `index`. */
type Around = (index: number) => number;

/** Labels of the rows, set, and where the marks belong. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly labels: string;
}

/** A column so wide is taken where it spares every label a second line. */
const ONE_LINE_WIDTH = 180;

/** The narrowest column in which every label takes two lines at most, or else the widest there is. */
export const labelColumn = (labels: readonly string[]): number => {
  const fits = (width: number, most: number): boolean =>
    labels.every((label) => {
      const set = wrap(label, width, TYPE_SIZE);
      return set.length <= most && set.every((one) => textWidth(one, TYPE_SIZE) <= width);
    });
  const oneLine = LABEL_WIDTHS.find((width) => width <= ONE_LINE_WIDTH && fits(width, 1));
  return oneLine ?? LABEL_WIDTHS.find((width) => fits(width, 2)) ?? Math.max(...LABEL_WIDTHS);
};

/**
 * Sets the rows of a panel one below the other from `top` on: in the narrow drawing each label stands above its
 * mark, in the wide one in a column to the left of all marks. `around` is the room that the
 * mark of a row needs above and below.
 */
export const frame = (rows: readonly Row[], size: Size, top = 0, around: Around = () => 0): Frame =>
  size === "narrow" ? above(rows, top, around) : beside(rows, top, around);

const above = (rows: readonly Row[], top: number, around: Around): Frame => {
  const width = WIDTHS.narrow;
  let y = top;
  const lanes: Lane[] = [];
  const labels = rows.map((row) => {
    if (row.whole && lanes.length) y += WHOLE_GAP;
    const set = wrap(row.label, width, TYPE_SIZE);
    const text = lines(0, y, set, "label");
    const room = around(lanes.length);
    y += set.length * LINE_HEIGHT + 2 + room;
    lanes.push({ row, y: y + MARK_HEIGHT / 2 });
    y += MARK_HEIGHT + room + ROW_GAP.narrow;
    return text;
  });
  return { left: 0, right: width, height: y - ROW_GAP.narrow, lanes, labels: labels.join("") };
};

const beside = (rows: readonly Row[], top: number, around: Around): Frame => {
  const column = labelColumn(rows.map(({ label }) => label));
  let y = top;
  const lanes: Lane[] = [];
  const labels = rows.map((row) => {
    if (row.whole && lanes.length) y += WHOLE_GAP;
    const set = wrap(row.label, column, TYPE_SIZE);
    const room = 2 * around(lanes.length);
    const height = Math.max(set.length * LINE_HEIGHT, MARK_HEIGHT + 4 + room);
    const text = lines(0, y + (height - set.length * LINE_HEIGHT) / 2, set, "label");
    lanes.push({ row, y: y + height / 2 });
    y += height + ROW_GAP.wide;
    return text;
  });
  return {
    left: column + LABEL_GAP,
    right: WIDTHS.wide,
    height: y - ROW_GAP.wide,
    lanes,
    labels: labels.join(""),
  };
};
