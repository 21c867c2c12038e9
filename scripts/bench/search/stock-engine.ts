import Fuse from "fuse.js";
import type { SearchData } from "../../../src/search/index/search-data.ts";

interface Entry {
  readonly id: string;
  readonly names: readonly string[];
  readonly text: string;
}

const withoutMarks = (text: string): string =>
  text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");

/** Fuse as it comes, over the names, values and units of the same figures: what a site would have without a search of its own. */
export const stockEngine = ({ catalogue, reports }: SearchData): ((query: string) => readonly string[]) => {
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const entries = reports.flatMap(({ figures }) =>
    figures.map(({ id, sameAs, indicator, name, text }): Entry => {
      const { names = [], everyday = [] } = indicators.get(indicator) ?? {};
      return {
        id: sameAs ?? id,
        names: [...(name ? [name] : []), ...names, ...everyday].map(withoutMarks),
        text: withoutMarks(text),
      };
    }),
  );
  const fuse = new Fuse(entries, { keys: ["names", "text"], ignoreLocation: true, threshold: 0.3 });
  return (query) => fuse.search(withoutMarks(query), { limit: 5 }).map(({ item }) => item.id);
};
