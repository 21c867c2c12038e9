import { comparisonsIn } from "../prose/comparisons.ts";
import type { BoundFigure } from "./bound.ts";
import { itemAt } from "./item-at.ts";
import type { PassageInSection } from "./place-passages.ts";
import type { Reading } from "./reading.ts";

/**
 * A new change of a note that names no base is measured from what the change is that stands last before the note's mark:
 * the note goes on with what its sentence says. `all`: the figures of the report.
 */
export const withNoteBase = (
  one: BoundFigure,
  all: readonly BoundFigure[],
  passages: readonly PassageInSection[],
  { language: { comparison } }: Reading,
): BoundFigure => {
  const { metric, claim, typed } = one;
  const { note, passage } = itemAt(passages, one.passage);
  const isOpen = note !== undefined && !claim && metric.kind === "change" && typed.base === undefined;
  if (!isOpen || (comparison && comparisonsIn(passage.text, comparison).length)) return one;
  const before = passages.flatMap(({ passage: { notes } }, at) =>
    notes.filter((mark) => mark.note === note).map(({ offset }) => ({ at, offset })),
  )[0];
  const change = all.findLast(
    (other) =>
      other.metric.kind === "change" && other.passage === before?.at && other.binding.end <= before.offset,
  )?.metric;
  return change?.kind === "change" ? { ...one, metric: { ...metric, base: change.base } } : one;
};
