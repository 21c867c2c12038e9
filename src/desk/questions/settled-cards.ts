import { startCard, withoutSettled, type CardState } from "./card-state.ts";
import type { ShownCard } from "./page-data.ts";

type States = Readonly<Record<string, CardState>>;

/** Cards after questions were settled with another card: those that ask less now, and those of which nothing is left. */
export const settledCards = (
  cards: readonly ShownCard[],
  states: States,
  settled: readonly string[],
): { readonly states: States; readonly done: readonly string[] } => {
  const changed = cards
    .map((card) => states[card.id] ?? startCard(card))
    .filter(({ card }) => card.questions.some(({ id }) => settled.includes(id)))
    .map((state) => withoutSettled(state, settled));
  return {
    states: { ...states, ...Object.fromEntries(changed.map((state) => [state.card.id, state])) },
    done: changed.flatMap(({ card }) => (card.questions.length === 0 ? [card.id] : [])),
  };
};
