import type { FigureRecord } from "../../search/index/search-data.ts";

/** A caveat of several figures that stand together, with what they say. */
export interface SharedCaveat {
  readonly texts: readonly string[];
  readonly caveat: string;
}

/** The caveats that several of `records` have and the figure above them has not, in their order. */
export const sharedCaveats = (
  records: readonly FigureRecord[],
  above: FigureRecord,
): readonly SharedCaveat[] => {
  const texts = new Map<string, string[]>();
  for (const { caveat, text } of records)
    if (caveat && caveat !== above.caveat) texts.set(caveat, [...(texts.get(caveat) ?? []), text]);
  return [...texts].flatMap(([caveat, said]) => (said.length > 1 ? [{ texts: said, caveat }] : []));
};
