import type { Observation } from "../../model/observation.ts";
import type { Edition } from "../../report/edition.ts";
import { firstOccurrences, sentenceOf } from "../../report/occurrences.ts";

/** Why a figure is looked at although its binding is certain. */
export type LookReason = "turned" | "falling" | "unit" | "key";

/** A figure that a person has to look at before the report is approved. */
export interface ForcedLook {
  readonly id: string;
  readonly reason: LookReason;
  readonly was: string;
  readonly now: string;
  readonly sentence: string;
}

/**
 * Figures of a report that are easily wrong where nothing is asked: changes that go the other way than last time,
 * cumulative values that fall within a year, units that changed, and the key figures.
 */
export const forcedLooks = (edition: Edition, before: Edition | undefined): readonly ForcedLook[] => {
  const printed = firstOccurrences(edition);
  const earlier = before && firstOccurrences(before);
  const keys = new Set((edition.report.questions ?? []).flatMap(({ figures }) => figures));
  return [...edition.observations.values()].flatMap((one) => {
    const reason = reasonOf(one, before?.observations.get(one.id)) ?? (keys.has(one.id) ? "key" : undefined);
    const now = printed.get(one.id)?.get(edition.official);
    if (!reason || !now) return [];
    const was = before && earlier?.get(one.id)?.get(before.official)?.figure.text;
    return [{ id: one.id, reason, was: was ?? "", now: now.figure.text, sentence: sentenceOf(now) }];
  });
};

const reasonOf = (now: Observation, was: Observation | undefined): LookReason | undefined => {
  if (!was) return undefined;
  if (now.direction !== was.direction) return "turned";
  if (now.unit !== was.unit) return "unit";
  const isSameYear = now.referencePeriod.slice(0, 4) === was.referencePeriod.slice(0, 4);
  return now.kind === "level" &&
    now.cumulative &&
    was.cumulative &&
    isSameYear &&
    Number(now.value) < Number(was.value)
    ? "falling"
    : undefined;
};
