import type { Block, Inline, Passage, Prose } from "../../prose/document.ts";
import type { DocumentPart, DocumentRun } from "./document.ts";

/** How a bound figure is set. */
export interface FigureMarks {
  /** The whole address of the page of its indicator. */
  readonly hrefOf: (figure: string) => string | undefined;
  /** Is there a doubt about it, which stands in words behind the text? */
  readonly isDoubted: (figure: string) => boolean;
}

/** The sign behind a figure with a doubt, and before the doubt; the documents' font has it. */
export const DOUBT_SIGN = "‡";

interface ProseContext extends FigureMarks {
  /** Level of headings in the text. */
  readonly level: number;
  readonly chart: (id: string) => DocumentPart | undefined;
}

/** Makes runs of the words of a text, its notes where they are called. */
export const proseRuns = (
  { footnotes }: Prose,
  { hrefOf, isDoubted }: FigureMarks,
): ((inlines: readonly Inline[]) => DocumentRun[]) => {
  const notes = new Map(footnotes.map((note) => [note.label, note]));
  const runs = (inlines: readonly Inline[], inNote = false): DocumentRun[] =>
    inlines.flatMap((inline): DocumentRun[] => {
      switch (inline.type) {
        case "text":
          return [{ kind: "text", text: inline.text }];
        case "emphasis":
          return [{ kind: "strong", runs: runs(inline.children, inNote) }];
        case "span":
          return [{ kind: "language", lang: inline.lang, runs: runs(inline.children, inNote) }];
        case "figure": {
          const href = hrefOf(inline.id);
          const text = isDoubted(inline.id) ? `${inline.text}\u00a0${DOUBT_SIGN}` : inline.text;
          return [href ? { kind: "link", href, text } : { kind: "text", text }];
        }
        case "footnote": {
          const note = notes.get(inline.label);
          // A note that a note calls has no place of its own on paper.
          if (!note || inNote) return [];
          const paragraphs = note.passages.map((passage) => runs(passage.inlines, true));
          return [{ kind: "note", label: inline.label, paragraphs }];
        }
      }
    });
  return (inlines) => runs(inlines);
};

/** The parts of a text, its notes where they are called. */
export const proseParts = (prose: Prose, context: ProseContext): DocumentPart[] => {
  const runs = proseRuns(prose, context);
  const passage = ({ kind, inlines }: Passage): DocumentPart =>
    kind === "heading"
      ? { kind: "heading", level: context.level, runs: runs(inlines) }
      : { kind: "paragraph", runs: runs(inlines) };
  const part = (block: Block): DocumentPart[] => {
    if (block.type === "passage") return [passage(block.passage)];
    if (block.type === "list")
      return [{ kind: "list", items: block.items.map((item) => item.flatMap(part)) }];
    const chart = context.chart(block.id);
    return chart ? [chart] : [];
  };
  return prose.blocks.flatMap(part);
};
