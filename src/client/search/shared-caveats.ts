import type { SearchRecord } from "../../search/index/search-data.ts";

/** A caveat of several figures that stand together, with what they say. */
export interface SharedCaveat {
  readonly texts: readonly string[];
  readonly caveat: string;
}

export interface SharedCaveats {
  /** Caveats that several figures have, in their order. */
  readonly shared: readonly SharedCaveat[];
  /** What of a figure's caveat is said neither with the others nor above; empty when nothing is. */
  readonly own: (record: SearchRecord) => string;
}

/** A caveat is one or more remarks, one behind the other: what is shared stands first. */
const beginsWith = (caveat: string, start: string): boolean =>
  caveat === start || caveat.startsWith(`${start} `);

/** What `records` and the figure above them have in common of their caveats, each said once. */
export const sharedCaveats = (records: readonly SearchRecord[], above: SearchRecord): SharedCaveats => {
  const caveats = [...new Set(records.flatMap(({ caveat }) => caveat ?? []))];
  const isAbove = (caveat: string): boolean => above.caveat !== undefined && beginsWith(above.caveat, caveat);
  const shared = caveats.flatMap((caveat): SharedCaveat[] => {
    const texts = records.flatMap((one) => (beginsWith(one.caveat ?? "", caveat) ? [one.text] : []));
    return texts.length > 1 && !isAbove(caveat) ? [{ texts, caveat }] : [];
  });
  const said = [...shared.map(({ caveat }) => caveat), ...(above.caveat ? [above.caveat] : [])];
  return {
    shared,
    own: ({ caveat = "" }) => {
      if (isAbove(caveat)) return "";
      const start = said.find((one) => beginsWith(caveat, one)) ?? "";
      return caveat.slice(start.length).trim();
    },
  };
};
