import type { EditorState, StateCommand, TransactionSpec } from "@codemirror/state";
import type { TextRange } from "../../passages/passage-text.ts";
import { protectedIn, replacing, selectedIn } from "./range-field.ts";

/**
 * What the deleting key does beside a figure or a note mark: it selects it first and removes it when it is selected.
 * Undefined where it deletes letters as everywhere.
 */
const deletion = (state: EditorState, side: "before" | "behind"): TransactionSpec | undefined => {
  const { main } = state.selection;
  const selected = selectedIn(state);
  if (selected) return { ...replacing(state, selected.start, selected.end, ""), userEvent: "delete.figure" };
  if (!main.empty) return undefined;
  const beside = protectedIn(state).find(({ start, end }) => (side === "before" ? end : start) === main.head);
  return beside && { selection: { anchor: beside.start, head: beside.end }, userEvent: "select" };
};

const deleting =
  (side: "before" | "behind"): StateCommand =>
  ({ state, dispatch }) => {
    const change = deletion(state, side);
    if (change) dispatch(state.update(change));
    return change !== undefined;
  };

/** Backspace. */
export const deleteBefore = deleting("before");
/** Delete. */
export const deleteBehind = deleting("behind");

/** The figure that Enter opens: the selected one, or one that the cursor touches. */
export const figureAtCursor = (state: EditorState): TextRange | undefined => {
  const { from, to } = state.selection.main;
  return (
    selectedIn(state) ??
    protectedIn(state).find(({ kind, start, end }) => kind === "figure" && start <= from && to <= end)
  );
};

/** Where the figure stands that Enter opens, with its name; else what is selected. */
export const rangeAtCursor = (
  state: EditorState,
): { readonly from: number; readonly to: number; readonly name?: string } => {
  const figure = figureAtCursor(state);
  if (figure) return { from: figure.start, to: figure.end, name: figure.name };
  const { from, to } = state.selection.main;
  return { from, to };
};
