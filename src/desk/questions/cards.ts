import { QUESTION_KINDS, type Question, type QuestionKind } from "../../model/question.ts";

/** Kinds that are answered in a list, one row a question; the others are cards, one sentence at a time. */
const LIST_KINDS: readonly QuestionKind[] = ["unchanged", "lost", "section"];

/** Questions that are put on one screen. */
export interface Card {
  /** The id of its first question; it stays the same while one of its questions is open. */
  readonly id: string;
  /** The most harmful kind among its questions. */
  readonly kind: QuestionKind;
  readonly form: "sentence" | "list";
  /** In the order of the sentence, or of the report. */
  readonly questions: readonly Question[];
}

const harm = (kind: QuestionKind): number => QUESTION_KINDS.indexOf(kind);

const inReportOrder = (a: Question, b: Question): number =>
  a.place.file === b.place.file
    ? a.place.line - b.place.line || a.place.column - b.place.column
    : a.place.file < b.place.file
      ? -1
      : 1;

/**
 * Open questions as cards: those about one sentence together, kinds that are lists as lists of at most `rows`; the most
 * harmful first, then in the order of the report.
 */
export const cardsOf = (questions: readonly Question[], rows = 50): readonly Card[] => {
  const ordered = questions.toSorted(inReportOrder);
  const sentences = Map.groupBy(
    ordered.filter(({ kind }) => !LIST_KINDS.includes(kind)),
    ({ place, sentence }) => `${place.file}\n${sentence}`,
  );
  const lists = LIST_KINDS.flatMap((kind) =>
    inPieces(
      ordered.filter((one) => one.kind === kind),
      rows,
    ),
  );
  const cards = [
    ...[...sentences.values()].map((group) => cardOf(group, "sentence")),
    ...lists.map((group) => cardOf(group, "list")),
  ];
  return cards.flatMap((card) => card ?? []).toSorted((a, b) => harm(a.kind) - harm(b.kind));
};

const cardOf = (questions: readonly Question[], form: Card["form"]): Card | undefined => {
  const [worst] = questions.toSorted((a, b) => harm(a.kind) - harm(b.kind));
  return questions[0] && worst && { id: questions[0].id, kind: worst.kind, form, questions };
};

const inPieces = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** How many questions of each kind are open, in the order of harm; kinds without questions are left out. */
export const countsByKind = (
  questions: readonly Question[],
): readonly { kind: QuestionKind; count: number }[] =>
  QUESTION_KINDS.map((kind) => ({ kind, count: questions.filter((one) => one.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
