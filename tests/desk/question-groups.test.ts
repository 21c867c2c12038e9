import { describe, expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { answeringTime } from "../../src/desk/questions/answering-time.ts";
import {
  choose,
  decisionsOf,
  fieldsIn,
  firstOpen,
  firstUnseen,
  openQuestion,
  seeQuestion,
  startCard,
} from "../../src/desk/questions/card-state.ts";
import { cardsOf, type Card } from "../../src/desk/questions/cards.ts";
import type { ShownCard } from "../../src/desk/questions/page-data.ts";
import type { Question, QuestionGroup, QuestionKind } from "../../src/model/question.ts";

const words = (vi: string) => ({ vi, en: vi });
const question = (
  id: string,
  kind: QuestionKind,
  group?: QuestionGroup,
  more: Partial<Question> = {},
): Question => ({
  id,
  kind,
  place: { file: "content/reports/2001-q2/annexes/test/table/vi.mdx", line: 9, column: 1 },
  subject: `subject-${id}`,
  sentence: `Câu thử số ${id} có vài chữ.`,
  reason: words("thử"),
  ...(group ? { group } : {}),
  ...more,
});
const many = (count: number, ...rest: [QuestionKind, QuestionGroup?, Partial<Question>?]): Question[] =>
  Array.from({ length: count }, (_, at) => question(`${rest[1] ?? rest[0]}-${String(at)}`, ...rest));

/** What an import leaves open: entries of the report before that end, rows of a new table, and two figures that changed. */
const DRAFT: readonly Question[] = [
  ...many(12, "lost", "queries"),
  ...many(9, "lost", "relations"),
  ...many(4, "lost", "charts", { name: words("Tiêu đề biểu đồ thử") }),
  ...many(5, "lost"),
  ...many(8, "proposed", "table-rows", { printed: "1,5 ha", proposed: words("Diện tích thử") }),
  ...many(2, "jump"),
];
const shown = (cards: readonly Card[]): readonly ShownCard[] =>
  cards.map((card) => ({ ...card, section: "I Mục thử", sentence: card.questions[0]?.sentence ?? "" }));
const cardOf = (kind: QuestionKind, group: QuestionGroup, questions = DRAFT): Card => {
  const card = cardsOf(questions).find((one) => one.kind === kind && one.questions[0]?.group === group);
  if (!card) throw new Error("no card");
  return card;
};

describe("questions of a group", () => {
  test("are one card with one decision; those of no group and single ones stay by themselves", () => {
    const cards = cardsOf([...DRAFT, question("alone", "lost", "quotes")]);
    expect(cards.map(({ kind, form, questions }) => [kind, form, questions.length])).toEqual([
      ["jump", "sentence", 1],
      ["jump", "sentence", 1],
      ["proposed", "group", 8],
      ["lost", "group", 12],
      ["lost", "group", 9],
      ["lost", "group", 4],
      ["lost", "list", 6],
    ]);
    expect(fieldsIn(startCard(cardOf("lost", "queries"))).map(({ questions }) => questions.length)).toEqual([
      12,
    ]);
  });

  test("nothing is chosen beforehand, and one choice answers all rows", () => {
    const start = startCard(cardOf("lost", "relations"));
    expect([firstOpen(start), decisionsOf(start)]).toEqual([0, []]);
    expect(decisionsOf(choose(start, 0, 0))).toHaveLength(9);
  });

  test("rows of a table are one group where they are of one table and have one reason", () => {
    const other = question("other", "proposed", "table-rows", { reason: words("thử khác") });
    const forms = cardsOf([...DRAFT, other]).filter(({ kind }) => kind === "proposed");
    expect(forms.map(({ form, questions }) => [form, questions.length])).toEqual([
      ["sentence", 1],
      ["group", 8],
    ]);
  });

  test("a row that is taken out is a decision of its own, and the others are chosen anew", () => {
    const answered = choose(startCard(cardOf("lost", "queries")), 0, 0);
    const opened = openQuestion(answered, "queries-3");
    expect(fieldsIn(opened).map(({ questions }) => questions.length)).toEqual([11, 1]);
    expect([opened.current, decisionsOf(opened)]).toEqual([1, []]);
  });

  test("row by row opens a decision for each", () => {
    const state = choose(startCard(cardOf("lost", "charts")), 0, 1);
    expect(fieldsIn(state)).toHaveLength(4);
    expect(firstOpen(state)).toBe(0);
  });

  test("where a wrong row would do harm, each has to be gone to before the answer holds", () => {
    const rows = DRAFT.filter(({ group }) => group === "table-rows");
    const chosen = choose(startCard(cardOf("proposed", "table-rows")), 0, 0);
    expect(firstUnseen(chosen)).toBe(rows[0]?.id);
    expect(firstUnseen(rows.reduce((state, { id }) => seeQuestion(state, id), chosen))).toBeUndefined();
    expect(firstUnseen(choose(startCard(cardOf("lost", "queries")), 0, 0))).toBeUndefined();
  });
});

test("figures of a sentence that are of one new indicator are one decision", () => {
  const base = { sentence: "Câu thử.", printed: "5 ha" };
  const [card] = cardsOf([
    question("1", "new", undefined, { ...base, proposed: words("Chỉ tiêu mới") }),
    question("2", "new", undefined, { ...base, proposed: words("Chỉ tiêu mới") }),
    question("3", "new", undefined, { ...base, proposed: words("Chỉ tiêu khác") }),
  ]);
  if (!card) throw new Error("no card");
  expect(fieldsIn(startCard(card)).map(({ questions }) => questions.length)).toEqual([2, 1]);
});

test("groups take less time and fewer presses than a decision for each question", () => {
  const t = deskTranslator("vi");
  const before = answeringTime(shown(cardsOf(DRAFT.map((one) => ({ ...one, group: undefined })))), "vi", t);
  const now = answeringTime(shown(cardsOf(DRAFT)), "vi", t);
  console.log(
    `by the model: ${before.minutes.toFixed(1)} minutes one by one, ${now.minutes.toFixed(1)} in groups`,
  );
  expect(now.presses).toBeLessThan(before.presses);
  expect(now.decisions).toBe(11);
  expect(now.minutes).toBeLessThan(before.minutes);
});
