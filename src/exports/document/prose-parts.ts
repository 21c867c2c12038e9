import type { Block, Inline, Passage, Prose } from "../../prose/document.ts";
import type { Part, Run } from "./document.ts";

/** The whole address of the page of a bound figure's indicator. */
type HrefOf = (figure: string) => string | undefined;

interface ProseContext {
  readonly hrefOf: HrefOf;
  /** Level of headings in the text. */
  readonly level: number;
  readonly chart: (id: string) => Part | undefined;
}

/** Makes runs of the words of a text, its notes where they are called. */
export const proseRuns = ({ footnotes }: Prose, hrefOf: HrefOf): ((inlines: readonly Inline[]) => Run[]) => {
  const notes = new Map(footnotes.map((note) => [note.label, note]));
  const runs = (inlines: readonly Inline[], inNote = false): Run[] =>
    inlines.flatMap((inline): Run[] => {
      switch (inline.type) {
        case "text":
          return [{ kind: "text", text: inline.text }];
        case "emphasis":
          return [{ kind: "strong", runs: runs(inline.children, inNote) }];
        case "span":
          return [{ kind: "language", lang: inline.lang, runs: runs(inline.children, inNote) }];
        case "figure": {
          const href = hrefOf(inline.id);
          return [href ? { kind: "link", href, text: inline.text } : { kind: "text", text: inline.text }];
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
export const proseParts = (prose: Prose, context: ProseContext): Part[] => {
  const runs = proseRuns(prose, context.hrefOf);
  const passage = ({ kind, inlines }: Passage): Part =>
    kind === "heading"
      ? { kind: "heading", level: context.level, runs: runs(inlines) }
      : { kind: "paragraph", runs: runs(inlines) };
  const part = (block: Block): Part[] => {
    if (block.type === "passage") return [passage(block.passage)];
    if (block.type === "list")
      return [{ kind: "list", items: block.items.map((item) => item.flatMap(part)) }];
    const chart = context.chart(block.id);
    return chart ? [chart] : [];
  };
  return prose.blocks.flatMap(part);
};
