import { figurePassages, type FoundPassage } from "../../search/figure-passages.ts";
import { fromPagefind, toPagefind } from "../../search/passage-letters.ts";
import { passageQueries, passageMatcher } from "../../search/passage-query.ts";
import type { Found } from "../../search/search.ts";

/** The part of Pagefind's script that is used here. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{
    readonly url: string;
    readonly content: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

export interface FoundPassages {
  readonly count: number;
  readonly first: readonly FoundPassage[];
}

const SHOWN = 8;
/** So many results are read: Pagefind takes every word for the beginning of one, and knows no marks. */
const MOST_READ = 24;

/** Finds the passages that have what was asked; where none has it, those that print the figures found. */
export type PassageSearch = (asked: Found) => Promise<FoundPassages>;

/** Finds passages through the Pagefind index at `address`, which is loaded at the first question. */
export const passageSearch = (address: string): PassageSearch => {
  let loaded: Promise<Pagefind> | undefined;
  return async ({ understood, hits }) => {
    loaded ??= load(address);
    const pagefind = await loaded.catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    const matches = passageMatcher(understood);
    const known = new Set<string>();
    const found: FoundPassage[] = [];
    for (const query of passageQueries(understood)) {
      const { results } = await pagefind.search(toPagefind(query));
      const next = results.filter(({ id }) => !known.has(id)).slice(0, MOST_READ);
      for (const { id } of next) known.add(id);
      for (const { url, content, excerpt, meta } of await Promise.all(next.map((result) => result.data())))
        if (matches(fromPagefind(content)))
          found.push({
            href: url,
            title: fromPagefind(meta["title"] ?? ""),
            page: fromPagefind(meta["page"] ?? ""),
            excerpt: fromPagefind(plainText(excerpt)),
          });
      if (found.length >= SHOWN) break;
    }
    const passages = found.length > 0 ? found : figurePassages(hits);
    return { count: passages.length, first: passages.slice(0, SHOWN) };
  };
};

const load = async (address: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    excerptLength: 30,
    ranking: { diacriticSimilarity: 4, metaWeights: { title: 0, page: 0 } },
  });
  return pagefind;
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
  ["nbsp", "\u00a0"],
]);

/** Pagefind's excerpts are HTML of words and <mark>; only the words are wanted. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
