import { fromPagefind, toPagefind } from "../../search/passage-letters.ts";

/** The part of Pagefind's script that is used here. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string; readonly meta: Readonly<Record<string, string>> }>;
}

export interface Passage {
  readonly href: string;
  readonly title: string;
  /** The page that it stands on. */
  readonly page: string;
  readonly excerpt: string;
}

export interface Passages {
  readonly count: number;
  readonly first: readonly Passage[];
}

const SHOWN = 8;

/** Finds passages through the Pagefind index at `address`, which is loaded at the first question. */
export const passageSearch = (address: string): ((query: string) => Promise<Passages>) => {
  let loaded: Promise<Pagefind> | undefined;
  return async (query) => {
    const pagefind = await (loaded ??= load(address));
    const asked = toPagefind(query.replaceAll('"', " ").trim());
    // Without quotes Pagefind takes every syllable for the beginning of a word: the phrase as it stands comes first.
    const phrase = await pagefind.search(`"${asked}"`);
    const apart = asked.includes(" ") ? await pagefind.search(asked) : phrase;
    const known = new Set(phrase.results.map(({ id }) => id));
    const results = [...phrase.results, ...apart.results.filter(({ id }) => !known.has(id))];
    const first = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return {
      count: results.length,
      first: first.map(({ url, excerpt, meta }) => ({
        href: url,
        title: fromPagefind(meta["title"] ?? ""),
        page: fromPagefind(meta["page"] ?? ""),
        excerpt: fromPagefind(plainText(excerpt)),
      })),
    };
  };
};

const load = async (address: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 30, ranking: { diacriticSimilarity: 4 } });
  return pagefind;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };

/** Pagefind's excerpts are HTML of words and <mark>; only the words are wanted. */
const plainText = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
