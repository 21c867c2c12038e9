import type { LabelledRow } from "./chart-data.ts";
import { LINE_HEIGHT, lines, TYPE_SIZE, WIDTH } from "./svg.ts";
import { wrap } from "./wrap.ts";

/** Height of a bar and of the lane in which a dot runs. */
export const MARK_HEIGHT = 20;
const ROW_GAP = 12;
const WHOLE_GAP = 10;

/** The lane of one row: `y` is its middle. */
export interface Lane {
  readonly row: LabelledRow;
  readonly y: number;
}

/** Room above and below the mark of row number `index`. */
type Around = (index: number) => number;

/** Labels of the rows, set, and the lanes of their marks. */
export interface Frame {
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly labels: string;
}

/**
 * Sets the rows of a panel one below the other from `top` on, each label above its mark. `around` is the room that the
 * mark of a row needs above and below.
 */
export const frame = (rows: readonly LabelledRow[], top = 0, around: Around = () => 0): Frame => {
  let y = top;
  const lanes: Lane[] = [];
  const labels = rows.map((row) => {
    if (row.whole && lanes.length) y += WHOLE_GAP;
    const set = wrap(row.label, WIDTH, TYPE_SIZE);
    const text = lines(y, set, "label");
    const room = around(lanes.length);
    y += set.length * LINE_HEIGHT + 2 + room;
    lanes.push({ row, y: y + MARK_HEIGHT / 2 });
    y += MARK_HEIGHT + room + ROW_GAP;
    return text;
  });
  return { height: y - ROW_GAP, lanes, labels: labels.join("") };
};
