import type { LabelledRow } from "./chart-data.ts";
import { element, em, LINE_HEIGHT, lines, straight, TYPE_SIZE, WIDTH } from "./svg.ts";
import { wrap } from "./wrap.ts";

/** Height of a bar and of the lane in which a dot runs. */
export const MARK_HEIGHT = 20;
const ROW_GAP = 12;
const WHOLE_GAP = 10;

/** The lane of one row, which begins at `top`: its label, set, and `y`, the middle of its mark, both from there. */
export interface Lane {
  readonly row: LabelledRow;
  readonly top: number;
  readonly label: string;
  readonly y: number;
}

/** Room above and below the mark of row number `index`. */
type Around = (index: number) => number;

/** The lanes of the rows. */
export interface Frame {
  readonly height: number;
  readonly lanes: readonly Lane[];
}

/**
 * Sets the rows of a panel one below the other from `top` on, each label above its mark. `around` is the room that the
 * mark of a row needs above and below.
 */
export const frame = (rows: readonly LabelledRow[], top = 0, around: Around = () => 0): Frame => {
  let next = top;
  const lanes = rows.map((row, index): Lane => {
    const begin = next + (row.whole && index > 0 ? WHOLE_GAP : 0);
    const set = wrap(row.label, WIDTH, TYPE_SIZE);
    const room = around(index);
    const mark = set.length * LINE_HEIGHT + 2 + room;
    next = begin + mark + MARK_HEIGHT + room + ROW_GAP;
    return { row, top: begin, label: lines(0, set, "label"), y: mark + MARK_HEIGHT / 2 };
  });
  return { height: next - ROW_GAP, lanes };
};

/** A lane with its marks, whose places are those in the lane: so the lanes of many drawings are alike, and pack well. */
export const drawLane = ({ top, label }: Lane, ...marks: readonly string[]): string =>
  element("svg", { y: top === 0 ? undefined : em(top) }, label, ...marks);

/** The stroke from which the bars of a lane begin. */
export const zeroStroke = (x: number, y: number): string =>
  straight(x, y - MARK_HEIGHT / 2 - 2, x, y + MARK_HEIGHT / 2 + 2, "zero");
