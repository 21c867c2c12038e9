import type { Paragraph } from "../word/document.ts";
import type { Heading } from "./heading.ts";
import { titleLikeness, type OutlineMemory } from "./outline-memory.ts";
import type { OutlineBasis } from "./plain-titles.ts";

/** A title without a label has no more words. */
const LONGEST = 25;
/** Nor has one in a heading style more signs: a longer one is a paragraph. */
const LONGEST_STYLED = 400;
/** Parts have labels; below them chapters stand highest, sections of groups deepest. */
const [HIGHEST, DEEPEST] = [1, 3];
/** A line without label and format is a title of the previous report only when it says the same. */
const SAME_TITLE = 0.9;

/** Is a paragraph bold from its beginning to its end? */
export const isWhole = ({ runs }: Paragraph): boolean =>
  runs.every((run) => run.kind !== "text" || run.bold === true || !/[\p{L}\d]/u.test(run.text));

export const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** The level that the style of a heading gives, 0 for the highest; undefined where it has none. */
const styledLevel = ({ outlineLevel, style = "" }: Paragraph): number | undefined => {
  const styled = /^heading (\d)/i.exec(style)?.[1];
  return outlineLevel ?? (styled === undefined ? undefined : Number(styled) - 1);
};

const knownLevel = (text: string, memory: OutlineMemory): number | undefined =>
  memory.like(text).find(({ known: { title } }) => titleLikeness(title, text) >= SAME_TITLE)?.known.level;

/**
 * How much deeper headings stand than their styles say: as most of those do that the previous report has; else the
 * highest style is that of chapters.
 */
export const styleShift = (body: readonly Paragraph[], memory: OutlineMemory): number => {
  const shifts = body.flatMap((paragraph) => {
    const [styled, known] = [styledLevel(paragraph), knownLevel(paragraph.text, memory)];
    return styled === undefined || known === undefined ? [] : [known - styled];
  });
  const counts = Map.groupBy(shifts, (shift) => shift);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 1;
};

/**
 * A title without a label, and how deep it stands: a line in a heading style, or one that is a title of the previous
 * report; in a text without any label also a short line that is all bold or in capitals. `shift`: see `styleShift`.
 */
export const unlabelledHeading = (
  paragraph: Paragraph,
  basis: OutlineBasis,
  memory: OutlineMemory,
  shift: number,
): { readonly heading: Heading; readonly level: number } | undefined => {
  const { text, number } = paragraph;
  const words = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const styled = styledLevel(paragraph);
  const isLong = words.length > LONGEST && (styled === undefined || text.length > LONGEST_STYLED);
  if (number || words.length === 0 || isLong || /[.;,]$/.test(text)) return undefined;
  const heading: Heading = { label: "small", number: "", title: text };
  if (styled !== undefined) return { heading, level: Math.min(DEEPEST, Math.max(HIGHEST, styled + shift)) };
  const known = knownLevel(text, memory);
  if (known !== undefined && known >= HIGHEST && words.length > 1) return { heading, level: known };
  if (text.endsWith(":") || basis !== "none") return undefined;
  if (isCapital(text)) return { heading, level: 1 };
  return isWhole(paragraph) ? { heading, level: 2 } : undefined;
};
