import type { WordBlock, Note, Paragraph, WordDocument } from "../document.ts";
import type { WordPlace } from "../place.ts";
import type { WordFinding } from "../finding.ts";
import { replaceInParagraph } from "./edit-runs.ts";
import { isCertain, marksIn, openingMark, type Mark } from "./note-marks.ts";
import { isParagraph, relocated, sameParagraph } from "./relocate.ts";

/** A note typed by hand: the sign that begins it and the marks that refer to it. */
interface TypedNote {
  readonly id: string;
  readonly opening: Mark;
  readonly marks: Mark[];
}

/**
 * Notes typed by hand: a mark in the text, raised, in brackets of its own or close behind a word, and, further down, a
 * paragraph that begins with the same sign, raised, in the same brackets or in smaller letters. They become notes and
 * references and are reported; marks without such a paragraph are reported and stay. Looks at the paragraphs of the body
 * outside tables.
 */
export const findTypedNotes = (document: WordDocument): WordDocument => {
  const paragraphs = document.blocks.filter(isParagraph);
  const openings = paragraphs.map((paragraph) => openingMark(paragraph));
  const notes = new Map<Mark, TypedNote>();
  const alone: Mark[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const mark of marksIn(paragraph)) {
      if (mark.start === 0) continue;
      const opening = openings.slice(index + 1).find((one) => one && begins(one, mark));
      if (!opening) {
        if (isCertain(mark)) alone.push(mark);
        continue;
      }
      const note = notes.get(opening) ?? { id: `typed-${notes.size + 1}`, opening, marks: [] };
      notes.set(opening, note);
      note.marks.push(mark);
    }
  });
  const findings = [...document.findings, ...alone.map(markWithoutNote)];
  return withNotes({ ...document, findings }, [...notes.values()]);
};

const begins = (opening: Mark, mark: Mark): boolean =>
  opening.sign === mark.sign &&
  (mark.raised || opening.squared || mark.attached) &&
  (opening.raised ||
    (opening.squared && mark.squared) ||
    largest(opening.paragraph) < largest(mark.paragraph));

/** Points, where a file says nothing. */
const DEFAULT_SIZE = 10;

const largest = ({ runs }: Paragraph): number =>
  Math.max(
    0,
    ...runs.map((run) => (run.kind === "text" && run.text.trim() ? (run.size ?? DEFAULT_SIZE) : 0)),
  );

const CONTEXT = 40;

const markWithoutNote = ({ paragraph: { place, text }, start, end }: Mark): WordFinding => ({
  code: "mark-without-note",
  place: { ...place, offset: start },
  text: text.slice(Math.max(0, start - CONTEXT), start),
  about: text.slice(start, end).trim(),
});

const withNotes = (document: WordDocument, notes: readonly TypedNote[]): WordDocument => {
  const cuts = notes.flatMap(({ opening, marks }) => [opening, ...marks]);
  const move = (place: WordPlace): WordPlace => {
    const { offset } = place;
    if (offset === undefined) return place;
    const gone = cuts
      .filter(({ paragraph, start }) => sameParagraph(paragraph.place, place) && start < offset)
      .reduce((sum, { start, end }) => sum + Math.min(end, offset) - start, 0);
    return { ...place, offset: offset - gone };
  };
  const made = notes.map(({ id, opening, marks: [mark] }): Note => ({
    id,
    kind: "typed",
    number: opening.sign,
    ...(mark && { reference: move({ ...mark.paragraph.place, offset: mark.start }) }),
    blocks: [replaceInParagraph(withReferences(opening.paragraph, notes), 0, opening.end)],
  }));
  const openings = new Set<WordBlock>(notes.map(({ opening }) => opening.paragraph));
  const placed = relocated(document, move);
  return {
    ...placed,
    blocks: placed.blocks
      .filter((block) => !openings.has(block))
      .map((block) => (isParagraph(block) ? withReferences(block, notes) : block)),
    notes: inOrder([...placed.notes, ...made]),
    findings: [...placed.findings, ...made.map(typedNote)],
  };
};

/** The paragraph with references in the place of its marks, the last one first so that offsets stay right. */
const withReferences = (paragraph: Paragraph, notes: readonly TypedNote[]): Paragraph =>
  notes
    .flatMap(({ id, marks }) => marks.map((mark) => ({ id, mark })))
    .filter(({ mark }) => mark.paragraph === paragraph)
    .sort((one, other) => other.mark.start - one.mark.start)
    .reduce(
      (changed, { id, mark: { start, end } }) =>
        replaceInParagraph(changed, start, end, { kind: "note", note: id, text: "" }),
      paragraph,
    );

const typedNote = ({ blocks: [first], number, reference }: Note): WordFinding => ({
  code: "typed-note",
  place: reference ?? { part: "body", paragraph: 1 },
  text: isParagraph(first) ? first.text : "",
  about: number,
});

const inOrder = (notes: readonly Note[]): Note[] => {
  const at = ({ reference }: Note): number => reference?.paragraph ?? Number.MAX_SAFE_INTEGER;
  return [...notes].sort(
    (one, other) => at(one) - at(other) || (one.reference?.offset ?? 0) - (other.reference?.offset ?? 0),
  );
};
