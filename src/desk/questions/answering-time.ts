import type { DeskLocale, Translate } from "../messages/translator.ts";
import { fieldsIn, startCard } from "./card-state.ts";
import type { ShownCard } from "./page-data.ts";
import { wordsToRead } from "./words-to-read.ts";

/** Words that are read in a minute, and minutes that a decision and the press of a key take. */
const WORDS_A_MINUTE = 260;
const DECISION = 1.2 / 60;
const PRESS = 0.28 / 60;

/** Minutes by the keystroke model. */
export const modelMinutes = (words: number, decisions: number, presses: number): number =>
  words / WORDS_A_MINUTE + decisions * DECISION + presses * PRESS;

/** What answering cards takes by a keystroke model, when every proposal is right and nothing is opened. */
export interface AnsweringTime {
  readonly decisions: number;
  /** One for each decision, one to save each card, and one for each row that has to be gone to. */
  readonly presses: number;
  readonly minutes: number;
}

/** Every word of a card is counted as read. */
export const answeringTime = (
  cards: readonly ShownCard[],
  locale: DeskLocale,
  t: Translate,
): AnsweringTime => {
  const states = cards.map((card) => ({ card, state: startCard(card) }));
  const fields = states.flatMap(({ state }) => fieldsIn(state));
  const rows = fields.flatMap(({ eachSeen, questions }) => (eachSeen ? questions : []));
  const words = states
    .map(({ card, state }) => wordsToRead(card, state, locale, t))
    .join(" ")
    .split(/\s+/)
    .filter(Boolean).length;
  const decisions = fields.length;
  const presses = decisions + cards.length + rows.length;
  return { decisions, presses, minutes: modelMinutes(words, decisions, presses) };
};
