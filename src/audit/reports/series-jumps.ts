import type { SeriesPoint } from "../../derive/series.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { compared, levelSeries } from "./compared.ts";

/** From so many steps on a series is known well enough to judge the next one by. */
const KNOWN_STEPS = 4;
/** A step is a jump when it is so many times as large as the largest one known, as a ratio on a logarithmic scale. */
const BEYOND = 2;
/** A step by this ratio is a jump in any series: a decimal sign or a unit may be wrong. */
const TENFOLD = Math.log(10);
/** Steps below this ratio are no jumps, however calm the series was. */
const LEAST = Math.log(1.5);

/**
 * A value is no jump beyond what its series has known. Only jumps are results: what the editor is asked.
 * Passes: 100, 110, 105, 112, 118, 121. Fails: 100, 110, 105, 112, 118, 1210; 100, 1000.
 */
export const seriesJumps = (edition: Edition): WrittenResult[] =>
  levelSeries(edition).flatMap(({ series }) =>
    series.flatMap(({ points }): WrittenResult[] => {
      const [before, now] = points.slice(-2);
      if (!before || now?.edition !== edition || before.edition === edition || now.afterBreak) return [];
      const step = sizeOf(before, now);
      const known = points.slice(0, -1).flatMap((one, index) => {
        const previous = points[index - 1];
        return previous && !one.afterBreak ? (sizeOf(previous, one) ?? []) : [];
      });
      if (step === undefined) return [];
      const limit =
        known.length < KNOWN_STEPS
          ? TENFOLD
          : Math.min(TENFOLD, Math.max(LEAST, BEYOND * Math.max(...known)));
      return step < limit ? [] : [compared(edition, "series-jump", now.observation, [before], false)];
    }),
  );

/** The ratio of two values, whichever is larger, as a logarithm; undefined where one is not above zero. */
const sizeOf = (before: SeriesPoint, now: SeriesPoint): number | undefined =>
  before.value.gt(0) && now.value.gt(0)
    ? Math.abs(Math.log(now.value.div(before.value).toNumber()))
    : undefined;
