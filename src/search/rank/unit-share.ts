import type { Figure } from "../index/corpus.ts";
import type { AskedUnit } from "../query/asked-units.ts";
import type { TextCredit } from "./text-credits.ts";

/** What is left of a figure in another unit than the one asked for: "bao nhiêu ha" is no question for cases. */
const OTHER_UNIT = 0.6;
/** From here on the word of the unit is one of the figure's name. */
const IN_NAME = 0.9;

/** How well the unit of a figure is one that was asked for, from 0 to 1; 1 where none was. */
export const unitShare = (
  asked: readonly AskedUnit[],
  { dimension }: Figure,
  name: TextCredit | undefined,
): number =>
  asked.every(({ at, dimensions }) => dimensions.has(dimension) || (name?.terms[at] ?? 0) >= IN_NAME)
    ? 1
    : OTHER_UNIT;
