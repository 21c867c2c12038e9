import { lastParagraph } from "../chunks/inserted.ts";
import type { WordBlock, Paragraph } from "../document.ts";
import { childAt, childrenNamed, elementsOf, switchAt, textIn, type XmlElement } from "../xml/element.ts";
import { readFields } from "./fields.ts";
import type { TextPart, WordFile } from "./file.ts";
import { readInline } from "./inline.ts";
import { runsIntoNext, toParagraph } from "./paragraph.ts";
import { plainLine, type WalkedPiece } from "./piece.ts";
import { endSection, placeIn, report, sectionsOf, type Story, type Surroundings } from "./story-state.ts";
import { readTable } from "./table.ts";

/** The blocks of one text of the file, in reading order. */
export const readStory = (root: XmlElement, file: WordFile, part: TextPart): WordBlock[] => {
  const story: Story = {
    file,
    part,
    fields: readFields(root),
    sections: sectionsOf(root),
    paragraphs: 0,
    carried: [],
    carriedPlace: undefined,
    pageBreak: false,
  };
  return readContainer(root, story, { textBox: false, cells: [], tables: { count: 0 } });
};

/** The blocks of a container that ends its last paragraph: a whole text, a cell, a text box. */
const readContainer = (container: XmlElement, story: Story, around: Surroundings): WordBlock[] => [
  ...readBlocks(container, story, around),
  ...finished(story, undefined, around),
];

const TEXT = new Set(["w:t", "w:delText"]);

const readBlocks = (container: XmlElement, story: Story, around: Surroundings): WordBlock[] =>
  elementsOf(container).flatMap((element) => readBlock(element, story, around));

const readBlock = (element: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  const { name, attributes } = element;
  switch (name) {
    case "w:p":
      return readParagraph(element, story, around);
    case "w:tbl":
      return [...finished(story, undefined, around), ...table(element, story, around)];
    case "w:sdt":
      return contentControl(element, story, around);
    case "w:del":
      report("deleted-text", textIn(element, TEXT), story, around, attributes["w:author"]);
      return [];
    case "w:altChunk":
      return [...finished(story, undefined, around), ...insertedFile(element, story, around)];
    case "w:subDoc":
      report("unread-object", "", story, around);
      return [];
    case "w:sectPr":
      endSection(element, story);
      return [];
    case "w:commentRangeStart":
      story.file.comments.open(attributes["w:id"] ?? "");
      story.carried.push({ kind: "comment", comment: attributes["w:id"] ?? "" });
      return [];
    case "w:commentRangeEnd":
      story.file.comments.close(attributes["w:id"] ?? "");
      return [];
    case "w:moveFrom":
    case "w:tblPr":
    case "w:tcPr":
    case "w:sdtPr":
      return [];
    default:
      return readBlocks(element, story, around);
  }
};

/** The blocks of a file that Word inserts when it opens the document. */
const insertedFile = (element: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  const id = element.attributes["r:id"];
  const found =
    id === undefined || story.part.part !== "body" ? undefined : story.file.inserted(id, story.paragraphs);
  if (!found) {
    report("unread-object", "", story, around);
    return [];
  }
  if (found.body) return readContainer(found.body, story, around);
  story.paragraphs = Math.max(story.paragraphs, lastParagraph(found.blocks));
  return [...found.blocks];
};

const contentControl = (element: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  const content = childAt(element, "w:sdtContent");
  if (!content) return [];
  if (!switchAt(childAt(element, "w:sdtPr"), "w:showingPlcHdr")) return readBlocks(content, story, around);
  report("hidden-text", textIn(content, TEXT), story, around);
  return [];
};

const table = (element: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  const before = story.pageBreak;
  story.pageBreak = false;
  const read = readTable(element, story, around, readContainer);
  if (read) return [before ? { ...read, pageBreakBefore: true } : read];
  story.pageBreak = before;
  return [];
};

const readParagraph = (element: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  const properties = childAt(element, "w:pPr");
  story.paragraphs += 1;
  story.carriedPlace ??= placeIn(story, around);
  const { pieces, boxes } = readInline(element, story.file, story.fields);
  story.carried.push(...pieces);
  const own = runsIntoNext(properties) ? [] : finished(story, properties, around);
  const inBoxes = boxes.flatMap((box) => textBox(box, story, around));
  for (const section of childrenNamed(properties, "w:sectPr")) endSection(section, story);
  return [...own, ...inBoxes];
};

/** A text box stands beside the text: what is carried over from one paragraph to the next passes it by. */
const textBox = (box: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  const { carried, carriedPlace, pageBreak } = story;
  Object.assign(story, { carried: [], carriedPlace: undefined, pageBreak: false });
  const blocks = readContainer(box, story, { ...around, textBox: true, tables: { count: 0 } });
  Object.assign(story, { carried, carriedPlace, pageBreak });
  return blocks;
};

/** The paragraph of the pieces carried so far. Page breaks at its ends are its own and that of the next one. */
const finished = (story: Story, properties: XmlElement | undefined, around: Surroundings): Paragraph[] => {
  const { carried: pieces, carriedPlace: place } = story;
  if (!place) return [];
  Object.assign(story, { carried: [], carriedPlace: undefined });
  story.file.comments.hear(" ");
  const printed = pieces.flatMap((piece, index) =>
    piece.kind === "note" || (piece.kind === "text" && plainLine(piece.text)) ? [index] : [],
  );
  const [first, last] = [printed[0] ?? pieces.length, printed.at(-1) ?? -1];
  const pageBreakBefore = story.pageBreak || pieces.slice(0, first).some(isPageBreak);
  const inner = pieces.filter((piece, index) => (index > first && index < last) || !isPageBreak(piece));
  const paragraph = toParagraph(
    { pieces: inner, properties, place, pageBreakBefore, textBox: around.textBox },
    story.file,
  );
  story.pageBreak = paragraph ? pieces.slice(last + 1).some(isPageBreak) : pageBreakBefore;
  return paragraph ? [paragraph] : [];
};

const isPageBreak = (piece: WalkedPiece): boolean => piece.kind === "break" && piece.of === "page";
