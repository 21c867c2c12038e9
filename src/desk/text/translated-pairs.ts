import { markOf } from "../../model/translation-mark.ts";
import { allPassages, plain, type Passage } from "../../prose/document.ts";
import type { SectionText } from "../../report/edition.ts";
import { passageHash, sourceHash } from "../../report/freshness.ts";
import { pairNotes, type NotePair, type PassagePair } from "../../report/passage-pairs.ts";
import type { AnnexPart } from "./annex-parts.ts";
import { alignedPairs, type EarlierTexts } from "./aligned-pairs.ts";
import { headingWords, type HeadingWords } from "./heading-words.ts";
import { missingMark, type MissingMark } from "./missing-mark.ts";
import type { PairState } from "./pair-state.ts";
import { passageChange, type PassageChange } from "./passage-change.ts";

/** What of a text a pair is: the words above it, a passage, a note below it, or a row of a table in an annex. */
export type PairKind = "heading" | "passage" | "note" | "row";

export interface TranslatedPair {
  readonly kind: PairKind;
  readonly official: string;
  readonly translation: string;
  readonly state: PairState;
  /** Of a carried passage that nobody has confirmed: what its Vietnamese says otherwise than last time. */
  readonly change?: PassageChange | undefined;
  /** Of an empty passage that can be written: the official passage, and the passage of the translation that it stands behind. */
  readonly place?: { readonly official: number; readonly after: number | undefined };
  /** Of a heading: its words, which can be written. */
  readonly heading?: readonly HeadingWords[];
  /** Of an annex: its row or its heads, which can be written. */
  readonly annex?: AnnexPart;
  /** Of a note that the translation lacks, or has without its mark. */
  readonly note?: MissingNote;
}

export interface MissingNote {
  readonly label: string;
  readonly isWritten: boolean;
  /** Where its mark goes; undefined where it is there already, `passage-missing` before its passage is translated. */
  readonly mark: MissingMark | "passage-missing" | undefined;
}

/** The title, the passages and the notes of a section beside its translation. */
export const translatedPairs = (
  official: SectionText,
  translation: SectionText | undefined,
  before?: EarlierTexts,
): readonly TranslatedPair[] => {
  const own = translation ?? withoutWords(official);
  const marks = new Set(translation?.translationOf ?? []);
  const body = alignedPairs(official, own, before);
  const notes = pairNotes(official, own).filter((note) => note.official !== undefined);
  const earlier = before ? allPassages(before.official.prose) : [];
  return [
    ...headingPair(official, translation, marks),
    ...passagePairs(body, translation !== undefined || !official.table, marks, earlier),
    ...notes.map((note) => notePair(note, body, marks, earlier)),
  ];
};

const withoutWords = (official: SectionText): SectionText => ({
  ...official,
  prose: { blocks: [], footnotes: [] },
  translationOf: undefined,
});

/** A text of passages that is not translated at all gets its title with its first passage; a table its heads before. */
const headingPair = (
  official: SectionText,
  translation: SectionText | undefined,
  marks: ReadonlySet<string>,
): TranslatedPair[] => {
  const heading = headingWords(official, translation);
  if (heading.length === 0 || (!translation && !official.table)) return [];
  const isRead = marks.has(markOf(sourceHash(official.title), sourceHash(translation?.title ?? "")));
  const isEmpty = heading.some((one) => one.translation === "");
  return [
    {
      kind: "heading",
      official: heading.map((one) => one.official).join(" | "),
      translation: heading.map((one) => one.translation).join(" | "),
      state: isEmpty ? "empty" : isRead ? "confirmed" : "unread",
      heading,
    },
  ];
};

const passagePairs = (
  body: readonly PassagePair[],
  canBegin: boolean,
  marks: ReadonlySet<string>,
  earlier: readonly Passage[],
): TranslatedPair[] => {
  let [at, written] = [0, 0];
  return body.map((pair) => {
    const place = { official: at, after: written > 0 ? written - 1 : undefined };
    at += pair.official.length;
    written += pair.translation.length;
    const own = textPair("passage", pair, marks, earlier);
    return own.state === "empty" && pair.official.length === 1 && canBegin
      ? Object.assign(own, { place })
      : own;
  });
};

const notePair = (
  { label, official, translation }: NotePair,
  body: readonly PassagePair[],
  marks: ReadonlySet<string>,
  earlier: readonly Passage[],
): TranslatedPair => {
  const texts = { official: official?.passages ?? [], translation: translation?.passages ?? [] };
  const own = textPair("note", texts, marks, earlier);
  const mark = missingMark(label, body);
  const isWritten = translation !== undefined;
  if (texts.official.length !== 1 || (isWritten && (mark === undefined || mark === "passage-missing")))
    return own;
  return Object.assign(own, { state: "empty" as const, note: { label, isWritten, mark } });
};

const textPair = (
  kind: PairKind,
  pair: PassagePair,
  marks: ReadonlySet<string>,
  earlier: readonly Passage[],
): TranslatedPair => {
  const state = pair.translation.length === 0 ? "empty" : isRead(pair, marks) ? "confirmed" : "unread";
  const [passage] = pair.official;
  return {
    kind,
    official: words(pair.official),
    translation: words(pair.translation),
    state,
    /** Compared when it is asked for: of the section that is shown. */
    get change() {
      return state === "unread" && passage ? passageChange(passage, earlier) : undefined;
    },
  };
};

const isRead = ({ official, translation }: PassagePair, marks: ReadonlySet<string>): boolean =>
  official.length === translation.length &&
  official.every((passage, index) => {
    const other = translation[index];
    return other !== undefined && marks.has(markOf(passageHash(passage), passageHash(other)));
  });

const words = (passages: readonly Passage[]): string => passages.map((one) => plain(one).text).join(" ");
