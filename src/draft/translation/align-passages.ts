import type { Language } from "../../model/language.ts";
import { parsePrintedNumber } from "../../prose/printed-number.ts";
import { alignedEntries } from "../best-alignment.ts";
import type { OutlineItem } from "../outline.ts";
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

/** Items of two texts that render each other, in the order of both: the alignment that fits best as a whole. */
export const alignItems = (
  official: readonly OutlineItem[],
  translation: readonly OutlineItem[],
  languages: { readonly official: Language; readonly translation: Language },
): [OutlineItem, OutlineItem][] => {
  const ones = official.map((item) => ({ item, shape: shapeOf(item, languages.official) }));
  const others = translation.map((item) => ({ item, shape: shapeOf(item, languages.translation) }));
  return alignedEntries(ones, others, (one, other) => fit(one.shape, other.shape)).map(([one, other]) => [
    one.item,
    other.item,
  ]);
};
