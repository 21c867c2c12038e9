import type { At, Footnote, Passage } from "./document.ts";
import { inlineViewer, noteAnchor, type InlineContext, type InlineView } from "./inline-view.ts";

/** A passage as it is shown. */
export interface PassageView {
  readonly kind: Passage["kind"];
  readonly depth: number;
  /** Of paragraphs and items `slug-1`, `slug-2`…, of heads `slug-head-1`…, equal in all languages; only where figures are anchored. */
  readonly id?: string;
  readonly inlines: readonly InlineView[];
  /** Where it stands in its file. */
  readonly at: At;
}

export interface NoteView {
  readonly id: string;
  readonly label: string;
  readonly passages: readonly (readonly InlineView[])[];
  /** The name of the link back to the marker. */
  readonly back: string;
}

export interface PassageViewer {
  readonly passage: (passage: Passage) => PassageView;
  readonly note: (note: Footnote) => NoteView;
}

/** How the passages and footnotes of one text are shown, to be asked in their order. */
export const passageViewer = (context: InlineContext): PassageViewer => {
  const view = inlineViewer(context);
  let [passages, heads] = [0, 0];

  const passage = ({ kind, depth, inlines, at }: Passage): PassageView => {
    const anchor =
      kind === "heading" ? `${context.slug}-head-${(heads += 1)}` : `${context.slug}-${(passages += 1)}`;
    return { kind, depth, ...(context.anchored ? { id: anchor } : {}), inlines: view(inlines), at };
  };

  const note = ({ label, passages: own }: Footnote): NoteView => {
    const mark = context.noteMark(label);
    return {
      id: noteAnchor(label, context),
      label: mark,
      passages: own.map((one) => view(one.inlines)),
      back: context.backName(mark),
    };
  };

  return { passage, note };
};
