import type { SearchCatalogue } from "../../search/index/search-data.ts";
import type { Search } from "../../search/search.ts";

/** So many names are asked for the first time, and so many once more is searched: what is worked out once for it. */
const ENOUGH = { first: 12, later: 3 };
/** Shorter than the pause between two keys, so that no key waits for more than one query. */
const REST = 20;
/** Before a page's first one the hits that were asked for are drawn, and can be read and followed. */
const FIRST_REST = 400;

/**
 * What is returned asks a new search, between the reader's keys, for some names and numbers, rightly and wrongly written;
 * what was left to ask of the search before is not asked. A slow telephone takes ten times as long for what it does for
 * the first time, and the reader's own first query is spared that.
 */
export const warmUps = () => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let enough = ENOUGH.first;
  let rest = FIRST_REST;
  return (search: Search, { indicators }: SearchCatalogue): void => {
    const queries = indicators
      .slice(0, enough)
      .flatMap(({ names: [name = ""] }, index) => [mistyped(name), `${name} ${index * 1000}`]);
    const askNext = (): void => {
      const query = queries.shift();
      if (query === undefined) {
        enough = ENOUGH.later;
        return;
      }
      search(query, { isUnfinished: true });
      waiting = setTimeout(askNext, REST);
    };
    clearTimeout(waiting);
    waiting = setTimeout(askNext, rest);
    rest = REST;
  };
};

/** Two letters of each word in each other's place. */
const mistyped = (name: string): string => name.replace(/(\p{L})(\p{L})(?=\p{L})/gu, "$2$1");
