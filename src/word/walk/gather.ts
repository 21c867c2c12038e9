import type { XmlElement } from "../xml/element.ts";
import type { Fields } from "./fields.ts";
import type { WordFile } from "./file.ts";
import { textBoxesIn, unreadObject } from "./objects.ts";
import { textOfPieces, type WalkedPiece } from "./piece.ts";

/** What of a paragraph is gathered. */
export interface Gathered {
  readonly pieces: WalkedPiece[];
  /** Contents of text boxes anchored here. */
  readonly boxes: XmlElement[];
}

/** The walk over one paragraph. */
export interface Walk extends Gathered {
  readonly file: WordFile;
  readonly fields: Fields;
  readonly properties: XmlElement | undefined;
  /** A note reference whose mark is the text that follows. */
  awaitsMark: { readonly kind: "footnote" | "endnote"; readonly id: string } | undefined;
}

/** A reference to a note; where its mark is typed, it is made when the mark comes. */
export const noteReference = ({ name, attributes }: XmlElement, walk: Walk): void => {
  if (!walk.fields.printed()) return;
  const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
  const id = attributes["w:id"] ?? "";
  if (/^(?:1|true|on)$/.test(attributes["w:customMarkFollows"] ?? "")) walk.awaitsMark = { kind, id };
  else walk.pieces.push({ kind: "note", note: walk.file.notes.refer(kind, id, undefined) });
};

/** Adds what is printed; nothing inside the instruction of a field. */
export const emit = (found: readonly WalkedPiece[], walk: Walk): void => {
  if (!walk.fields.printed()) return;
  const text = textOfPieces(found);
  if (walk.awaitsMark && text.trim()) {
    const { kind, id } = walk.awaitsMark;
    walk.awaitsMark = undefined;
    walk.pieces.push({ kind: "note", note: walk.file.notes.refer(kind, id, text.trim()) });
    return;
  }
  walk.file.comments.hear(text);
  walk.pieces.push(...found);
};

/** A drawing: its text boxes are read after the paragraph. */
export const object = (element: XmlElement, walk: Walk): void => {
  walk.boxes.push(...textBoxesIn(element));
  const finding = unreadObject(element);
  if (finding) walk.pieces.push({ kind: "finding", finding });
};
