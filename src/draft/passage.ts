import type { WordBlock, Paragraph } from "../word/document.ts";
import type { WordPlace } from "../word/place.ts";
import type { Span } from "./tokens.ts";

/** A paragraph of the new report as the content keeps it, before its figures are bound. */
export interface DraftPassage {
  readonly kind: "paragraph" | "item" | "heading";
  /** How many lists it stands in; 0 outside lists. */
  readonly depth: number;
  readonly text: string;
  /** What is set in italics, apart from whole paragraphs. */
  readonly emphasis: readonly Span[];
  /** Marks of notes: the note's id in the file, and where its mark stands. */
  readonly notes: readonly { readonly note: string; readonly offset: number }[];
  /** The paragraphs of the Word file that it is made of; none for the head of a column. */
  readonly places?: readonly WordPlace[];
}

/** Signs that open an item of a list, by the depth they stand for. */
const BULLETS: readonly { readonly pattern: RegExp; readonly depth: number }[] = [
  { pattern: /^[-–—•*●▪·\uf0b7\uf02d]\s+/u, depth: 1 },
  { pattern: /^\+\s+/u, depth: 2 },
];

/** A stretch of text with its notes and italics, before list signs are taken away. */
interface Piece {
  readonly text: string;
  readonly emphasis: readonly Span[];
  readonly notes: DraftPassage["notes"];
}

/** The part of a piece from `start` on. */
const behind = (piece: Piece, start: number): Piece => ({
  text: piece.text.slice(start),
  emphasis: piece.emphasis
    .filter(({ end }) => end > start)
    .map((one) => ({ start: Math.max(0, one.start - start), end: one.end - start })),
  notes: piece.notes.map(({ note, offset }) => ({ note, offset: Math.max(0, offset - start) })),
});

/** The text of a paragraph from its runs: spaces single, ends trimmed. */
const pieceOf = ({ runs }: Paragraph): Piece => {
  let text = "";
  const emphasis: Span[] = [];
  const notes: { note: string; offset: number }[] = [];
  for (const run of runs) {
    if (run.kind === "note") {
      notes.push({ note: run.note, offset: text.trimEnd().length });
      continue;
    }
    const start = text.length;
    const words = run.text.replace(/\s+/g, " ");
    text += /\s$/.test(text) || text === "" ? words.trimStart() : words;
    if (run.kind === "text" && run.italic && text.length > start) {
      const last = emphasis.at(-1);
      if (last?.end === start) emphasis[emphasis.length - 1] = { start: last.start, end: text.length };
      else emphasis.push({ start, end: text.length });
    }
  }
  return { text: text.trimEnd(), emphasis: emphasis.flatMap((one) => tight(one, text)), notes };
};

/** Italics without the spaces at their ends; none where a whole paragraph or only signs are set so. */
const tight = ({ start, end }: Span, text: string): Span[] => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  const whole = from === 0 && to === text.trimEnd().length;
  return whole || !/\p{L}/u.test(words) ? [] : [{ start: from, end: to }];
};

/** Paragraphs as passages; signs of lists are taken for what they mean. Tables are left to the annexes. */
export const passagesOfBlocks = (blocks: readonly WordBlock[]): DraftPassage[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [passageOf(block)] : tableText(block)));

/** The rows of a table inside running text as items, their cells in one line: no word is lost where no annex takes the table. */
const tableText = (table: Exclude<WordBlock, Paragraph>): DraftPassage[] =>
  table.rows.flatMap(({ cells }) => {
    const parts = cells.flatMap(({ blocks }) => passagesOfBlocks(blocks));
    return parts.length ? [{ ...parts.reduce(joined), kind: "item" as const, depth: 1 }] : [];
  });

/** Two passages as one, with a space between them. */
export const joined = (one: DraftPassage, next: DraftPassage): DraftPassage => {
  const shift = one.text.length + 1;
  return {
    ...one,
    text: `${one.text} ${next.text}`,
    emphasis: [
      ...one.emphasis,
      ...next.emphasis.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ],
    notes: [...one.notes, ...next.notes.map(({ note, offset }) => ({ note, offset: offset + shift }))],
    places: [...(one.places ?? []), ...(next.places ?? [])],
  };
};

/** A paragraph as a passage, from `start` of its text on. */
export const passageOf = (paragraph: Paragraph, start = 0): DraftPassage => {
  const whole = pieceOf(paragraph);
  const skip = whole.text.slice(start).length - whole.text.slice(start).trimStart().length;
  const piece = start ? behind(whole, start + skip) : whole;
  const places = [paragraph.place, ...(paragraph.joined ?? [])];
  const sign = BULLETS.find(({ pattern }) => pattern.test(piece.text));
  if (sign && !start) {
    const length = sign.pattern.exec(piece.text)?.[0].length ?? 0;
    return { kind: "item", depth: sign.depth, ...behind(piece, length), places };
  }
  const list = paragraph.number;
  if (list?.kind === "bullet" && !start)
    return { kind: "item", depth: /^[+]$/.test(list.text) ? 2 : 1, ...piece, places };
  if (list && !start) return { kind: "paragraph", depth: 0, ...numbered(piece, list.text), places };
  return { kind: "paragraph", depth: 0, ...piece, places };
};

/** A piece with its automatic number as Word prints it. */
const numbered = (piece: Piece, number: string): Piece => {
  const shift = number.length + 1;
  return {
    text: `${number} ${piece.text}`,
    emphasis: piece.emphasis.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    notes: piece.notes.map(({ note, offset }) => ({ note, offset: offset + shift })),
  };
};

/** The paragraphs of blocks as one passage; undefined where they have no words. */
export const onePassage = (blocks: readonly WordBlock[]): DraftPassage | undefined => {
  const parts = passagesOfBlocks(blocks);
  return parts.length ? parts.reduce(joined) : undefined;
};

/** The words of blocks in one line. */
export const wordsOfBlocks = (blocks: readonly WordBlock[]): string =>
  passagesOfBlocks(blocks)
    .map(({ text }) => text)
    .join(" ");
