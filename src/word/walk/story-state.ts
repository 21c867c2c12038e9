import type { CellPlace, WordPlace } from "../place.ts";
import type { FindingCode } from "../finding.ts";
import { elementsOf, valueAt, type XmlElement } from "../xml/element.ts";
import type { Fields } from "./fields.ts";
import type { TextPart, WordFile } from "./file.ts";
import { plainLine, type WalkedPiece } from "./piece.ts";

/** One text of the file while it is read: the body, a note, a header. */
export interface Story {
  readonly file: WordFile;
  readonly part: TextPart;
  readonly fields: Fields;
  /** Properties of the sections that did not begin yet, after those of the present one. */
  readonly sections: XmlElement[];
  /** Paragraphs begun so far. */
  paragraphs: number;
  /** Pieces of paragraphs that run into the next one, and where the first of them stands. */
  carried: WalkedPiece[];
  carriedPlace: WordPlace | undefined;
  /** What comes next begins a page. */
  pageBreak: boolean;
}

/** Where in a text the walk is. */
export interface Surroundings {
  readonly textBox: boolean;
  readonly cells: readonly CellPlace[];
  /** Counts the tables of this level. */
  readonly tables: { count: number };
}

/** The place of the paragraph that was begun last. */
export const placeIn = ({ part, paragraphs }: Story, { cells }: Surroundings): WordPlace => ({
  ...part,
  paragraph: Math.max(1, paragraphs),
  ...(cells.length && { cells }),
});

/** Reports something that stands between paragraphs, at the last one; nothing where a text is expected and empty. */
export const report = (
  code: FindingCode,
  text: string,
  story: Story,
  around: Surroundings,
  author?: string,
): void => {
  const line = plainLine(text);
  if (line || code === "unread-object")
    story.file.report({ code, place: placeIn(story, around), text: line, ...(author && { author }) });
};

/** The properties of the sections of a body, in order; each stands at the end of its section. */
export const sectionsOf = (root: XmlElement): XmlElement[] =>
  elementsOf(root).flatMap((child) => {
    if (child.name === "w:sectPr") return [child];
    return /^w:(?:r|tbl|sectPrChange)$/.test(child.name) ? [] : sectionsOf(child);
  });

/** A section ends: its notes are counted, and the next one begins a page unless it says otherwise. */
export const endSection = (properties: XmlElement, story: Story): void => {
  if (story.part.part === "body") story.file.notes.endSection(properties);
  story.sections.shift();
  const [next] = story.sections;
  if (next && valueAt(next, "w:type") !== "continuous") story.pageBreak = true;
};
