import type { ChartView } from "./chart-view.ts";
import { textWidth } from "./text-width.ts";

/** A frame on another site is at least so wide, with a space at both sides; in CSS px. */
const NARROWEST = 320;
const ROOM = NARROWEST - 16;
/** Of a drawing on so narrow a page, as `--t-chart` of the style sheet says. */
const DRAWN = NARROWEST * 0.042;
const SMALL = { size: 15, line: 1.45, weight: "regular" } as const;
const TEXT = { size: 18, line: 1.6, weight: "regular" } as const;
const HEAD = { size: 20, line: 1.25, weight: "bold" } as const;
/** Between the blocks of a frame. */
const GAP = 16;
/** The spaces at the edges, the name of the report in up to two lines, and the fold. */
const AROUND = 110;
/** Heights are written in steps, so that frames beside each other are alike. */
const STEP = 20;

type Style = typeof SMALL | typeof TEXT | typeof HEAD;

const blockHeight = (text: string, { size, line, weight }: Style): number =>
  text === "" ? 0 : Math.ceil(textWidth(text, size, weight) / ROOM) * size * line + GAP;

/** So many px high a frame of 320 px must be that shows a chart whole, its table folded; wider frames need less. */
export const frameHeight = ({
  headline,
  measure,
  summary,
  svg,
  note,
  caveats,
  source,
}: ChartView): number => {
  const drawn = [...svg.matchAll(/<svg class="drawing[^>]* height="([\d.]+)em"/g)].reduce(
    (sum, [, height]) => sum + Number(height) * DRAWN + GAP,
    0,
  );
  const small = [measure, note, ...caveats, source, source].map((text) => blockHeight(text, SMALL));
  const said = blockHeight(headline, HEAD) + blockHeight(summary.join(" "), TEXT);
  const whole = small.reduce((sum, height) => sum + height, said + drawn + AROUND);
  return Math.ceil(whole / STEP) * STEP;
};
