import type { SearchData } from "./index/search-data.ts";
import { nearWordsOf } from "./query/near-words.ts";
import { searchOver, type Search } from "./search.ts";

/** The search with all its parts. The search page loads what corrects typing errors after its first hits. */
export const makeSearch = (data: SearchData): Search => searchOver(data, nearWordsOf);
