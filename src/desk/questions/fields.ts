import type { Localized } from "../../model/locale.ts";
import type { Question, QuestionKind } from "../../model/question.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Card } from "./cards.ts";
import { ACCEPT, ASK, type Field, type Option } from "./field.ts";
import { groupField } from "./group-field.ts";

const MOST_RIVALS = 3;

/**
 * The decisions of a card, those that settle several questions first: figures that are only proposed because their
 * sentence was reworded, figures of a sentence that are of one new indicator, the rows of a group. Questions that are
 * `opened` and all others are decisions of their own.
 */
export const fieldsOf = (card: Card, opened: readonly string[] = []): readonly Field[] => {
  const kept = card.questions.filter(({ id }) => !opened.includes(id));
  const together = [...Map.groupBy(kept, (one) => togetherKey(card, one))].flatMap(([key, questions]) =>
    key !== undefined && questions.length > 1 ? [questions] : [],
  );
  const settled = new Set(together.flat());
  return [
    ...together.flatMap((questions) => togetherField(card, questions) ?? []),
    ...card.questions.filter((one) => !settled.has(one)).map(figureField),
  ];
};

/** Questions of a card with the same key are one decision. */
const togetherKey = ({ form }: Card, { kind, proposed }: Question): string | undefined => {
  if (form === "list") return undefined;
  if (form === "group" || kind === "proposed") return kind;
  return kind === "new" && proposed ? [kind, ...Object.values(proposed)].join("\n") : undefined;
};

const togetherField = ({ form }: Card, questions: readonly AskedQuestion[]): Field | undefined => {
  const [first] = questions;
  if (!first) return undefined;
  if (form === "group" && first.group) return groupField(first.group, first, questions);
  return first.proposed && first.kind === "new"
    ? indicatorField(first, first.proposed, questions)
    : sentenceField(first, questions);
};

const FIGURE_BY_FIGURE: Option = {
  label: { key: "kinds.proposed.answers.2" },
  effect: { does: "separate" },
};

const sentenceField = ({ id }: Question, questions: readonly AskedQuestion[]): Field => ({
  id: `${id}-sentence`,
  questions,
  legend: { key: "kinds.proposed.question", values: { n: questions.length } },
  options: [
    { label: { key: "kinds.proposed.answers.1", values: { n: questions.length } }, effect: ACCEPT },
    FIGURE_BY_FIGURE,
    ASK,
  ],
});

/** A level with its change or its share: what the level is, they are of. */
const indicatorField = ({ id }: Question, name: Localized, questions: readonly AskedQuestion[]): Field => ({
  id: `${id}-indicator`,
  questions,
  legend: { key: "questions.oneIndicator", values: { n: questions.length } },
  options: [{ label: name, isProposal: true, effect: ACCEPT }, FIGURE_BY_FIGURE, ASK],
});

/** Kinds of which what is printed may be wrong: to correct it costs one choice, as to accept it does. */
const CORRECTABLE: readonly QuestionKind[] = ["jump", "revision", "comment"];

/** The proposal stands among its rivals in alphabetical order, so that its place says nothing. */
const figureField = (question: AskedQuestion): Field => {
  const { proposed, alternatives = [] } = question;
  const named: Option[] = [
    {
      label: proposed ?? { key: `kinds.${question.kind}.answers.1` },
      ...(proposed ? { isProposal: true as const } : {}),
      effect: ACCEPT,
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
  const correct: Option[] = CORRECTABLE.includes(question.kind)
    ? [{ label: { key: `questions.correct.${question.kind}` }, effect: { does: "correct" } }]
    : [];
  const last = further(question);
  const own = question.kind === "unchanged" ? [ASK, ...last] : [...last, ASK];
  return { id: question.id, questions: [question], options: [...sorted, ...others, ...correct, ...own] };
};

/** What else may be answered; that a figure is never asked about again comes last, since it holds longest. */
const further = ({ kind, newSeries, lost }: AskedQuestion): Option[] => {
  if (newSeries) return [{ label: { key: "kinds.jump.answers.4" }, effect: { does: "break", ...newSeries } }];
  if (lost && lost.length > 0)
    return [{ label: { key: "kinds.lost.answers.2" }, effect: { does: "find", lost } }];
  return kind === "unchanged"
    ? [{ label: { key: "kinds.unchanged.answers.3" }, effect: { does: "answer", answer: { do: "always" } } }]
    : [];
};

const sortKey = ({ label }: Option): string =>
  "key" in label && typeof label.key === "string" ? label.key : (Object.values(label as Localized)[0] ?? "");
