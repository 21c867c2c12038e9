import type { Answer } from "../../model/question.ts";
import type { Card } from "./cards.ts";
import { fieldsOf, type Field } from "./fields.ts";

/** What was chosen on a card so far: the option of each field, counted from 0. */
export interface CardState {
  readonly card: Card;
  readonly isSeparate: boolean;
  readonly chosen: Readonly<Record<string, number>>;
  /** The field that digits act on. */
  readonly current: number;
}

export const startCard = (card: Card): CardState => ({ card, isSeparate: false, chosen: {}, current: 0 });

export const fieldsIn = ({ card, isSeparate }: CardState): readonly Field[] => fieldsOf(card, isSeparate);

/** Chooses option `option` (from 0) of a field and goes to the next open one. Out of range: nothing changes. */
export const choose = (state: CardState, field: number, option: number): CardState => {
  const fields = fieldsIn(state);
  const one = fields[field];
  const effect = one?.options[option]?.effect;
  if (!one || !effect) return state;
  if (effect.does === "separate") return { ...state, isSeparate: true, current: 0 };
  const chosen = { ...state.chosen, [one.id]: option };
  const isOpen = ({ id }: Field): boolean => chosen[id] === undefined;
  const later = fields.findIndex((other, at) => at > field && isOpen(other));
  const earlier = fields.findIndex(isOpen);
  return { ...state, chosen, current: later >= 0 ? later : earlier >= 0 ? earlier : field };
};

/** The first field without an answer, from 0; -1 when all are answered. */
export const firstOpen = (state: CardState): number =>
  fieldsIn(state).findIndex(({ id }) => state.chosen[id] === undefined);

export interface Decision {
  readonly id: string;
  /** Undefined: the department is asked, and the question stays open. */
  readonly answer?: Answer | undefined;
}

/** The decisions of a card whose fields are all answered, one for each of its questions. */
export const decisionsOf = (state: CardState): readonly Decision[] =>
  fieldsIn(state).flatMap(({ id, questions, options }) => {
    const effect = options[state.chosen[id] ?? -1]?.effect;
    if (!effect || effect.does === "separate") return [];
    return questions.map((one): Decision =>
      effect.does === "answer" ? { id: one.id, answer: effect.answer } : { id: one.id },
    );
  });

/** What became of the answers of a card: ids of questions that were answered elsewhere, and that are still open. */
export interface AnswerResult {
  readonly gone: readonly string[];
  readonly refused: readonly string[];
}

/** The card as it is asked again: its questions whose answers were not written, none of them chosen. Undefined where all were. */
export const askedAgain = ({ card }: CardState, { refused }: AnswerResult): CardState | undefined => {
  const questions = card.questions.filter(({ id }) => refused.includes(id));
  return questions.length > 0 ? startCard({ ...card, questions }) : undefined;
};
