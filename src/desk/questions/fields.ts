import type { Localized } from "../../model/locale.ts";
import type { Answer, Question } from "../../model/question.ts";
import type { Card } from "./cards.ts";

/** What choosing an option does: answers one or several questions, opens a field for each figure, or asks the department. */
export type Effect =
  | { readonly does: "answer"; readonly answer: Answer }
  | { readonly does: "separate" }
  | { readonly does: "ask" };

export interface Option {
  /** A message of the desk, or words of the draft. */
  readonly label:
    { readonly key: string; readonly values?: Readonly<Record<string, string | number>> } | Localized;
  /** The proposal of the machine; it is marked, never chosen beforehand. */
  readonly isProposal?: true;
  readonly effect: Effect;
}

/** One decision of a card. */
export interface Field {
  readonly id: string;
  /** The questions that its answer settles. */
  readonly questions: readonly Question[];
  readonly options: readonly Option[];
}

const MOST_RIVALS = 3;
const ASK: Option = { label: { key: "buttons.askDepartment" }, effect: { does: "ask" } };

/**
 * The decisions of a card. Figures that are only proposed because their sentence was reworded are one decision on the
 * sentence, until `separate`; every other question is one of its own.
 */
export const fieldsOf = (card: Card, separate: boolean): readonly Field[] => {
  const reworded = card.questions.filter(({ kind }) => kind === "proposed");
  const together = card.form === "sentence" && reworded.length > 1 && !separate;
  const single = together ? card.questions.filter(({ kind }) => kind !== "proposed") : card.questions;
  return [...(together ? [sentenceField(card, reworded)] : []), ...single.map(figureField)];
};

const sentenceField = (card: Card, questions: readonly Question[]): Field => ({
  id: `${card.id}-sentence`,
  questions,
  options: [
    {
      label: { key: "kinds.proposed.answers.1", values: { n: questions.length } },
      effect: { does: "answer", answer: { do: "accept" } },
    },
    { label: { key: "kinds.proposed.answers.2" }, effect: { does: "separate" } },
    ASK,
  ],
});

/** The proposal stands among its rivals in alphabetical order, so that its place says nothing. */
const figureField = (question: Question): Field => {
  const { proposed, alternatives = [] } = question;
  const named: Option[] = [
    {
      label: proposed ?? { key: `kinds.${question.kind}.answers.1` },
      ...(proposed ? { isProposal: true as const } : {}),
      effect: { does: "answer", answer: { do: "accept" } },
    },
    ...alternatives
      .filter(({ answer }) => answer.do !== "not-a-figure")
      .slice(0, MOST_RIVALS)
      .map(({ answer, label }): Option => ({ label, effect: { does: "answer", answer } })),
  ];
  const others = alternatives
    .filter(({ answer }) => answer.do === "not-a-figure")
    .map(({ answer, label }): Option => ({ label, effect: { does: "answer", answer } }));
  const sorted =
    named.length > 1 ? named.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), "vi")) : named;
  return { id: question.id, questions: [question], options: [...sorted, ...others, ASK] };
};

const sortKey = ({ label }: Option): string =>
  "key" in label && typeof label.key === "string" ? label.key : (Object.values(label as Localized)[0] ?? "");
