import { alignedEntries } from "../../draft/best-alignment.ts";
import { sharedItems } from "../../draft/shared-items.ts";
import { plain, type Passage } from "../../prose/document.ts";
import { pairPassages, type PassagePair } from "../../report/passage-pairs.ts";
import type { SectionText } from "../../report/edition.ts";
import { passageChange } from "./passage-change.ts";

/** A section of an earlier report in both languages. */
export interface EarlierTexts {
  readonly official: SectionText;
  readonly translation: SectionText;
}

/**
 * The pairs of a text that is being translated. Passages that neither marks nor figures tell apart are paired too: one
 * carried from an earlier report with what its original there has become, others by kind, numbers and length. Nothing of
 * it is true before a person has read both beside each other.
 */
export const alignedPairs = (
  official: SectionText,
  translation: SectionText,
  earlier?: EarlierTexts,
): readonly PassagePair[] => {
  const before = earlier
    ? pairPassages(earlier.official, earlier.translation).flatMap((pair) => {
        const [one, other] = [pair.official[0], pair.translation[0]];
        return one && other ? [{ official: one, translation: other }] : [];
      })
    : [];
  return pairPassages(official, translation).flatMap((pair) =>
    isTogether(pair) ? split(pair, before) : [pair],
  );
};

const isTogether = ({ official, translation }: PassagePair): boolean =>
  official.length + translation.length > 2 && translation.length > 0;

interface OldPair {
  readonly official: Passage;
  readonly translation: Passage;
}

const split = ({ official, translation }: PassagePair, before: readonly OldPair[]): PassagePair[] => {
  const ones = official.map((passage) => shapeOf(passage, nearest(passage, before, "official")));
  const others = translation.map((passage) => shapeOf(passage, nearest(passage, before, "translation")));
  const known = new Map(
    alignedEntries(ones, others, fit).map(([one, other]) => [one.passage, other.passage]),
  );
  const placed = new Set(known.values());
  if (translation.some((passage) => !placed.has(passage))) return [{ official, translation }];
  return official.map((passage) => {
    const own = known.get(passage);
    return { official: [passage], translation: own ? [own] : [] };
  });
};

/** The old pair that has become this passage: the one whose words it keeps most of. */
const nearest = (passage: Passage, before: readonly OldPair[], side: keyof OldPair): OldPair | undefined => {
  const versions = before.filter((pair) => passageChange(passage, [pair[side]]).kind !== "new");
  return versions.find((pair) => passageChange(passage, [pair[side]]).kind === "figures") ?? versions[0];
};

interface Shape {
  readonly passage: Passage;
  readonly kind: string;
  readonly numbers: readonly string[];
  readonly length: number;
  readonly old: OldPair | undefined;
}

const shapeOf = (passage: Passage, old: OldPair | undefined): Shape => {
  const { text } = plain(passage);
  const kind = `${passage.kind} ${String(passage.depth)}`;
  return { passage, kind, numbers: text.match(/\d+/g) ?? [], length: text.length, old };
};

/** How well one renders the other. */
const fit = (one: Shape, other: Shape): number => {
  if (one.kind !== other.kind) return 0;
  const carried = one.old && one.old === other.old ? 4 : 0;
  const numbers = one.numbers.length + other.numbers.length > 0 ? sharedItems(one.numbers, other.numbers) : 1;
  return (
    carried + numbers + (0.5 * Math.min(one.length, other.length)) / Math.max(one.length, other.length, 1)
  );
};
