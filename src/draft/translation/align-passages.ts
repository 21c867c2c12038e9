import type { Language } from "../../model/language.ts";
import { parsePrintedNumber } from "../../prose/printed-number.ts";
import type { OutlineItem } from "../outline.ts";

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

/** How much of their items two lists share, from 0 to 1. */
const shared = (a: readonly string[], b: readonly string[]): number => {
  const left = [...b];
  const both = a.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / (a.length + b.length);
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
  const same = shared(one.numbers, other.numbers);
  return same < 0.4 && count >= TELLING ? -1 : kind + size + 2 * same;
};

/** Items of two texts that render each other, in the order of both: the alignment that fits best as a whole. */
export const alignItems = (
  official: readonly OutlineItem[],
  translation: readonly OutlineItem[],
  languages: { readonly official: Language; readonly translation: Language },
): [OutlineItem, OutlineItem][] => {
  const ones = official.map((item) => shapeOf(item, languages.official));
  const others = translation.map((item) => shapeOf(item, languages.translation));
  const width = others.length + 1;
  const best = new Float64Array((ones.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const gain = (i: number, j: number): number => {
    const [one, other] = [ones[i], others[j]];
    return one && other ? fit(one, other) : -1;
  };
  for (let i = ones.length - 1; i >= 0; i -= 1)
    for (let j = others.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
  const pairs: [OutlineItem, OutlineItem][] = [];
  for (let [i, j] = [0, 0]; i < ones.length && j < others.length;) {
    const [one, other, both] = [official[i], translation[j], gain(i, j)];
    if (one && other && both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      pairs.push([one, other]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
};
