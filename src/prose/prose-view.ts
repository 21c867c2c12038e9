import { calledLabels, type Block, type Passage, type Prose } from "./document.ts";
import type { InlineContext } from "./inline-view.ts";
import { passageViewer, type NoteView, type PassageView } from "./passage-view.ts";

export type BlockView =
  | { readonly type: "passage"; readonly passage: PassageView; readonly notes: readonly NoteView[] }
  | { readonly type: "list"; readonly items: readonly (readonly BlockView[])[] }
  | { readonly type: "chart"; readonly id: string };

/** A text as its components show it, each footnote directly behind the passage that first calls it. */
export const proseView = (prose: Prose, context: InlineContext): readonly BlockView[] => {
  const viewer = passageViewer(context);
  const waiting = new Map(prose.footnotes.map((note) => [note.label, note]));
  /** A note may call another one. */
  const calledIn = (passages: readonly Passage[]): NoteView[] =>
    passages.flatMap(calledLabels).flatMap((label) => {
      const note = waiting.get(label);
      return note && waiting.delete(label) ? [viewer.note(note), ...calledIn(note.passages)] : [];
    });
  const block = (one: Block): BlockView => {
    if (one.type === "chart") return { type: "chart", id: one.id };
    if (one.type === "passage")
      return { type: "passage", passage: viewer.passage(one.passage), notes: calledIn([one.passage]) };
    return { type: "list", items: one.items.map((item) => item.map(block)) };
  };
  return prose.blocks.map(block);
};
