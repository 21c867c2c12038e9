import type { ShownCard } from "./page-data.ts";

/** The place of the next card behind `from` that is not among `done`, else of the first such one; -1 when all are. */
export const nextOpen = (cards: readonly ShownCard[], done: ReadonlySet<string>, from: number): number => {
  const behind = cards.findIndex(({ id }, index) => index > from && !done.has(id));
  return behind < 0 ? cards.findIndex(({ id }) => !done.has(id)) : behind;
};
