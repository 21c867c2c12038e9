import { daysOf, type Period } from "../../model/period.ts";
import { attempt } from "../../quantity/calculation-error.ts";
import { overlaps } from "../../quantity/interval.ts";
import { unprintedBases } from "../../derive/cases/base-levels.ts";
import { dimensionOf, isOriginal } from "../../derive/figures.ts";
import { reading } from "../../derive/reading.ts";
import { termInterval } from "../../derive/terms.ts";
import type { Observation } from "../../model/observation.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { compared } from "./compared.ts";

/**
 * The level that a level and its change imply for the base period is what an earlier report printed of it, unless the
 * series broke between.
 * Passes: 110, up 10%, and 100 a year ago. Fails: 110, up 10%, and 105 a year ago.
 */
export const earlierLevels = (edition: Edition): WrittenResult[] =>
  unprintedBases(edition).flatMap(({ level, change, period }): WrittenResult[] => {
    const printed = printedAt(edition, level, period);
    if (!printed || isBroken(edition, level, period)) return [];
    const worked = attempt(() => ({
      implied: termInterval(edition, `${change.id}.base`),
      then: reading(printed.edition, printed.observation),
    })).result;
    if (!worked) return [];
    const holds = overlaps(worked.implied, worked.then);
    return [
      {
        ...compared(edition, "earlier-level", change, [{ edition, observation: level }, printed], holds),
        expected: compared(edition, "earlier-level", change, [printed], holds).expected,
      },
    ];
  });

/** What the newest earlier report that has it prints of the level at that time. */
const printedAt = (
  edition: Edition,
  level: Observation,
  period: Period,
): { edition: Edition; observation: Observation } | undefined => {
  for (const earlier of (edition.earlier ?? []).toReversed())
    for (const one of earlier.observations.values())
      if (
        one.kind === "level" &&
        one.indicator === level.indicator &&
        isOriginal(one) &&
        (one.asOf ?? one.referencePeriod) === period &&
        one.priceBasis === level.priceBasis &&
        one.cumulative === level.cumulative &&
        dimensionOf(earlier, one) === dimensionOf(edition, level)
      )
        return { edition: earlier, observation: one };
  return undefined;
};

const isBroken = ({ indicators }: Edition, level: Observation, from: Period): boolean =>
  (indicators.get(level.indicator)?.breaks ?? []).some(({ at }) => {
    const first = daysOf(at)?.first ?? at;
    return (
      first > (daysOf(from)?.last ?? from) &&
      first <= (daysOf(level.asOf ?? level.referencePeriod)?.last ?? first)
    );
  });
