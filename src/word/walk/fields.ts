import { elementsOf, type XmlElement } from "../xml/element.ts";
import { plainLine, textOfPieces, type WalkedPiece } from "./piece.ts";

interface Field {
  instruction: string;
  inResult: boolean;
  /** Where the result begins. */
  pieces: readonly WalkedPiece[];
  from: number;
}

export interface Fields {
  /** A begin, separate or end mark. */
  readonly mark: (mark: XmlElement, pieces: WalkedPiece[]) => void;
  readonly instruct: (text: string) => void;
  /** A field in one element: its result is what `read` adds to the pieces. */
  readonly simple: (instruction: string, pieces: WalkedPiece[], read: () => void) => void;
  /** Whether text at this point is printed as part of the report. */
  readonly printed: () => boolean;
}

/** Fields that bring a value from elsewhere or calculate it. */
const LINKED =
  /^\s*(?:LINK|DDE|DDEAUTO|INCLUDETEXT|DATABASE|DATE|TIME|SAVEDATE|PRINTDATE|DOCPROPERTY|DOCVARIABLE|MERGEFIELD|=)/i;
const CONTENTS = /^\s*TOC\b/i;

/** The fields of one text, which nest and may run over several paragraphs. Results are text, instructions are not. */
export const readFields = (root: XmlElement): Fields => {
  const balanced = balancedMarks(root);
  const stack: Field[] = [];
  const begin = (pieces: readonly WalkedPiece[]): void =>
    void stack.push({ instruction: "", inResult: false, pieces, from: pieces.length });
  const separate = (pieces: readonly WalkedPiece[]): void => {
    const field = stack.at(-1);
    if (field) Object.assign(field, { inResult: true, pieces, from: pieces.length });
  };
  const end = (pieces: WalkedPiece[]): void => {
    const field = stack.pop();
    if (!field) return;
    const from = field.pieces === pieces ? field.from : 0;
    const text = plainLine(textOfPieces(pieces.slice(from)));
    const about = plainLine(field.instruction);
    if (CONTENTS.test(field.instruction))
      pieces.splice(from, 0, { kind: "finding", finding: { code: "left-out-contents", text: "" } });
    else if (LINKED.test(field.instruction) && text && stack.every(({ inResult }) => inResult))
      pieces.splice(from, 0, { kind: "finding", finding: { code: "linked-field", text, about } });
  };
  const instruct = (text: string): void => {
    const field = stack.at(-1);
    if (field && !field.inResult) field.instruction += text;
  };
  return {
    mark: (mark, pieces) => {
      if (!balanced.has(mark)) return;
      const type = mark.attributes["w:fldCharType"];
      if (type === "begin") begin(pieces);
      else if (type === "separate") separate(pieces);
      else end(pieces);
    },
    instruct,
    simple: (instruction, pieces, read) => {
      begin(pieces);
      instruct(instruction);
      separate(pieces);
      read();
      end(pieces);
    },
    printed: () => stack.every(({ inResult, instruction }) => inResult && !CONTENTS.test(instruction)),
  };
};

/** Marks of fields that begin and end in the text; the others are ignored, so that no text is lost after them. */
const balancedMarks = (root: XmlElement): ReadonlySet<XmlElement> => {
  const open: XmlElement[][] = [];
  const balanced = new Set<XmlElement>();
  const visit = (element: XmlElement): void => {
    if (element.name === "w:del" || element.name === "w:moveFrom") return;
    if (element.name === "w:fldChar") {
      const type = element.attributes["w:fldCharType"];
      if (type === "begin") open.push([element]);
      else open.at(-1)?.push(element);
      if (type === "end") open.pop()?.forEach((mark) => balanced.add(mark));
    }
    elementsOf(element).forEach(visit);
  };
  visit(root);
  return balanced;
};
