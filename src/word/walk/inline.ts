import type { WordFinding } from "../finding.ts";
import type { Look } from "../format/styles.ts";
import { childAt, elementsOf, switchAt, textIn, type XmlElement } from "../xml/element.ts";
import type { Fields } from "./fields.ts";
import type { WordFile } from "./file.ts";
import { emit, noteReference, object, type Gathered, type Walk } from "./gather.ts";
import { plainLine, textOfPieces } from "./piece.ts";
import { symbolPiece, textPieces } from "./run-text.ts";

/** Walks over what stands in a paragraph, revisions accepted. */
export const readInline = (paragraph: XmlElement, file: WordFile, fields: Fields): Gathered => {
  const walk: Walk = {
    file,
    fields,
    properties: childAt(paragraph, "w:pPr"),
    pieces: [],
    boxes: [],
    awaitsMark: undefined,
  };
  children(paragraph, walk);
  return walk;
};

const REVISIONS: Readonly<Record<string, WordFinding["code"] | "moved-away">> = {
  "w:ins": "inserted-text",
  "w:moveTo": "moved-text",
  "w:del": "deleted-text",
  "w:moveFrom": "moved-away",
};

/** Marks without text that may stand between the parts of one revision. */
const MARKS = /^w:(?:bookmark|proofErr|moveFromRange|moveToRange|perm)/;
const PROPERTIES = /^w:(?:pPr|rPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|tcPr|trPr)$/;
const DELETED_TEXT = new Set(["w:delText", "w:t"]);

const children = (parent: XmlElement, walk: Walk): void => {
  const elements = elementsOf(parent).filter(({ name }) => !MARKS.test(name) && !PROPERTIES.test(name));
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) continue;
    if (!REVISIONS[element.name]) inline(element, walk);
    else {
      const same = [element];
      for (let next = elements[index + 1]; next && sameRevision(element, next); next = elements[index + 1]) {
        same.push(next);
        index += 1;
      }
      revision(same, walk);
    }
  }
};

const sameRevision = (one: XmlElement, other: XmlElement): boolean =>
  one.name === other.name && one.attributes["w:author"] === other.attributes["w:author"];

/** Neighbouring parts of one revision: one finding. Text that was moved is reported where it is now. */
const revision = (elements: readonly XmlElement[], walk: Walk): void => {
  const [first] = elements;
  const code = REVISIONS[first?.name ?? ""];
  if (!first || !code || code === "moved-away") return;
  const { "w:author": author, "w:date": date } = first.attributes;
  const report = (text: string, at: number): void => {
    if (!plainLine(text)) return;
    const finding = {
      code,
      text: plainLine(text),
      ...(author && { author }),
      ...(date && { date }),
    };
    walk.pieces.splice(at, 0, { kind: "finding", finding });
  };
  const from = walk.pieces.length;
  if (code === "deleted-text") {
    report(elements.map((element) => textIn(element, DELETED_TEXT)).join(""), from);
  } else {
    for (const element of elements) children(element, walk);
    report(textOfPieces(walk.pieces.slice(from)), from);
  }
};

const inline = (element: XmlElement, walk: Walk): void => {
  const { name, attributes } = element;
  const { file, fields, pieces } = walk;
  switch (name) {
    case "w:r":
    case "m:r":
      run(element, walk);
      break;
    case "w:sdt":
      contentControl(element, walk);
      break;
    case "w:fldSimple":
      fields.simple(attributes["w:instr"] ?? "", pieces, () => children(element, walk));
      break;
    case "w:commentRangeStart":
      file.comments.open(attributes["w:id"] ?? "");
      pieces.push({ kind: "comment", comment: attributes["w:id"] ?? "" });
      break;
    case "w:commentRangeEnd":
      file.comments.close(attributes["w:id"] ?? "");
      break;
    default:
      // Hyperlinks, smart tags, formulas and what is not known here: what they hold is text of the paragraph.
      children(element, walk);
  }
};

/** A control that still shows its prompt has no content of its own. */
const contentControl = (element: XmlElement, walk: Walk): void => {
  const content = childAt(element, "w:sdtContent");
  if (!content) return;
  if (!switchAt(childAt(element, "w:sdtPr"), "w:showingPlcHdr")) children(content, walk);
  else
    emit(
      [{ kind: "finding", finding: { code: "hidden-text", text: plainLine(textIn(content, DELETED_TEXT)) } }],
      walk,
    );
};

const run = (element: XmlElement, walk: Walk): void => {
  const look = walk.file.styles.look(walk.properties, childAt(element, "w:rPr"));
  for (const child of elementsOf(element)) runChild(child, look, walk);
};

const BREAKS: Readonly<Record<string, "page" | "column" | undefined>> = { page: "page", column: "column" };

const runChild = (element: XmlElement, look: Look, walk: Walk): void => {
  const { name, attributes } = element;
  switch (name) {
    case "w:t":
    case "m:t":
      emit(textPieces(textOf(element), look), walk);
      break;
    case "w:tab":
    case "w:ptab":
      emit([{ kind: "break", of: "tab" }], walk);
      break;
    case "w:br":
      emit([{ kind: "break", of: BREAKS[attributes["w:type"] ?? ""] ?? "line" }], walk);
      break;
    case "w:cr":
      emit([{ kind: "break", of: "line" }], walk);
      break;
    case "w:noBreakHyphen":
      emit(textPieces("-", look), walk);
      break;
    case "w:sym":
      emit(
        [symbolPiece(Number.parseInt(attributes["w:char"] ?? "", 16) || 0, attributes["w:font"] ?? "", look)],
        walk,
      );
      break;
    case "w:footnoteReference":
    case "w:endnoteReference":
      noteReference(element, walk);
      break;
    case "w:commentReference":
      walk.pieces.push({ kind: "comment", comment: attributes["w:id"] ?? "" });
      break;
    case "w:fldChar":
      walk.fields.mark(element, walk.pieces);
      break;
    case "w:instrText":
      walk.fields.instruct(textOf(element));
      break;
    case "w:drawing":
    case "w:pict":
    case "w:object":
      object(element, walk);
      break;
    case "w:ruby":
      children(childAt(element, "w:rubyBase") ?? element, walk);
      break;
    case "w:rPr":
    case "w:delText":
    case "w:delInstrText":
      break;
    default:
      if (elementsOf(element).length) children(element, walk);
  }
};

/** Without `xml:space="preserve"` spaces at the ends are layout of the XML. */
const textOf = (element: XmlElement): string => {
  const text = element.children.filter((child) => typeof child === "string").join("");
  return element.attributes["xml:space"] === "preserve" ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
};
