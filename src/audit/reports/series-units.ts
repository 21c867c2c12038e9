import { dimensionOf } from "../../derive/figures.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { compared, levelSeries } from "./compared.ts";

/**
 * A level is in a unit that can be converted into that of the reports before: otherwise the same id names two things.
 * Passes: tonnes after kilogrammes. Fails: hectares after tonnes.
 */
export const seriesUnits = (edition: Edition): WrittenResult[] =>
  levelSeries(edition).flatMap(({ series }) => {
    const all = series.flatMap(({ points }) => points);
    const earlier = all.filter((one) => one.edition !== edition);
    const own = all.filter((one) => one.edition === edition);
    const known = new Set(earlier.map((one) => dimensionOf(one.edition, one.observation)));
    const [last] = earlier.toReversed();
    return own
      .filter((one) => known.size > 0 && !known.has(dimensionOf(one.edition, one.observation)))
      .flatMap((one) => (last ? [compared(edition, "series-unit", one.observation, [last], false)] : []));
  });
