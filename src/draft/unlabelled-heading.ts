import type { Paragraph } from "../word/document.ts";
import type { Heading } from "./heading.ts";
import { titleLikeness, type OutlineMemory } from "./outline-memory.ts";
import type { OutlineBasis } from "./plain-titles.ts";

/** A title without a label has no more words. */
const LONGEST = 25;
/** A line without label and format is a title of the previous report only when it says the same. */
const SAME_TITLE = 0.9;

/** Is a paragraph bold from its beginning to its end? */
export const isWhole = ({ runs }: Paragraph): boolean =>
  runs.every((run) => run.kind !== "text" || run.bold === true || !/[\p{L}\d]/u.test(run.text));

export const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/**
 * A title without a label, and how deep it stands: a line in a heading style, or one that is a title of the previous
 * report; in a text without any label also a short line that is all bold or in capitals.
 */
export const unlabelledHeading = (
  paragraph: Paragraph,
  basis: OutlineBasis,
  memory: OutlineMemory,
): { readonly heading: Heading; readonly level: number } | undefined => {
  const { text, outlineLevel, style = "", number } = paragraph;
  const words = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  if (number || words.length === 0 || words.length > LONGEST || /[.;,]$/.test(text)) return undefined;
  const heading: Heading = { label: "small", number: "", title: text };
  const known = memory
    .like(text)
    .find(({ known: { title } }) => titleLikeness(title, text) >= SAME_TITLE)?.known;
  const isKnown = known !== undefined && known.level > 0 && words.length > 1;
  if (isKnown) return { heading, level: known.level };
  if (text.endsWith(":")) return undefined;
  const styled = /^heading (\d)/i.exec(style)?.[1];
  if (outlineLevel !== undefined || styled !== undefined)
    return { heading, level: Math.min(3, (outlineLevel ?? Number(styled) - 1) + 1) };
  if (basis !== "none") return undefined;
  if (isCapital(text)) return { heading, level: 1 };
  return isWhole(paragraph) ? { heading, level: 2 } : undefined;
};
