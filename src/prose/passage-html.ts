import type { Footnote, Passage } from "./document.ts";
import { escapeHtml, inlineHtml, noteAnchor, type InlineContext } from "./inline-html.ts";
import type { Term } from "./terms.ts";

/** A passage as markup, without the element that it stands in. */
export interface PassageHtml {
  readonly kind: Passage["kind"];
  readonly depth: number;
  /** Of paragraphs and items `slug-1`, `slug-2`…, of heads `slug-head-1`…, equal in all languages; only where figures are anchored. */
  readonly id?: string;
  readonly html: string;
}

export interface NoteHtml {
  readonly id: string;
  readonly label: string;
  readonly html: string;
}

export interface PassageWriter {
  readonly passage: (passage: Passage) => PassageHtml;
  readonly note: (note: Footnote) => NoteHtml;
  /** The words explained so far, in order. */
  readonly terms: readonly Term[];
}

/** A writer of the passages and footnotes of one text, to be asked in their order. */
export const passageWriter = (context: InlineContext): PassageWriter => {
  const { write, terms } = inlineHtml(context);
  let [passages, heads] = [0, 0];

  const passage = ({ kind, depth, inlines }: Passage): PassageHtml => {
    const anchor =
      kind === "heading" ? `${context.slug}-head-${(heads += 1)}` : `${context.slug}-${(passages += 1)}`;
    return { kind, depth, ...(context.anchored ? { id: anchor } : {}), html: write(inlines) };
  };

  const note = ({ label, passages: own }: Footnote): NoteHtml => {
    const id = noteAnchor(label, context);
    const back = `<a class="back" href="#${id}-marker" aria-label="${escapeHtml(context.backName(context.noteMark(label)))}">↩</a>`;
    const body = own.map((one) => write(one.inlines)).join("</p><p>");
    return { id, label: context.noteMark(label), html: `<p>${body} ${back}</p>` };
  };

  return { passage, note, terms };
};
