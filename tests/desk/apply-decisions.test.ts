import { expect, test } from "vitest";
import { questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { questionsText } from "../../src/draft/questions/questions-text.ts";
import type { Question } from "../../src/model/question.ts";
import { applyDecisions } from "../../src/desk/questions/apply-decisions.ts";
import { askedAgain, choose, startCard } from "../../src/desk/questions/card-state.ts";
import { cardsOf } from "../../src/desk/questions/cards.ts";
import { DeskRefusal, DeskUnreachable } from "../../src/desk/ui/saving/call-desk.ts";
import { sendCard } from "../../src/desk/ui/questions/send-card.ts";
import { twoReports } from "../fixtures/two-reports.ts";

const REPORT = "2001-q2";
const RICE = `content/reports/${REPORT}/sections/rice/vi.mdx`;
const BIND = { do: "bind", metric: "rice-output" } as const;

const asked = (id: string, subject: string): Question => ({
  id,
  kind: "proposed",
  subject,
  place: { file: RICE, line: 1, column: 1 },
  sentence: "Câu thử.",
  reason: { vi: "thử", en: "test" },
});
const [first, second] = [asked("aaaaaaaa", "figure-a"), asked("bbbbbbbb", "figure-b")];

/** The second report with two figures that may both be the output of rice, and a question on each. */
const draft = new Map(
  [...twoReports()].map(([path, text]): [string, string] =>
    path.startsWith(`content/reports/${REPORT}/`)
      ? [path, text.replaceAll(/\brice-output\b/g, "figure-a").replaceAll(/\brice-area-yoy\b/g, "figure-b")]
      : [path, text],
  ),
).set(`content/reports/${REPORT}/questions.yaml`, questionsText({ questions: [first, second] }));

test("an answer that binds a metric which was just taken is refused, and its question stays open", () => {
  const { files, gone, refused } = applyDecisions(draft, REPORT, [
    { id: first.id, answer: BIND },
    { id: second.id, answer: BIND },
  ]);
  expect({ gone, refused }).toEqual({ gone: [], refused: [second.id] });
  expect(questionsOf(files, REPORT).questions.map(({ id }) => id)).toEqual([second.id]);
});

test("an answer sent twice counts as written; another answer to a settled question is gone and leaves it", () => {
  const { files } = applyDecisions(draft, REPORT, [{ id: first.id, answer: BIND }]);
  const again = applyDecisions(files, REPORT, [{ id: first.id, answer: BIND }]);
  expect(again).toEqual({ files, accepted: [], gone: [], refused: [], settled: [] });
  const other = applyDecisions(files, REPORT, [{ id: first.id, answer: { do: "accept" } }]);
  expect(other).toEqual({ files, accepted: [], gone: [first.id], refused: [], settled: [] });
});

test("accepted proposals are named, and a question to the department is no answer", () => {
  const { files, accepted } = applyDecisions(draft, REPORT, [
    { id: first.id, answer: { do: "accept" } },
    { id: second.id },
  ]);
  expect(accepted.map(({ id }) => id)).toEqual([first.id]);
  expect(questionsOf(files, REPORT).questions.map(({ id }) => id)).toEqual([second.id]);
  expect(questionsOf(files, REPORT).asked?.map(({ id }) => id)).toEqual([second.id]);
});

const [card] = cardsOf([first, second]);
if (!card) throw new Error("no card");
const answered = choose(startCard(card), 0, 0);

test("a card is asked again for the questions whose answers were not written, with nothing chosen", () => {
  expect(askedAgain(answered, { gone: [], refused: [] })).toBeUndefined();
  expect(askedAgain(answered, { gone: [first.id], refused: [], settled: [] })).toBeUndefined();
  const again = askedAgain(answered, { gone: [], refused: [second.id] });
  expect(again?.card.questions).toEqual([second]);
  expect(again?.card.id).toBe(card.id);
  expect(again?.chosen).toEqual({});
});

test("what the desk refuses is asked again, as an answer and as a control; another error is thrown", async () => {
  const failing = (error: Error) => ({ save: () => Promise.reject(error) });
  const refused = [first.id, second.id];
  for (const control of [undefined, "control-1"])
    expect(await sendCard(failing(new DeskRefusal("x")), REPORT, control, answered)).toEqual({
      gone: [],
      refused,
    });
  await expect(
    sendCard(failing(new DeskUnreachable("x")), REPORT, undefined, answered),
  ).rejects.toBeInstanceOf(DeskUnreachable);
});
