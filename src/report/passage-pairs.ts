import { NO_OFFICIAL, officialHash } from "../model/translation-mark.ts";
import {
  allPassages,
  bodyPassages,
  isTranslators,
  ownFootnotes,
  plain,
  type Footnote,
  type Passage,
} from "../prose/document.ts";
import type { SectionText } from "./edition.ts";
import { sourceHashes } from "./freshness.ts";

/**
 * Passages of the official text and what renders them. Mostly one and one; where passages were added or lost since the
 * translation was made, as many as cannot be told apart, or none on one side.
 */
export interface PassagePair {
  readonly official: readonly Passage[];
  readonly translation: readonly Passage[];
}

export interface NotePair {
  readonly label: string;
  readonly official?: Footnote | undefined;
  /** A translator's note has no official one beside it. */
  readonly translation?: Footnote | undefined;
}

interface Marked {
  readonly passage: Passage;
  /**
   * The mark of the official passage: its own, or that which the translation renders. Where the translation has no marks,
   * the figures that a passage binds, or the notes that it calls; undefined where none says.
   */
  readonly mark: string | undefined;
}

/** The body of a section in pairs, in the order of both texts; a passage never stands beside one that it is known not to render. */
export const pairPassages = (official: SectionText, translation: SectionText): PassagePair[] => {
  const marks = sourceHashes(official).slice(1);
  const translationOf = (translation.translationOf ?? [])
    .map(officialHash)
    .filter((hash) => hash !== NO_OFFICIAL);
  const isMarked = translationOf.length === allPassages(translation.prose).length + 1;
  return pair(
    bodyPassages(official.prose).map((passage, index) => ({
      passage,
      mark: isMarked ? marks[index] : figuresOrNotes(passage),
    })),
    bodyPassages(translation.prose).map((passage, index) => ({
      passage,
      mark: isMarked ? translationOf[index + 1] : figuresOrNotes(passage),
    })),
  );
};

/** The figures of a passage, or else the report's own notes that it calls, in whatever order a language prints them. */
const figuresOrNotes = (passage: Passage): string | undefined => {
  const { figures, footnotes } = plain(passage);
  const ids = figures.map(({ id }) => id);
  const labels = footnotes.flatMap(({ label }) => (isTranslators(label) ? [] : [`[^${label}]`]));
  return (ids.length > 0 ? ids : labels).toSorted().join() || undefined;
};

/** The report's own footnotes by their label, then the translator's. */
export const pairNotes = (official: SectionText, translation: SectionText): NotePair[] => {
  const labels = new Set(
    [...ownFootnotes(official.prose), ...translation.prose.footnotes].map(({ label }) => label),
  );
  const find = ({ prose }: SectionText, label: string) => prose.footnotes.find((one) => one.label === label);
  return [...labels].map((label) => ({
    label,
    official: find(official, label),
    translation: find(translation, label),
  }));
};

/** Passages with one mark stand beside each other; what stands between them is paired where its shapes agree. */
const pair = (official: readonly Marked[], translation: readonly Marked[]): PassagePair[] => {
  const pairs: PassagePair[] = [];
  let [from, start] = [0, 0];
  for (const [at, place] of [
    ...sameMarks(official, translation),
    [official.length, translation.length],
  ] as const) {
    pairs.push(...between(official.slice(from, at), translation.slice(start, place)));
    const [one, other] = [official[at], translation[place]];
    if (one && other) pairs.push({ official: [one.passage], translation: [other.passage] });
    [from, start] = [at + 1, place + 1];
  }
  return pairs;
};

const between = (official: readonly Marked[], translation: readonly Marked[]): PassagePair[] => {
  const [theirs, own] = [official, translation].map((some) => some.map(({ passage }) => passage)) as [
    Passage[],
    Passage[],
  ];
  if (!own.length) return theirs.map((passage) => ({ official: [passage], translation: [] }));
  const shapes = (some: readonly Passage[]): string =>
    some.map(({ kind, depth }) => `${kind} ${depth}`).join();
  if (shapes(theirs) !== shapes(own)) return [{ official: theirs, translation: own }];
  return theirs.map((passage, index) => ({ official: [passage], translation: own.slice(index, index + 1) }));
};

/** Positions of the longest common sequence of marks in both texts. */
const sameMarks = (official: readonly Marked[], translation: readonly Marked[]): [number, number][] => {
  const isSame = (at: number, place: number): boolean => {
    const mark = official[at]?.mark;
    return mark !== undefined && mark === translation[place]?.mark;
  };
  /** `lengths[at][place]`: how many marks the texts have in common from there on. */
  const lengths = Array.from({ length: official.length + 1 }, () =>
    new Array<number>(translation.length + 1).fill(0),
  );
  const lengthAt = (at: number, place: number): number => lengths[at]?.[place] ?? 0;
  for (let at = official.length - 1; at >= 0; at -= 1)
    for (let place = translation.length - 1; place >= 0; place -= 1) {
      const row = lengths[at];
      if (row)
        row[place] = isSame(at, place)
          ? lengthAt(at + 1, place + 1) + 1
          : Math.max(lengthAt(at + 1, place), lengthAt(at, place + 1));
    }
  const found: [number, number][] = [];
  let [at, place] = [0, 0];
  while (at < official.length && place < translation.length) {
    if (isSame(at, place)) found.push([at++, place++]);
    else if (lengthAt(at + 1, place) >= lengthAt(at, place + 1)) at += 1;
    else place += 1;
  }
  return found;
};
