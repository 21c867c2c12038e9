import type { Observation } from "../model/observation.ts";
import { elapsedByCompletion } from "../derive/cases/plans.ts";
import type { Edition } from "../report/edition.ts";

/** A bar beside a share of a whole or a completion: how much of it is filled. */
export interface Gauge {
  /** In per cent of the bar's width. */
  readonly width: string;
  /** The part of the year gone, on the bar and in per cent: only of a completion that the report itself calls low. */
  readonly due?: string;
  readonly elapsed?: number;
}

const WHOLE = 100;

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/**
 * The gauge of a figure that is a part of a whole or a completion of at most 100 %; undefined for any other: two bars for
 * a change say less than its number.
 */
export const gaugeOf = (edition: Edition, one: Observation): Gauge | undefined => {
  const isPercent = edition.units[one.unit]?.dimension === "proportion";
  const value = Number(one.value);
  if (one.kind === "count-of-total" && Number(one.total) > 0)
    return { width: percent((value / Number(one.total)) * WHOLE) };
  if (!isPercent || value > WHOLE) return undefined;
  if (one.kind === "share-of-total") return { width: percent(value) };
  if (one.kind !== "plan-completion") return undefined;
  const elapsed = elapsedByCompletion(edition).get(one.id);
  return { width: percent(value), ...(elapsed === undefined ? {} : { due: percent(elapsed), elapsed }) };
};
