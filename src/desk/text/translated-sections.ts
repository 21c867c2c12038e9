import { plain, type Passage } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { sourceHashes, stalePositions } from "../../report/freshness.ts";
import { pairNotes, pairPassages } from "../../report/passage-pairs.ts";
import { listedSections } from "./sections.ts";

/** `confirmed`: read against the present official text; `unread`: carried or older; `empty`: not translated. */
export type PairState = "confirmed" | "unread" | "empty";

export interface TranslatedPair {
  readonly official: string;
  readonly translation: string;
  readonly state: PairState;
}

export interface TranslatedSection {
  readonly key: string;
  readonly name: string;
  readonly translation: SectionText | undefined;
  readonly pairs: readonly TranslatedPair[];
  /** Passages that nobody has confirmed, or that have no translation. */
  readonly left: number;
}

/** Every section beside its translation into the first other language of the report; none for a report in one language. */
export const translatedSections = (edition: Edition): readonly TranslatedSection[] => {
  const locale = edition.report.languages.find((one) => one !== edition.official);
  if (locale === undefined) return [];
  return listedSections(edition).map(({ key, name, text }) => {
    const translation = edition.sections.get(key)?.texts.get(locale);
    const pairs = pairsOf(text, translation);
    const isTitleStale = translation !== undefined && stalePositions(text, translation).includes(0);
    const open = pairs.filter(({ state }) => state !== "confirmed").length;
    return { key, name, translation, pairs, left: open > 0 ? open : isTitleStale ? 1 : 0 };
  });
};

const pairsOf = (official: SectionText, translation: SectionText | undefined): readonly TranslatedPair[] => {
  const notes = translation
    ? pairNotes(official, translation).filter(({ official: own }) => own !== undefined)
    : official.prose.footnotes.map((one) => ({ official: one, translation: undefined }));
  const body = translation ?? { ...official, prose: { blocks: [], footnotes: [] }, translationOf: undefined };
  const pairs = [
    ...pairPassages(official, body),
    ...notes.map((note) => ({
      official: note.official?.passages ?? [],
      translation: note.translation?.passages ?? [],
    })),
  ];
  const marks = new Set(translation?.translationOf ?? []);
  const hashes = sourceHashes(official).slice(1);
  let at = 0;
  return pairs.map((pair) => {
    const own = hashes.slice(at, (at += pair.official.length));
    const state: PairState =
      pair.translation.length === 0 ? "empty" : own.every((mark) => marks.has(mark)) ? "confirmed" : "unread";
    return { official: words(pair.official), translation: words(pair.translation), state };
  });
};

const words = (passages: readonly Passage[]): string => passages.map((one) => plain(one).text).join(" ");
