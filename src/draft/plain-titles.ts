import type { Paragraph } from "../word/document.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import { foldWord } from "./fold.ts";
import type { LabelClass } from "./heading-words.ts";
import { headingOf, type PlainTitle } from "./heading.ts";
import { labelClassOf, titleLikeness, type OutlineMemory } from "./outline-memory.ts";

/** What tells the headings of a text from its paragraphs. */
export type OutlineBasis = "format" | "labels" | "none";

/** More words than a title has that only its label and its end show, and than one has before running text. */
const LONGEST_LINE = 60;
const LONGEST_LEAD = 14;

const countWords = (text: string): number => text.match(/[\p{L}\p{M}\d]+/gu)?.length ?? 0;

/** The words behind a label are a title when they stand alone without the sign that ends a sentence, or before a colon. */
const titleByLabel: PlainTitle = (words) => {
  const colon = /:\s+\S/.exec(words)?.index ?? words.length;
  const lead = words.slice(0, colon);
  if (colon < words.length) {
    const isLead = countWords(lead) <= LONGEST_LEAD && !/[.;]\s|(?<![\p{L}-])\d/u.test(lead);
    return isLead ? colon : undefined;
  }
  const isLine = !/[.;,]$/.test(words) && countWords(words) <= LONGEST_LINE && !/[.;]\s/.test(words);
  const isLeadIn = words.endsWith(":") && countWords(words) > LONGEST_LEAD;
  return isLine && !isLeadIn ? words.length : undefined;
};

/** How alike the words of two titles have to be where nothing but them says that they are one. */
const SAME_WORDS = 0.9;

/** The titles of the previous report, each below its class of labels. */
const titleFrom =
  ({ headings }: OutlineMemory): PlainTitle =>
  (words, label) => {
    const spans = [...words.matchAll(/[\p{L}\p{M}]+/gu)];
    const ends = headings.flatMap(({ number, title }) => {
      const length = title.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
      const last = spans[length - 1];
      if (!last || labelClassOf(number) !== label || foldWord(spans[0]?.[0] ?? "") !== firstWord(title))
        return [];
      const end = last.index + last[0].length;
      const behind = words.slice(end);
      const ended = /^[\s:.]*$|^\s?[:.]\s|^\s\p{Lu}/u.test(behind);
      return ended && titleLikeness(title, words.slice(0, end)) >= SAME_WORDS
        ? [/^[\s:.]*$/.test(behind) ? words.length : end]
        : [];
    });
    return ends.length ? Math.max(...ends) : undefined;
  };

const firstWord = (title: string): string => foldWord(/[\p{L}\p{M}]+/u.exec(title)?.[0] ?? "");

/**
 * How to find the titles of a text. Where bold or styled headings are fewer than half of the labels that could open a
 * title, the labels are all there is to go by; else only titles that the previous report has may stand in plain text.
 */
export const plainTitles = (
  body: readonly Paragraph[],
  memory: OutlineMemory,
  conventions: DocumentConventions,
): { readonly basis: OutlineBasis; readonly titleOf: PlainTitle } => {
  const known = titleFrom(memory);
  const titleOf: PlainTitle = (words, label: LabelClass) => known(words, label) ?? titleByLabel(words, label);
  const formatted = body.filter((one) => headingOf(one, "A", conventions)).length;
  const labelled = body.filter((one) => headingOf(one, "A", conventions, titleOf)).length;
  if (labelled > 0 && formatted * 2 < labelled) return { basis: "labels", titleOf };
  return { basis: labelled ? "format" : "none", titleOf: known };
};
