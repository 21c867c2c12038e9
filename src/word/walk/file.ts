import type { WordPlace } from "../place.ts";
import type { WordFinding } from "../finding.ts";
import type { Numbering } from "../format/numbering.ts";
import type { DigitGroups } from "../text/characters.ts";
import type { WordBlock } from "../document.ts";
import type { XmlElement } from "../xml/element.ts";
import type { Styles } from "../format/styles.ts";
import type { Comments } from "./comments.ts";
import type { NoteReferences } from "./note-references.ts";

/** What is the same for all texts of a file while it is read. */
export interface WordFile {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly comments: Comments;
  readonly notes: NoteReferences;
  readonly digitGroups: DigitGroups;
  readonly report: (finding: WordFinding) => void;
  /** What an inserted file puts into the body behind so many paragraphs: blocks, or elements to walk; undefined where there is no such file. */
  readonly inserted: (
    relationship: string,
    before: number,
  ) =>
    | { readonly blocks: readonly WordBlock[]; readonly body?: never }
    | { readonly body: XmlElement; readonly blocks?: never }
    | undefined;
}

/** Which text of the file is read: the body, a note, a header. */
export type TextPart = Pick<WordPlace, "part" | "note">;
