import { markOf } from "../../model/translation-mark.ts";
import { plain, type Passage } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { passageHash } from "../../report/freshness.ts";
import { pairNotes, pairPassages } from "../../report/passage-pairs.ts";
import type { Files } from "../../report/from-files.ts";
import type { ParsedFiles } from "../../report/parsed-files.ts";
import { confirmedPairs, pairsOfReport } from "../../report/read-pairs.ts";
import { translationMarks } from "../../report/translation-marks.ts";
import { listedSections } from "./sections.ts";

/** `confirmed`: read as both texts stand now; `unread`: carried, or one of them changed since; `empty`: not translated. */
export type PairState = "confirmed" | "unread" | "empty";

export interface TranslatedPair {
  readonly official: string;
  readonly translation: string;
  readonly state: PairState;
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

/** Every section beside its translation into the first other language of the report; none for a report in one language. */
export const translatedSections = (edition: Edition): readonly TranslatedSection[] => {
  const locale = edition.report.languages.find((one) => one !== edition.official);
  if (locale === undefined) return [];
  return listedSections(edition).map(({ key, name, text }) => {
    const translation = edition.sections.get(key)?.texts.get(locale);
    const pairs = pairsOf(text, translation);
    const open = pairs.filter(({ state }) => state !== "confirmed").length;
    const isOpen = translation !== undefined && !isConfirmed(text, translation);
    return { key, name, isFile: false, translation, pairs, left: open > 0 ? open : isOpen ? 1 : 0 };
  });
};

/** Was the whole translation read as both texts stand now, its title and translators' notes included? */
const isConfirmed = (official: SectionText, translation: SectionText): boolean =>
  translationMarks(official, translation).join() === translation.translationOf?.join();

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
  const isRead = ({ official: theirs, translation: own }: (typeof pairs)[number]): boolean =>
    theirs.length === own.length &&
    theirs.every((passage, index) => {
      const other = own[index];
      return other !== undefined && marks.has(markOf(passageHash(passage), passageHash(other)));
    });
  return pairs.map((pair) => {
    const state: PairState = pair.translation.length === 0 ? "empty" : isRead(pair) ? "confirmed" : "unread";
    return { official: words(pair.official), translation: words(pair.translation), state };
  });
};

const words = (passages: readonly Passage[]): string => passages.map((one) => plain(one).text).join(" ");

/** Texts of YAML files and pages that nobody has confirmed as they stand, file by file. */
export const unreadFiles = (
  edition: Edition,
  files: Files,
  parsed: ParsedFiles,
): readonly TranslatedSection[] => {
  const locale = edition.report.languages.find((one) => one !== edition.official);
  if (locale === undefined) return [];
  const { hashes } = confirmedPairs(files, parsed);
  const unread = pairsOfReport(files, edition.report.id, edition.official, locale, parsed).filter(
    ({ hash }) => !hashes.has(hash),
  );
  return [...Map.groupBy(unread, ({ name }) => name)].map(([name, own]) => ({
    key: name,
    name,
    isFile: true,
    translation: undefined,
    pairs: own.map(({ official, translation }) => ({ official, translation, state: "unread" })),
    left: own.length,
  }));
};
