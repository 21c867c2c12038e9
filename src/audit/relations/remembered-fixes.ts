import type { Relation } from "../../model/relation.ts";
import type { Edition } from "../../report/edition.ts";
import type { SuggestedFix } from "./suggested-fixes.ts";

type Fixes = readonly SuggestedFix[];

/** Of each report the figures and relations that were searched last, as text, and what was found for each relation. */
const searches = new Map<string, { readonly of: string; readonly found: Map<string, Fixes> }>();

/**
 * Searches for the fixes of a relation once for as long as the figures, units and relations of its report say the same,
 * wherever they stand: nothing else enters the search, and a text that is edited changes none of them.
 */
export const rememberedFixes = (
  { report, observations, units }: Edition,
  relations: readonly Relation[],
): ((relation: Relation, search: () => Fixes) => Fixes) => {
  let found: Map<string, Fixes> | undefined;
  const foundBefore = (): Map<string, Fixes> => {
    const figures = [...observations.values()].map((one) => ({ ...one, place: undefined }));
    const of = JSON.stringify([figures, units, relations]);
    const before = searches.get(report.id);
    if (before?.of === of) return before.found;
    const none = new Map<string, Fixes>();
    searches.set(report.id, { of, found: none });
    return none;
  };
  return ({ id }, search) => {
    // Most readers of an audit ask for no fixes.
    found ??= foundBefore();
    const fixes = found.get(id) ?? search();
    found.set(id, fixes);
    return fixes;
  };
};
