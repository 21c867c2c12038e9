import { EditorSelection, EditorState, Transaction } from "@codemirror/state";
import { figureEdit, protectedIn } from "./range-field.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Keeps figures and note marks out of every change that is not meant for them: what would delete them deletes the letters
 * around them, what would be typed into them stands behind them. A passage is one line: line breaks become spaces.
 */
export const guardFigures = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(figureEdit)) return transaction;
  const { startState } = transaction;
  const spans = protectedIn(startState);
  const changes: { from: number; to?: number; insert?: string }[] = [];
  let [isTouched, at] = [false, 0];
  transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    const typed = inserted.toString();
    const insert = typed.replaceAll(/\s*\n\s*/g, " ");
    const pieces = outside(from, to, spans);
    at = insertionPoint(from, to, spans);
    const isWhole = at === from && pieces.every((one) => one.start === from && one.end === to);
    if (insert !== typed || !isWhole || (to > from && pieces.length === 0)) isTouched = true;
    for (const { start, end } of pieces) changes.push({ from: start, to: end });
    if (insert) changes.push({ from: at, insert });
  });
  if (!isTouched) return transaction;
  const kept = startState.changes(changes);
  const userEvent = transaction.annotation(Transaction.userEvent);
  return {
    changes: kept,
    selection: EditorSelection.cursor(kept.mapPos(at, 1)),
    effects: transaction.effects,
    scrollIntoView: transaction.scrollIntoView,
    ...(userEvent === undefined ? {} : { userEvent }),
  };
});

/** The parts of a stretch that lie in no span. */
const outside = (from: number, to: number, spans: readonly Span[]): readonly Span[] => {
  const pieces: Span[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue;
    if (start > at) pieces.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < to) pieces.push({ start: at, end: to });
  return pieces;
};

/** Where what replaces a stretch is inserted: behind a span that it begins in, or is. */
const insertionPoint = (from: number, to: number, spans: readonly Span[]): number =>
  spans.find(({ start, end }) => (start < from && from < end) || (start === from && end === to && to > from))
    ?.end ?? from;
