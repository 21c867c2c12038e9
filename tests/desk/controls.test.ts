import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { CALLS } from "../../src/desk/calls/calls.ts";
import { amongCards } from "../../src/desk/controls/among-cards.ts";
import { isMissed, type Control } from "../../src/desk/controls/control.ts";
import { makeControls } from "../../src/desk/controls/make-controls.ts";
import { choose, decisionsOf, fieldsIn, firstOpen, startCard } from "../../src/desk/questions/card-state.ts";
import { cardsOf } from "../../src/desk/questions/cards.ts";
import { reopenQuestions } from "../../src/draft/answers/reopen-questions.ts";
import { questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { questionsText } from "../../src/draft/questions/questions-text.ts";
import type { Question } from "../../src/model/question.ts";
import { question as questionSchema } from "../../src/model/question.ts";
import { twoReports } from "../fixtures/two-reports.ts";

const reading = readContent(twoReports());
const [before, now] = reading.reports.map(({ edition }) => edition);
if (!before || !now) throw new Error("the reports cannot be read");
const controls = makeControls(now, before, new Set(), 6);

test("controls are made of certain figures alone, each with a proposal that is another figure's", () => {
  console.log(JSON.stringify(controls, undefined, 1));
  expect(controls.length).toBeGreaterThan(1);
});
