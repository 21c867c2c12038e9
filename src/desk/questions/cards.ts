import { QUESTION_KINDS, type Question, type QuestionKind } from "../../model/question.ts";
import type { AskedQuestion } from "./asked-question.ts";

/** Kinds that are answered in a list, one row a question; the others are cards, one sentence at a time. */
const LIST_KINDS: readonly QuestionKind[] = ["unchanged", "lost", "section"];

/** Kinds that are asked on the card of their sentence where it has another question, and in a list where it has none. */
export const FINDINGS: readonly QuestionKind[] = ["revision", "comment"];
/** Each row of such a list needs thought; a list is saved as a whole, so that it is short. */
const FINDING_ROWS = 12;

/** Questions that are put on one screen. */
export interface Card {
  /** The id of its first question; it stays the same while one of its questions is open. */
  readonly id: string;
  /** The most harmful kind among its questions. */
  readonly kind: QuestionKind;
  /** Questions of a group are a list with one decision, until some of its rows are opened. */
  readonly form: "sentence" | "list" | "group";
  /** In the order of the sentence, or of the report. */
  readonly questions: readonly AskedQuestion[];
}

const harm = (kind: QuestionKind): number => QUESTION_KINDS.indexOf(kind);

const inReportOrder = (a: Question, b: Question): number =>
  a.place.file === b.place.file
    ? a.place.line - b.place.line || a.place.column - b.place.column
    : a.place.file < b.place.file
      ? -1
      : 1;

/**
 * Open questions as cards: those of a group together, then those about one sentence; kinds that are lists as lists. A list
 * has at most `rows` rows. The most harmful first, then in the order of the report.
 */
export const cardsOf = (questions: readonly AskedQuestion[], rows = 50): readonly Card[] => {
  const ordered = questions.toSorted(inReportOrder);
  const groups = [...Map.groupBy(ordered, groupOf)].flatMap(([key, own]) =>
    key !== undefined && own.length > 1 ? [own] : [],
  );
  const grouped = new Set(groups.flat());
  const single = ordered.filter((one) => !grouped.has(one));
  const isOfKind =
    (kinds: readonly QuestionKind[]) =>
    (one: Question): boolean =>
      kinds.includes(one.kind);
  const sentences = [
    ...Map.groupBy(
      single.filter((one) => !isOfKind(LIST_KINDS)(one)),
      ({ place, sentence }) => `${place.file}\n${sentence}`,
    ).values(),
  ];
  const isAlone = (own: readonly Question[]): boolean => own.every(isOfKind(FINDINGS));
  const findings = sentences.filter(isAlone).flat();
  const listed = [...single.filter(isOfKind(LIST_KINDS)), ...findings];
  const lists = [...LIST_KINDS, ...FINDINGS].map((kind) => listed.filter(isOfKind([kind])));
  const cards = [
    ...sentences.filter((own) => !isAlone(own)).map((group) => cardOf(group, "sentence")),
    ...groups.flatMap((group) => inPieces(group, rows)).map((group) => cardOf(group, "group")),
    ...lists
      .flatMap((list) => inPieces(list, list.every(isOfKind(FINDINGS)) ? FINDING_ROWS : rows))
      .map((list) => cardOf(list, "list")),
  ];
  return cards.flatMap((card) => card ?? []).toSorted((a, b) => harm(a.kind) - harm(b.kind));
};

/** Rows of tables are one group where they are of one table and were recognised for the same reason. */
const groupOf = ({ kind, group, place, reason }: Question): string | undefined =>
  group === "table-rows" ? [kind, place.file, ...Object.values(reason)].join("\n") : group;

const cardOf = (questions: readonly AskedQuestion[], form: Card["form"]): Card | undefined => {
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
