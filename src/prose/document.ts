/** A section's prose as the site understands it: what is checked is what is rendered. */

export interface At {
  readonly line: number;
  readonly column: number;
}

export type Inline =
  | { readonly type: "text"; readonly text: string; readonly at: At }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  | {
      readonly type: "figure";
      readonly id: string;
      readonly text: string;
      readonly at: At;
      readonly textAt: At;
    }
  | { readonly type: "footnote"; readonly label: string; readonly at: At }
  | { readonly type: "span"; readonly lang: string; readonly children: readonly Inline[] };

/** The smallest piece that one language renders for the other: a paragraph, the text of a list item, or a heading. */
export interface Passage {
  readonly kind: "paragraph" | "item" | "heading";
  /** How many lists a passage stands in; 0 outside lists. */
  readonly depth: number;
  readonly inlines: readonly Inline[];
  readonly at: At;
}

export type Block =
  | { readonly type: "passage"; readonly passage: Passage }
  | { readonly type: "list"; readonly items: readonly (readonly Block[])[] }
  | { readonly type: "chart"; readonly id: string; readonly at: At };

export interface Footnote {
  readonly label: string;
  readonly passages: readonly Passage[];
  readonly at: At;
}

export interface Prose {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}

/** Labels of translators' notes begin with this; all other footnotes are the report's own. */
export const TRANSLATOR_NOTE = "tn-";

/** Is a footnote of this label the translator's? */
export const isTranslators = (label: string): boolean => label.startsWith(TRANSLATOR_NOTE);

const passagesOf = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block) =>
    block.type === "passage" ? [block.passage] : block.type === "list" ? block.items.flatMap(passagesOf) : [],
  );

/** The passages of the text in order, without footnotes. */
export const bodyPassages = (prose: Prose): Passage[] => passagesOf(prose.blocks);

/** All passages: the text, then the report's own footnotes in their order. */
export const allPassages = (prose: Prose): Passage[] => [
  ...bodyPassages(prose),
  ...ownFootnotes(prose).flatMap((note) => note.passages),
];

export const ownFootnotes = (prose: Prose): Footnote[] =>
  prose.footnotes.filter(({ label }) => !isTranslators(label));

/** The charts that the text asks for, in order. */
export const chartsIn = (blocks: readonly Block[]): Extract<Block, { type: "chart" }>[] =>
  blocks.flatMap((block) =>
    block.type === "chart" ? [block] : block.type === "list" ? block.items.flatMap(chartsIn) : [],
  );

const flatten = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => ("children" in inline ? flatten(inline.children) : [inline]));

export interface PrintedFigure {
  readonly id: string;
  readonly text: string;
  /** Where the printed text stands in `PlainPassage.text`. */
  readonly start: number;
  readonly end: number;
  readonly at: At;
  readonly textAt: At;
}

export interface PlainPassage {
  /** The words as a reader hears them, footnote markers left out. */
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
  readonly footnotes: readonly { readonly label: string; readonly offset: number; readonly at: At }[];
  /** Where a position of `text` stands in the file. */
  readonly atOffset: (offset: number) => At;
}

/** A passage as plain text, with its figures and footnote markers by offset. */
export const plain = (passage: Passage): PlainPassage => {
  let text = "";
  const figures: PrintedFigure[] = [];
  const footnotes: { label: string; offset: number; at: At }[] = [];
  const pieces: { start: number; at: At }[] = [];
  for (const inline of flatten(passage.inlines)) {
    const start = text.length;
    if (inline.type === "text") {
      pieces.push({ start, at: inline.at });
      text += inline.text;
    } else if (inline.type === "figure") {
      pieces.push({ start, at: inline.textAt });
      text += inline.text;
      const { id, at, textAt } = inline;
      figures.push({ id, text: inline.text, start, end: text.length, at, textAt });
    } else if (inline.type === "footnote") {
      footnotes.push({ label: inline.label, offset: start, at: inline.at });
    }
  }
  const atOffset = (offset: number): At => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    return piece ? { line: piece.at.line, column: piece.at.column + offset - piece.start } : passage.at;
  };
  return { text, figures, footnotes, atOffset };
};

/** The labels of the footnotes that a passage calls, in order. */
export const calledLabels = (passage: Passage): string[] =>
  plain(passage).footnotes.map(({ label }) => label);

/** The sentences of `text`: each ends behind a full stop before a capital, or at the end. */
export const sentencesOf = (text: string): { start: number; end: number }[] => {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…](?:["”)]*)\s+(?=["“(]?\p{Lu})/gu)) {
    sentences.push({ start, end: stop.index + stop[0].trimEnd().length });
    start = stop.index + stop[0].length;
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences;
};

/** The sentence of `text` that holds `offset`. */
export const sentenceAround = (text: string, offset: number): { start: number; end: number } =>
  sentencesOf(text).findLast(({ start }) => start <= offset) ?? { start: 0, end: text.length };
