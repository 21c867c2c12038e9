import { normalise } from "../../search/fold.ts";
import { fromPagefind, toPagefind } from "../../search/passage-letters.ts";

/** The part of Pagefind's script that is used here. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
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
    // Several words without quotes are each taken for the beginning of a word: the phrase as it stands comes first.
    // One word is never quoted: between quotes, marks do not count.
    const phrase = asked.includes(" ") ? (await pagefind.search(`"${asked}"`)).results : [];
    const apart = (await pagefind.search(asked)).results;
    const known = new Set(phrase.map(({ id }) => id));
    const results = [...phrase, ...apart.filter(({ id }) => !known.has(id))];
    const first = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    const passages = first.map(({ url, excerpt, meta }) => ({
      href: url,
      title: fromPagefind(meta["title"] ?? ""),
      page: fromPagefind(meta["page"] ?? ""),
      excerpt: fromPagefind(plainText(excerpt)),
    }));
    const typed = normalise(query.trim());
    const asTyped = ({ excerpt }: Passage): number => (normalise(excerpt).includes(typed) ? 0 : 1);
    return { count: results.length, first: passages.toSorted((a, b) => asTyped(a) - asTyped(b)) };
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

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: "\u00a0",
};

/** Pagefind's excerpts are HTML of words and <mark>; only the words are wanted. */
const plainText = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
