import { termFinder, type PrintedTerm } from "../prose/terms.ts";
import { slugOf } from "../i18n/slug.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { pathOf } from "./routes.ts";

export interface GlossaryEntry {
  readonly key: string;
  /** Its anchor, equal in all languages. */
  readonly id: string;
  /** What the entry is sorted and found by in the page's language. */
  readonly head: string;
  /** The words of an abbreviation. */
  readonly name?: string;
  readonly text: string;
  /** The official-language term, where the head is in another language. */
  readonly original?: string;
}

/** Anchors by key: "DA" and "ĐA" fold to one slug, so the later one gets a number. */
const glossaryAnchors = ({ glossary }: Edition): Map<string, string> => {
  const anchors = new Map<string, string>();
  const used = new Map<string, number>();
  for (const key of Object.keys(glossary)) {
    const slug = `term-${slugOf(key)}`;
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    anchors.set(key, times === 1 ? slug : `${slug}-${times}`);
  }
  return anchors;
};

type GlossaryByKind = readonly {
  readonly kind: "abbreviation" | "term";
  readonly entries: readonly GlossaryEntry[];
}[];

const views = new WeakMap<Edition, Map<Locale, GlossaryByKind>>();

/** The glossary by kind, sorted by the rules of the page's language; made once, since every figure's page asks it. */
export const glossaryView = (edition: Edition, locale: Locale): GlossaryByKind =>
  views
    .getOrInsertComputed(edition, () => new Map())
    .getOrInsertComputed(locale, () => makeView(edition, locale));

const makeView = (edition: Edition, locale: Locale): GlossaryByKind => {
  const { glossary, official } = edition;
  const anchors = glossaryAnchors(edition);
  const { compare } = new Intl.Collator(locale);
  return (["abbreviation", "term"] as const).map((kind) => ({
    kind,
    entries: Object.entries(glossary)
      .flatMap(([key, entry]): GlossaryEntry[] => {
        const words = entry[locale];
        if (entry.kind !== kind || typeof words !== "object") return [];
        const id = anchors.get(key) ?? key;
        if (kind === "abbreviation") return [{ key, id, head: key, name: words.name, text: words.text }];
        const head = words.name;
        return [{ key, id, head, text: words.text, ...(locale === official ? {} : { original: key }) }];
      })
      .sort((a, b) => compare(a.head, b.head)),
  }));
};

const finders = new WeakMap<Edition, Map<Locale, ReturnType<typeof termFinder>>>();

/** Finds the glossary's words in the texts of one page, and knows which of them the page has explained already. */
export const explainer = (
  edition: Edition,
  locale: Locale,
): { find: ReturnType<typeof termFinder>; explained: Set<string> } => {
  const known = finders.get(edition) ?? new Map<Locale, ReturnType<typeof termFinder>>();
  finders.set(edition, known);
  const find = known.get(locale) ?? termFinder(termsOf(edition, locale));
  known.set(locale, find);
  return { find, explained: new Set() };
};

/** Longer words mostly explain themselves: they stand in the glossary alone. */
const LONGEST_EXPLAINED = 28;

const termsOf = (edition: Edition, locale: Locale): PrintedTerm[] => {
  const glossary = pathOf({ kind: "glossary" }, locale, edition.official);
  return glossaryView(edition, locale).flatMap(({ kind, entries }) =>
    entries
      .filter(({ head }) => head.length <= LONGEST_EXPLAINED)
      .map(({ id, head, name }) => ({
        id,
        href: `${glossary}#${id}`,
        head,
        isAbbreviation: kind === "abbreviation",
        name: name ?? head,
      })),
  );
};
