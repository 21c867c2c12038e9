import { useSignal } from "@preact/signals";
import { startCard, type CardState } from "../../questions/card-state.ts";
import type { ShownCard } from "../../questions/page-data.ts";
import { settledCards } from "../../questions/settled-cards.ts";

/** What was chosen on the cards of a page so far. */
export interface CardStates {
  /** Of the card at a place. */
  readonly at: (place: number) => CardState | undefined;
  readonly set: (state: CardState) => void;
  /** Takes out questions that were settled with another card; the ids of the cards of which nothing is left. */
  readonly settle: (settled: readonly string[]) => readonly string[];
}

/** Keeps what is chosen on each card. */
export const useCardStates = (cards: readonly ShownCard[]): CardStates => {
  const states = useSignal<Readonly<Record<string, CardState>>>({});
  return {
    at: (place) => {
      const card = cards[place];
      return card && (states.value[card.id] ?? startCard(card));
    },
    set: (state) => {
      states.value = { ...states.value, [state.card.id]: state };
    },
    settle: (settled) => {
      const next = settledCards(cards, states.value, settled);
      states.value = next.states;
      return next.done;
    },
  };
};
