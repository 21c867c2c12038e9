import { chunkOf } from "./chunks/chunk.ts";
import { insertedDocument } from "./chunks/inserted.ts";
import type { WordBlock, Note, WordDocument, WordResult } from "./document.ts";
import type { WordFinding } from "./finding.ts";
import { readNumbering } from "./format/numbering.ts";
import { readStyles } from "./format/styles.ts";
import { openPackage, type PackagePart, type WordPackage } from "./package/package.ts";
import { refuseOtherKinds } from "./package/signature.ts";
import { inReadingOrder } from "./passes/reading-order.ts";
import { joinCutParagraphs } from "./passes/cut-paragraphs.ts";
import { joinCutTables } from "./passes/cut-tables.ts";
import { findTypedNotes } from "./passes/typed-notes.ts";
import { refusal, RefusedFile } from "./refusal.ts";
import { writesSpacedGroups } from "./text/characters.ts";
import { numberOfOtherSigns } from "./text/number-signs.ts";
import { textOfBlocks } from "./text-of-blocks.ts";
import { readComments } from "./walk/comments.ts";
import type { WordFile } from "./walk/file.ts";
import { noteId, readNoteReferences } from "./walk/note-references.ts";
import { readStory } from "./walk/story.ts";
import { childAt, childrenNamed, elementsOf, textIn, type XmlElement } from "./xml/element.ts";

export interface WordOptions {
  /** What the language of the report puts between groups of three digits; "." unless said otherwise. */
  readonly groupSign?: string;
}

/** Reads a .docx file. Never throws: a file that cannot be read is a refusal, an error of this reader too. */
export const readWord = (bytes: Uint8Array, { groupSign = "." }: WordOptions = {}): WordResult => {
  try {
    refuseOtherKinds(bytes);
    const document = readDocument(openPackage(bytes), groupSign, 0);
    if (!document.blocks.length) throw new RefusedFile("no-text");
    return { document };
  } catch (error) {
    const known = error instanceof RefusedFile;
    return { refusal: refusal(known ? error : new RefusedFile("unexpected", String(error))) };
  }
};

const TEXT = new Set(["w:t"]);

/** The typed text of each paragraph. */
const paragraphTexts = (element: XmlElement): string[] =>
  elementsOf(element).flatMap((child) =>
    child.name === "w:p" ? [textIn(child, TEXT)] : paragraphTexts(child),
  );

/** Files in files in files are no report. */
const DEEPEST = 3;

const readDocument = (source: WordPackage, groupSign: string, depth: number): WordDocument => {
  const root = (type: string): XmlElement | undefined => source.related(type)[0]?.root;
  const styles = readStyles(root("styles"));
  const findings: WordFinding[] = [];
  const written = paragraphTexts(source.main.root).join("\n");
  const exchanged = numberOfOtherSigns(written, groupSign);
  const chunks: WordDocument[] = [];
  const inserted: WordFile["inserted"] = (relationship, before) => {
    const embedded = source.embedded(relationship);
    if (!embedded) return undefined;
    const chunk = chunkOf(embedded);
    if (chunk.kind === "body") return chunk;
    if (depth >= DEEPEST) throw new RefusedFile("too-large", embedded.name);
    const read = readDocument(openPackage(chunk.bytes), groupSign, depth + 1);
    const own = insertedDocument(read, `inserted-${chunks.length + 1}-`, before);
    chunks.push(own);
    return own;
  };
  const file: WordFile = {
    inserted,
    styles,
    numbering: readNumbering(root("numbering"), styles),
    comments: readComments(root("comments")),
    notes: readNoteReferences(root("settings")),
    digitGroups: {
      sign: groupSign,
      spaced: writesSpacedGroups(written, groupSign),
      exchanged: exchanged !== undefined,
    },
    report: (finding) => void findings.push(finding),
  };
  if (exchanged !== undefined)
    file.report({ code: "exchanged-signs", place: { part: "body", paragraph: 1 }, text: exchanged });
  const body = childAt(source.main.root, "w:body");
  const blocks = body ? readStory(body, file, { part: "body" }) : [];
  const notes = readNotes(source, file);
  const texts = (type: "header" | "footer"): string[] => [
    ...new Set(
      source
        .related(type)
        .map((part) => headerText(part, type, file))
        .filter(Boolean),
    ),
  ];
  const [headers, footers] = [texts("header"), texts("footer")];
  const read: WordDocument = {
    blocks,
    notes: [...notes, ...chunks.flatMap((chunk) => chunk.notes)],
    headers,
    footers,
    findings: [...findings, ...file.comments.findings(), ...chunks.flatMap((chunk) => chunk.findings)],
  };
  return inReadingOrder(findTypedNotes(joinCutParagraphs(joinCutTables(read))));
};

/** A header's text on its own: what is found in it concerns no text of the report. */
const headerText = ({ root }: PackagePart, part: "header" | "footer", file: WordFile): string =>
  textOfBlocks(readStory(root, { ...file, report: () => undefined }, { part }));

/** The notes in the order of the text, then those to which nothing refers. */
const readNotes = (source: WordPackage, file: WordFile): Note[] => {
  const references = file.notes.numbered();
  const elements = new Map(
    (["footnote", "endnote"] as const).flatMap((kind) =>
      source
        .related(`${kind}s`)
        .flatMap(({ root }) => childrenNamed(root, `w:${kind}`))
        // Separators have a type.
        .filter(({ attributes }) => (attributes["w:type"] ?? "normal") === "normal")
        .map((element) => [noteId(kind, element.attributes["w:id"] ?? ""), { kind, element }] as const),
    ),
  );
  const blocksOf = (id: string): WordBlock[] => {
    const found = elements.get(id);
    return found ? readStory(found.element, file, { part: found.kind, note: id }) : [];
  };
  const referred = [...references].flatMap(([id, { kind, number, place }]): Note[] => {
    if (!elements.has(id)) {
      file.report({
        code: "reference-without-note",
        place: place ?? { part: "body", paragraph: 1 },
        text: number,
      });
    }
    return [{ id, kind, number, ...(place && { reference: place }), blocks: blocksOf(id) }];
  });
  const others = [...elements].flatMap(([id, { kind }]): Note[] => {
    if (references.has(id)) return [];
    const blocks = blocksOf(id);
    if (!blocks.length) return [];
    const text = textOfBlocks(blocks);
    file.report({ code: "note-without-reference", place: { part: kind, note: id, paragraph: 1 }, text });
    return [{ id, kind, number: "", blocks }];
  });
  return [...referred, ...others];
};
