import type { Answer } from "../../model/question.ts";
import { detailedAnswer, type AnswerDetail } from "./answer-detail.ts";
import type { Card } from "./cards.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./fields.ts";

/** What was chosen on a card so far: the option of each field, counted from 0. */
export interface CardState {
  readonly card: Card;
  /** Questions that are answered by themselves, though they could be together with others. */
  readonly opened: readonly string[];
  /** Questions whose rows had the focus. */
  readonly seen: readonly string[];
  readonly chosen: Readonly<Record<string, number>>;
  /** What is said besides the chosen option of a field. */
  readonly details: Readonly<Record<string, AnswerDetail>>;
  /** The field that digits act on. */
  readonly current: number;
}

export const startCard = (card: Card): CardState => ({
  card,
  opened: [],
  seen: [],
  chosen: {},
  details: {},
  current: 0,
});

export const fieldsIn = ({ card, opened }: CardState): readonly Field[] => fieldsOf(card, opened);

/**
 * Chooses option `option` (from 0) of a field and goes to the next open one. Out of range, and where it opens the text:
 * nothing changes.
 */
export const choose = (state: CardState, field: number, option: number): CardState => {
  const fields = fieldsIn(state);
  const one = fields[field];
  const effect = one?.options[option]?.effect;
  if (!one || !effect || effect.does === "correct") return state;
  if (effect.does === "separate")
    return { ...state, opened: [...state.opened, ...one.questions.map(({ id }) => id)], current: field };
  const chosen = { ...state.chosen, [one.id]: option };
  const isOpen = (other: Field): boolean => !isAnswered({ ...state, chosen }, other);
  if (isOpen(one)) return { ...state, chosen, current: field };
  const later = fields.findIndex((other, at) => at > field && isOpen(other));
  const earlier = fields.findIndex(isOpen);
  return { ...state, chosen, current: later >= 0 ? later : earlier >= 0 ? earlier : field };
};

/** The file of the text that an option opens, where it does that. */
export const correctedFile = (state: CardState, field: number, option: number): string | undefined => {
  const one = fieldsIn(state)[field];
  return one?.options[option]?.effect.does === "correct" ? one.questions[0]?.place.file : undefined;
};

/** Takes a question out of those that are answered together; the answer to the others is to be chosen anew. */
export const openQuestion = (state: CardState, question: string): CardState => {
  const fields = fieldsIn(state);
  const field = fields.find(({ questions }) => questions.some(({ id }) => id === question));
  if (!field || field.questions.length < 2) return state;
  const chosen = Object.fromEntries(Object.entries(state.chosen).filter(([id]) => id !== field.id));
  const opened = { ...state, chosen, opened: [...state.opened, question] };
  const current = fieldsIn(opened).findIndex(({ questions }) => questions.some(({ id }) => id === question));
  return { ...opened, current };
};

/** Notes that the row of a question had the focus. */
export const seeQuestion = (state: CardState, question: string): CardState =>
  state.seen.includes(question) ? state : { ...state, seen: [...state.seen, question] };

/** The first question whose row has to be gone to before its field's answer holds. */
export const firstUnseen = (state: CardState): string | undefined =>
  fieldsIn(state)
    .filter(({ eachSeen }) => eachSeen)
    .flatMap(({ questions }) => questions)
    .find(({ id }) => !state.seen.includes(id))?.id;

/** Says something besides the chosen option of a field. */
export const withDetail = (state: CardState, field: string, detail: AnswerDetail): CardState => {
  const before = state.details[field];
  const found = detail.found ? { ...before?.found, ...detail.found } : before?.found;
  const reason = detail.reason ? { ...before?.reason, ...detail.reason } : before?.reason;
  const own = { ...(found ? { found } : {}), ...(reason ? { reason } : {}) };
  return { ...state, details: { ...state.details, [field]: own } };
};

/** What a field answers now; undefined where it is open, or answers by something else than an answer. */
const answerIn = ({ chosen, details }: CardState, { id, options }: Field): Answer | undefined => {
  const effect = options[chosen[id] ?? -1]?.effect;
  return effect && detailedAnswer(effect, details[id] ?? {});
};

/** Is an option of a field chosen, and all said that it asks for? */
export const isAnswered = (state: CardState, field: Field): boolean =>
  field.options[state.chosen[field.id] ?? -1]?.effect.does === "ask" || answerIn(state, field) !== undefined;

/** The first field without an answer, from 0; -1 when all are answered. */
export const firstOpen = (state: CardState): number =>
  fieldsIn(state).findIndex((field) => !isAnswered(state, field));

/** The card without questions that were settled with another one. */
export const withoutSettled = (state: CardState, settled: readonly string[]): CardState => ({
  ...state,
  card: { ...state.card, questions: state.card.questions.filter(({ id }) => !settled.includes(id)) },
});

export interface Decision {
  readonly id: string;
  /** Undefined: the department is asked, and the question stays open. */
  readonly answer?: Answer | undefined;
}

/** The decisions of a card whose fields are all answered, one for each of its questions. */
export const decisionsOf = (state: CardState): readonly Decision[] =>
  fieldsIn(state).flatMap((field) => {
    const answer = answerIn(state, field);
    if (!isAnswered(state, field)) return [];
    return field.questions.map(({ id }): Decision => (answer ? { id, answer } : { id }));
  });

/**
 * What became of the answers of a card: ids of questions that were answered elsewhere, that are still open, and of other
 * questions that were settled with them.
 */
export interface AnswerResult {
  readonly gone: readonly string[];
  readonly refused: readonly string[];
  readonly settled?: readonly string[];
}

/** The card as it is asked again: its questions whose answers were not written, none of them chosen, what was typed kept. Undefined where all were. */
export const askedAgain = (
  { card, details }: CardState,
  { refused }: AnswerResult,
): CardState | undefined => {
  const questions = card.questions.filter(({ id }) => refused.includes(id));
  return questions.length > 0 ? { ...startCard({ ...card, questions }), details } : undefined;
};
