import type { Block, Prose } from "./document.ts";
import type { InlineContext } from "./inline-view.ts";
import { passageViewer, type NoteView, type PassageView } from "./passage-view.ts";
import type { PrintedTerm } from "./terms.ts";

export type BlockView =
  | { readonly type: "passage"; readonly passage: PassageView }
  | { readonly type: "list"; readonly items: readonly (readonly BlockView[])[] }
  | { readonly type: "chart"; readonly id: string };

/** A text as it is shown: what its components render. */
export interface ProseView {
  readonly blocks: readonly BlockView[];
  readonly footnotes: readonly NoteView[];
  /** The words that the text explains, in order. */
  readonly terms: readonly PrintedTerm[];
}

/** How a text and its footnotes are shown. */
export const proseView = (prose: Prose, context: InlineContext): ProseView => {
  const viewer = passageViewer(context);
  const block = (one: Block): BlockView => {
    if (one.type === "chart") return { type: "chart", id: one.id };
    if (one.type === "passage") return { type: "passage", passage: viewer.passage(one.passage) };
    return { type: "list", items: one.items.map((item) => item.map(block)) };
  };
  const blocks = prose.blocks.map(block);
  return { blocks, footnotes: prose.footnotes.map(viewer.note), terms: viewer.terms };
};
