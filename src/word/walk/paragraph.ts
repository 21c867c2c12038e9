import type { ListNumber, Paragraph } from "../document.ts";
import type { WordPlace } from "../place.ts";
import { childAt, numberAt, switchAt, valueAt, type XmlElement } from "../xml/element.ts";
import type { WordFile } from "./file.ts";
import type { WalkedPiece } from "./piece.ts";
import { toRuns } from "./runs.ts";

export interface ParagraphSource {
  readonly pieces: readonly WalkedPiece[];
  readonly properties: XmlElement | undefined;
  readonly place: WordPlace;
  readonly pageBreakBefore: boolean;
  readonly textBox: boolean;
}

/** A paragraph in its plain form; undefined when nothing is printed, or only a bullet. Its number is counted, its findings reported. */
export const toParagraph = (source: ParagraphSource, file: WordFile): Paragraph | undefined => {
  const { place, properties } = source;
  const number = file.numbering.next(properties);
  const { text, runs, findings, notes, comments } = toRuns(source.pieces, file.digitGroups);
  for (const { offset, ...finding } of findings) file.report({ ...finding, place: { ...place, offset } });
  for (const { note, offset } of notes) file.notes.placeAt(note, { ...place, offset });
  for (const { comment, offset } of comments) file.comments.placeAt(comment, { ...place, offset });
  if (!text && !notes.length && number?.kind !== "number") return undefined;
  return { kind: "paragraph", place, text, runs, ...formatOf(source, file, number) };
};

const formatOf = (
  { properties, pageBreakBefore, textBox }: ParagraphSource,
  file: WordFile,
  number?: ListNumber,
) => {
  const all = file.styles.paragraphProperties(properties);
  const nearest = <T>(value: (one: XmlElement) => T | undefined): T | undefined =>
    all.map(value).find((found) => found !== undefined);
  const style = file.styles.styleName(properties);
  const outlineLevel = nearest((one) => numberAt(one, "w:outlineLvl"));
  const alignment = ALIGNMENTS[nearest((one) => valueAt(one, "w:jc")) ?? ""];
  return {
    ...(number && { number }),
    ...(style && { style }),
    // Level 9 is Word's "body text".
    ...(outlineLevel !== undefined && outlineLevel < 9 && { outlineLevel }),
    ...(alignment && { alignment }),
    ...((pageBreakBefore || nearest((one) => switchAt(one, "w:pageBreakBefore"))) && {
      pageBreakBefore: true as const,
    }),
    ...(textBox && { textBox: true as const }),
  };
};

const ALIGNMENTS: Readonly<Record<string, Paragraph["alignment"]>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

/** The mark that ends a paragraph is deleted, moved away or hidden: the next one goes on in the same line. */
export const runsIntoNext = (properties: XmlElement | undefined): boolean => {
  const mark = childAt(properties, "w:rPr");
  return (
    Boolean(childAt(mark, "w:del") ?? childAt(mark, "w:moveFrom")) ||
    (switchAt(mark, "w:specVanish") ?? false)
  );
};
