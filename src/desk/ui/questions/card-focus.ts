import type { CardState } from "../../questions/card-state.ts";

/**
 * Moves the focus to field `field` of the card that is shown: to what its chosen option still asks for, else to that option,
 * else to its first.
 */
export const focusField = (field: number): void => {
  const inputs = document.querySelectorAll<HTMLElement>(".option-field");
  const one = inputs[field];
  const wanted = one?.querySelector<HTMLInputElement>("[data-missing]");
  (wanted ?? one?.querySelector<HTMLInputElement>("input:checked, input"))?.focus();
};

/** The same for the present field of a card, once it is drawn. */
export const focusNextField = ({ current }: CardState): void => {
  requestAnimationFrame(() => {
    focusField(current);
  });
};

/** Moves the focus to the heading of the card that is drawn next. */
export const focusHeading = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("#card-heading")?.focus());
};

/** Moves the focus to a row of the card, by the id of its question. */
export const focusRow = (question: string): void => {
  document.querySelector<HTMLElement>(`[data-row="${question}"]`)?.focus();
};
