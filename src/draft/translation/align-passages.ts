import type { Language } from "../../model/language.ts";
import { parsePrintedNumber } from "../../prose/printed-number.ts";
import { alignedRuns } from "../best-alignment.ts";
import type { OutlineItem } from "../outline.ts";
import { joined } from "../passage.ts";
import { sharedItems } from "../shared-items.ts";

/** What the aligner looks at: which heading or what kind of passage, its numbers, its length. */
interface Shape {
  readonly heading?: string;
  readonly kind: string;
  readonly numbers: readonly string[];
  readonly length: number;
}

/** Numbers of a text as plain decimals, those of dates and documents part by part. */
const numbersIn = (text: string, language: Language): string[] =>
  (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).flatMap((one) => {
    const plain = parsePrintedNumber(one, language);
    return plain === undefined ? [] : [plain];
  });

const shapeOf = ({ heading, passage }: OutlineItem, language: Language): Shape =>
  heading
    ? { heading: heading.number, kind: "heading", numbers: [], length: heading.title.length }
    : {
        kind: `${passage.kind} ${passage.depth}`,
        numbers: numbersIn(passage.text, language),
        length: passage.text.length,
      };

/** Two numbers in common say little, from so many on their absence says that the passages are others. */
const TELLING = 2;

/** How well one renders the other; nothing below 0 is taken. */
const fit = (one: Shape, other: Shape): number => {
  if (one.heading !== undefined || other.heading !== undefined)
    return one.heading === undefined || other.heading === undefined
      ? -1
      : one.heading === other.heading
        ? 3
        : 0.5;
  const kind = one.kind === other.kind ? 0.3 : 0;
  const size = (0.5 * Math.min(one.length, other.length)) / Math.max(one.length, other.length, 1);
  const count = Math.max(one.numbers.length, other.numbers.length);
  if (!count) return kind + size + 1;
  const same = sharedItems(one.numbers, other.numbers);
  return same < 0.4 && count >= TELLING ? -1 : kind + size + 2 * same;
};

/** A passage is rendered by no more than so many. */
const MOST_PARTS = 3;
/** That several passages are read as one has to be worth so much for each more. */
const EACH_MORE = 0.25;

/** Passages side by side as one; undefined where a heading is among them. */
const asOne = (items: readonly OutlineItem[]): OutlineItem | undefined => {
  const passages = items.flatMap(({ passage }) => passage ?? []);
  return passages.length === items.length ? { passage: passages.reduce(joined) } : undefined;
};

/**
 * Items of two texts that render each other, in the order of both: the alignment that fits best as a whole. Passages of
 * the translation that render one official passage with figures in parts are one.
 */
export const alignItems = (
  official: readonly OutlineItem[],
  translation: readonly OutlineItem[],
  languages: { readonly official: Language; readonly translation: Language },
): [OutlineItem, OutlineItem][] => {
  const ones = official.map((item) => ({ item, shape: shapeOf(item, languages.official) }));
  const others = translation.map((item) => ({ item, shape: shapeOf(item, languages.translation) }));
  const runs = others.map(({ item, shape }, place) => [
    { item, shape },
    ...Array.from({ length: MOST_PARTS - 1 }, (_, more) => {
      const parts = translation.slice(place, place + more + 2);
      const whole = parts.length === more + 2 ? asOne(parts) : undefined;
      return whole && { item: whole, shape: shapeOf(whole, languages.translation) };
    }),
  ]);
  return alignedRuns(ones.length, others.length, MOST_PARTS, (at, place, length) => {
    const [one, other] = [ones[at]?.shape, runs[place]?.[length - 1]?.shape];
    if (!one || !other || (length > 1 && !(one.numbers.length && other.numbers.length))) return -1;
    return fit(one, other) - (length - 1) * EACH_MORE;
  }).flatMap(([at, place, length]): [OutlineItem, OutlineItem][] => {
    const [one, other] = [ones[at], runs[place]?.[length - 1]];
    return one && other ? [[one.item, other.item]] : [];
  });
};
