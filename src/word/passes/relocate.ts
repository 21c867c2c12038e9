import type { WordBlock, Note, Paragraph, WordDocument } from "../document.ts";
import type { WordPlace } from "../place.ts";

/** Two places in the same paragraph. */
export const sameParagraph = (one: WordPlace, other: WordPlace): boolean =>
  one.part === other.part && one.note === other.note && one.paragraph === other.paragraph;

/** The document with every place in findings and references changed. */
export const relocated = (document: WordDocument, move: (place: WordPlace) => WordPlace): WordDocument => ({
  ...document,
  findings: document.findings.map((finding) => ({ ...finding, place: move(finding.place) })),
  notes: document.notes.map((note) => (note.reference ? { ...note, reference: move(note.reference) } : note)),
});

/** Every list of neighbouring blocks, from the inside outwards: of cells, of notes, of the body. */
export const mapBlockLists = (
  document: WordDocument,
  change: (blocks: readonly WordBlock[]) => readonly WordBlock[],
): WordDocument => {
  const inside = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
    change(
      blocks.map((block) =>
        block.kind === "paragraph"
          ? block
          : {
              ...block,
              rows: block.rows.map((row) => ({
                ...row,
                cells: row.cells.map((cell) => ({ ...cell, blocks: inside(cell.blocks) })),
              })),
            },
      ),
    );
  const ofNote = (note: Note): Note => ({ ...note, blocks: inside(note.blocks) });
  return { ...document, blocks: inside(document.blocks), notes: document.notes.map(ofNote) };
};

export const isParagraph = (block: WordBlock | undefined): block is Paragraph => block?.kind === "paragraph";
