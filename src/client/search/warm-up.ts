import type { SearchCatalogue } from "../../search/index/search-data.ts";
import type { Search } from "../../search/search.ts";

const ENOUGH = 12;
/** Shorter than the pause between two keys, so that no key waits for more than one query. */
const REST = 20;
/** Before the first one the hits that were asked for are drawn, and can be read and followed. */
const FIRST_REST = 400;

/**
 * Asks `search`, between the reader's keys, for some names and numbers, rightly and wrongly written. A slow telephone
 * takes ten times as long for what it does for the first time, and the reader's own first query is spared that.
 */
export const warmUp = (search: Search, { indicators }: SearchCatalogue): void => {
  const queries = indicators
    .slice(0, ENOUGH)
    .flatMap(({ names: [name = ""] }, index) => [mistyped(name), `${name} ${index * 1000}`]);
  const askNext = (): void => {
    const query = queries.shift();
    if (query === undefined) return;
    search(query, { isUnfinished: true });
    setTimeout(askNext, REST);
  };
  setTimeout(askNext, FIRST_REST);
};

/** Two letters of each word in each other's place. */
const mistyped = (name: string): string => name.replace(/(\p{L})(\p{L})(?=\p{L})/gu, "$2$1");
