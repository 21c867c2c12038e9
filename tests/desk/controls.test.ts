import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { answer as answerCall } from "../../src/desk/calls/answer.ts";
import { amongCards } from "../../src/desk/controls/among-cards.ts";
import { isControlId, isMissed, type Control } from "../../src/desk/controls/control.ts";
import { writeControls, type ControlFile } from "../../src/desk/controls/control-file.ts";
import { makeControls } from "../../src/desk/controls/make-controls.ts";
import { openControls } from "../../src/desk/controls/open-controls.ts";
import { choose, decisionsOf, fieldsIn, firstOpen, startCard } from "../../src/desk/questions/card-state.ts";
import { cardsOf } from "../../src/desk/questions/cards.ts";
import { reopenQuestions } from "../../src/draft/answers/reopen-questions.ts";
import { questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { questionsText } from "../../src/draft/questions/questions-text.ts";
import { question as questionSchema, type Question } from "../../src/model/question.ts";
import { realReports } from "../fixtures/real-reports.ts";
import { twoReports } from "../fixtures/two-reports.ts";

const reading = readContent(twoReports());
const [before, now] = reading.reports.map(({ edition }) => edition);
if (!before || !now) throw new Error("the reports cannot be read");
const small = makeControls(now, before, new Set(), 6);

/** A whole report beside itself: every figure is known, and has figures that it could be taken for. */
const [whole] = realReports;
if (!whole) throw new Error("no published report");
const six = makeControls(whole, whole, new Set(), 6);

const cardOf = (control: Control) => {
  const [card] = cardsOf(control.questions);
  if (!card) throw new Error("no card");
  return startCard(card);
};

test("half of the controls are over whole sentences, and each proposes another indicator than the right one", () => {
  expect(six).toHaveLength(6);
  expect(six.filter(({ questions }) => questions.length > 1)).toHaveLength(3);
  expect(small.length).toBeGreaterThan(0);
  for (const { questions } of [...six, ...small])
    for (const { proposed, alternatives = [], subject } of questions) {
      const right = alternatives.find(({ answer }) => answer.do === "bind" && answer.metric === subject);
      expect(right?.label["vi"]).toBeTruthy();
      expect(proposed?.["vi"]).not.toBe(right?.label["vi"]);
    }
});

test("a figure that is asked about is in no control", () => {
  const asked = new Set(small.flatMap(({ questions }) => questions.flatMap(({ subject }) => subject ?? [])));
  const others = makeControls(now, before, asked, 6);
  expect(
    others.flatMap(({ questions }) => questions.filter(({ subject = "" }) => asked.has(subject))),
  ).toEqual([]);
});

test("the wrong proposal is accepted by choosing it only: nothing is chosen at first, and Enter stays on the card", () => {
  for (const control of [...six, ...small]) {
    const start = cardOf(control);
    expect(firstOpen(start)).toBe(0);
    expect(decisionsOf(start)).toEqual([]);
    const [field] = fieldsIn(start);
    const accepting = field?.options.findIndex(
      ({ effect }) => effect.does === "answer" && effect.answer.do === "accept",
    );
    expect(isMissed(control, decisionsOf(choose(start, 0, accepting ?? -1)))).toBe(true);
    expect(isMissed(control, decisionsOf(choose(start, 0, (field?.options.length ?? 0) - 1)))).toBe(false);
  }
});

test("an answer to a control cannot be written: neither as an answer of the report nor into its questions", () => {
  for (const { id, questions } of [...six, ...small])
    for (const one of questions) {
      const decisions = [{ id: one.id, answer: { do: "accept" } }];
      expect(answerCall.input.safeParse({ key: "k", report: "2001-q2", decisions }).success).toBe(false);
      expect(questionSchema.safeParse(one).success).toBe(false);
      expect(isControlId(id)).toBe(true);
    }
  const decisions = [{ id: "0123abcd", answer: { do: "accept" } }];
  expect(answerCall.input.safeParse({ key: "k", report: "2001-q2", decisions }).success).toBe(true);
});

test("a control is made once, and is gone when its sentence is", async () => {
  const root = await mkdtemp(join(tmpdir(), "controls-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const draft = { ...now.report, status: "draft" as const };
  const file: ControlFile = { controls: small, results: {}, accepted: [] };
  await writeControls(root, "2001-q2", file);
  const reports = reading.reports.map((one) =>
    one.id === "2001-q2" ? { ...one, status: draft.status } : one,
  );
  expect(await openControls(root, { ...reading, reports }, "2001-q2")).toEqual(small);
  const changed = small.map((one) => ({
    ...one,
    questions: one.questions.map((question) => ({ ...question, sentence: "Một câu khác." })),
  }));
  await writeControls(root, "2001-q2", { ...file, controls: changed });
  expect(await openControls(root, { ...reading, reports }, "2001-q2")).toEqual([]);
  await writeControls(root, "2001-q2", {
    ...file,
    results: Object.fromEntries(small.map(({ id }) => [id, { missed: false }])),
  });
  expect(await openControls(root, { ...reading, reports }, "2001-q2")).toEqual([]);
});

test("what was accepted since the last control is open again; other answers stay", () => {
  const open = (id: string): Question => ({
    id,
    kind: "proposed",
    place: { file: "content/reports/2001-q2/sections/rice/vi.mdx", line: 1, column: 1 },
    sentence: "Câu thử.",
    reason: { vi: "thử", en: "test" },
  });
  const path = "content/reports/2001-q2/questions.yaml";
  const answered = [
    { id: "aaaaaaaa", answer: { do: "accept" as const } },
    { id: "bbbbbbbb", answer: { do: "bind" as const, metric: "rice-area" } },
  ];
  const files = new Map([[path, questionsText({ questions: [open("cccccccc")], answered })]]);
  const next = questionsOf(
    reopenQuestions(files, "2001-q2", [open("aaaaaaaa"), open("bbbbbbbb")]),
    "2001-q2",
  );
  expect(next.questions.map(({ id }) => id)).toEqual(["cccccccc", "aaaaaaaa"]);
  expect(next.answered?.map(({ id }) => id)).toEqual(["bbbbbbbb"]);
  expect(reopenQuestions(files, "2001-q2", [open("dddddddd")])).toBe(files);
});

test.for([
  [
    ["a", "b", "c", "d"],
    ["1", "2"],
    ["a", "b", "1", "c", "2", "d"],
  ],
  [["a"], ["1"], ["a", "1"]],
  [[], ["1", "2"], ["1", "2"]],
  [["a", "b"], [], ["a", "b"]],
] as const)("%j and %j stand as %j", ([cards, others, expected]) => {
  expect([...amongCards<string>(cards, others)].sort()).toEqual([...cards, ...others].sort());
  expect(amongCards<string>(cards, others).filter((one) => /[a-z]/.test(one))).toEqual(cards);
  expect(amongCards<string>(cards, others)).toEqual(expected);
});
