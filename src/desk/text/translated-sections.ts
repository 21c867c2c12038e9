import { markOf } from "../../model/translation-mark.ts";
import { allPassages, plain, type Passage } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { passageHash } from "../../report/freshness.ts";
import { pairNotes, pairPassages } from "../../report/passage-pairs.ts";
import type { Files } from "../../report/from-files.ts";
import type { ParsedFiles } from "../../report/parsed-files.ts";
import { unreadPairs } from "../../report/read-pairs.ts";
import { translationMarks } from "../../report/translation-marks.ts";
import { passageChange, type PassageChange } from "./passage-change.ts";
import { listedSections } from "./sections.ts";

/** `confirmed`: read as both texts stand now; `unread`: carried, or one of them changed since; `empty`: not translated. */
export type PairState = "confirmed" | "unread" | "empty";

export interface TranslatedPair {
  readonly official: string;
  readonly translation: string;
  readonly state: PairState;
  /** Of a carried passage that nobody has confirmed: what its Vietnamese says otherwise than last time. */
  readonly change?: PassageChange | undefined;
  /** Of an empty pair that can be written: the official passage, and the passage of the translation that it stands behind. */
  readonly place?: { readonly official: number; readonly after: number | undefined };
}

export interface TranslatedSection {
  readonly key: string;
  readonly name: string;
  /** Texts of a YAML file or a page, which are written there and only confirmed here. */
  readonly isFile: boolean;
  readonly translation: SectionText | undefined;
  readonly pairs: readonly TranslatedPair[];
  /** Passages that nobody has confirmed, or that have no translation. */
  readonly left: number;
}

/** The first other language of a report; undefined for a report in one language. */
export const translationLocale = ({ report, official }: Edition): string | undefined =>
  report.languages.find((one) => one !== official);

/** Every section beside its translation; `before` is the report that it may have been carried from. */
export const translatedSections = (edition: Edition, before?: Edition): readonly TranslatedSection[] => {
  const locale = translationLocale(edition);
  if (locale === undefined) return [];
  return listedSections(edition).map(({ key, name, text }) => {
    const translation = edition.sections.get(key)?.texts.get(locale);
    const earlier = before?.sections.get(key)?.texts.get(before.official);
    const pairs = pairsOf(text, translation, earlier && allPassages(earlier.prose));
    const open = pairs.filter(({ state }) => state !== "confirmed").length;
    const isOpen = translation !== undefined && !isConfirmed(text, translation);
    return { key, name, isFile: false, translation, pairs, left: open > 0 ? open : isOpen ? 1 : 0 };
  });
};

/** Was the whole translation read as both texts stand now, its title and translators' notes included? */
const isConfirmed = (official: SectionText, translation: SectionText): boolean =>
  translationMarks(official, translation).join() === translation.translationOf?.join();

const pairsOf = (
  official: SectionText,
  translation: SectionText | undefined,
  earlier: readonly Passage[] = [],
): readonly TranslatedPair[] => {
  const notes = translation
    ? pairNotes(official, translation).filter(({ official: own }) => own !== undefined)
    : official.prose.footnotes.map((one) => ({ official: one, translation: undefined }));
  const body = translation ?? { ...official, prose: { blocks: [], footnotes: [] }, translationOf: undefined };
  const bodyPairs = pairPassages(official, body);
  const pairs = [
    ...bodyPairs,
    ...notes.map((note) => ({
      official: note.official?.passages ?? [],
      translation: note.translation?.passages ?? [],
    })),
  ];
  const marks = new Set(translation?.translationOf ?? []);
  const isRead = ({ official: theirs, translation: own }: (typeof pairs)[number]): boolean =>
    theirs.length === own.length &&
    theirs.every((passage, index) => {
      const other = own[index];
      return other !== undefined && marks.has(markOf(passageHash(passage), passageHash(other)));
    });
  let [at, written] = [0, 0];
  return pairs.map((pair, index) => {
    const place = { official: at, after: written > 0 ? written - 1 : undefined };
    at += pair.official.length;
    written += pair.translation.length;
    const state: PairState = pair.translation.length === 0 ? "empty" : isRead(pair) ? "confirmed" : "unread";
    const [passage] = pair.official;
    const canBeWritten = state === "empty" && index < bodyPairs.length && pair.official.length === 1;
    return {
      official: words(pair.official),
      translation: words(pair.translation),
      state,
      ...(canBeWritten ? { place } : {}),
      /** Compared when it is asked for: of the section that is shown. */
      get change() {
        return state === "unread" && passage ? passageChange(passage, earlier) : undefined;
      },
    };
  });
};

/** Where a passage of a translation stands, or would stand; `isThere`: the translation says it already. */
export interface TranslationPlace {
  readonly after: number | undefined;
  readonly isThere: boolean;
}

/**
 * Where `text` renders the official passage number `official`, which says `words`, as the texts stand now, whatever was
 * written since it was asked for. Undefined where that passage has changed, or something else renders it.
 */
export const translationPlace = (
  edition: Edition,
  section: string,
  {
    official,
    words: said,
    text,
  }: { readonly official: number; readonly words: string; readonly text: string },
): TranslationPlace | undefined => {
  const pairs = translatedSections(edition).find(({ key }) => key === section)?.pairs ?? [];
  const own = pairs.filter((pair) => pair.official === said);
  if (own.some(({ translation }) => translation === text)) return { after: undefined, isThere: true };
  const open = own.find(({ place }) => place?.official === official)?.place;
  return open && { after: open.after, isThere: false };
};

const words = (passages: readonly Passage[]): string => passages.map((one) => plain(one).text).join(" ");

/** Texts of YAML files and pages that nobody has confirmed as they stand, file by file. */
export const unreadFiles = (
  edition: Edition,
  files: Files,
  parsed: ParsedFiles,
): readonly TranslatedSection[] => {
  const locale = translationLocale(edition);
  if (locale === undefined) return [];
  const unread = unreadPairs(files, edition.report.id, edition.official, locale, parsed);
  return [...Map.groupBy(unread, ({ name }) => name)].map(([name, own]) => ({
    key: name,
    name,
    isFile: true,
    translation: undefined,
    pairs: own.map(({ official, translation }) => ({ official, translation, state: "unread" })),
    left: own.length,
  }));
};
