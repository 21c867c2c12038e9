import type { WordBlock, WordRun, WordDocument } from "../document.ts";
import { mapBlockLists, relocated } from "../passes/relocate.ts";
import type { WordPlace } from "../place.ts";

/** A document as it stands inside another: `before` paragraphs of its body precede it, and its notes have ids of their own. */
export const insertedDocument = (document: WordDocument, prefix: string, before: number): WordDocument => {
  const move = ({ note, ...place }: WordPlace): WordPlace => ({
    ...place,
    ...(note === undefined ? {} : { note: prefix + note }),
    paragraph: place.part === "body" ? place.paragraph + before : place.paragraph,
  });
  const moveRun = (run: WordRun): WordRun =>
    run.kind === "note" ? { ...run, note: prefix + run.note } : run;
  const moveBlock = (block: WordBlock): WordBlock =>
    block.kind === "table"
      ? { ...block, place: move(block.place) }
      : {
          ...block,
          place: move(block.place),
          runs: block.runs.map(moveRun),
          ...(block.joined && { joined: block.joined.map(move) }),
        };
  const own = relocated(
    mapBlockLists(document, (blocks) => blocks.map(moveBlock)),
    move,
  );
  return { ...own, notes: own.notes.map((note) => ({ ...note, id: prefix + note.id })) };
};

/** The number of the last paragraph of the body. */
export const lastParagraph = (blocks: readonly WordBlock[]): number =>
  Math.max(
    0,
    ...blocks.map((block) =>
      block.kind === "paragraph"
        ? block.place.paragraph
        : lastParagraph(block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))),
    ),
  );
