import { isOriginal, levelAt } from "../../derive/figures.ts";
import type { Edition } from "../../report/edition.ts";
import type { Rule } from "../rule.ts";
import { foundExpected } from "../../model/phrase.ts";

/** Is `id` a part of `whole`, by however many steps? */
const isPartOf = ({ indicators }: Edition, id: string, whole: string): boolean => {
  const seen = new Set<string>();
  for (let next = indicators.get(id)?.partOf; next && !seen.has(next); next = indicators.get(next)?.partOf) {
    if (next === whole) return true;
    seen.add(next);
  }
  return false;
};

/**
 * Where a report prints a level and its share of a whole, the catalogue names that whole (or a whole that is part of
 * it) as `partOf`, so that pages and data files do. Passes: poor households with partOf: households beside the poverty
 * rate. Fails: without it.
 */
export const partsNameTheirWhole: Rule = (edition) =>
  [...edition.observations.values()].filter(isOriginal).flatMap((share) => {
    const { kind, whole } = share;
    const id = share.part ?? share.indicator;
    const indicator = edition.indicators.get(id);
    if (kind !== "share-of-total" || whole === undefined || whole === id || !indicator) return [];
    if (!edition.indicators.has(whole) || !levelAt(edition, id, share)) return [];
    if (isPartOf(edition, id, whole)) return [];
    const found = `${id}, partOf: ${indicator.partOf ?? "–"}`;
    return [
      {
        rule: "parts-name-their-whole",
        place: indicator.source.placeOf(["indicators", id]),
        ...foundExpected(`“${found}”`, `“partOf: ${whole}”`),
        other: share.place,
      },
    ];
  });
