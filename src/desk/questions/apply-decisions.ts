import { applyAnswer, questionsOf } from "../../draft/answers/apply-answer.ts";
import { askDepartment } from "../../draft/answers/ask-department.ts";
import type { Answer, AskedDepartment, Question } from "../../model/question.ts";
import type { Files } from "../../report/from-files.ts";
import type { Decision } from "./card-state.ts";

/** The content files after the decisions of one card, and what became of each decision. */
export interface AppliedDecisions {
  readonly files: Files;
  /** Questions of which what the draft has was accepted, once or for good. */
  readonly accepted: readonly Question[];
  /** Questions that somebody answered otherwise meanwhile: their answers stay. */
  readonly gone: readonly string[];
  /** Questions that are still open because the answer does not fit any more, as where its metric is bound elsewhere. */
  readonly refused: readonly string[];
  /** Other questions that the answers settled. */
  readonly settled: readonly string[];
}

/** Carries out the decisions of one card, each for itself. An answer that was written already counts as written. */
export const applyDecisions = (
  before: Files,
  report: string,
  decisions: readonly Decision[],
): AppliedDecisions => {
  let files = before;
  const accepted: Question[] = [];
  const gone: string[] = [];
  const refused: string[] = [];
  for (const { id, answer } of decisions) {
    const { questions, answered = [] } = questionsOf(files, report);
    const question = questions.find((one) => one.id === id);
    if (!question) {
      const known = answered.find((one) => one.id === id);
      if (!answer || !isSame(known?.answer, answer)) gone.push(id);
      continue;
    }
    const next = answer
      ? applyAnswer(files, report, id, answer)
      : askDepartment(files, report, askedOf(question));
    if (!next) refused.push(id);
    else if (answer?.do === "accept" || answer?.do === "always") accepted.push(question);
    files = next ?? files;
  }
  const asked = new Set(decisions.map(({ id }) => id));
  const open = new Set(questionsOf(files, report).questions.map(({ id }) => id));
  const settled = questionsOf(before, report).questions.flatMap(({ id }) =>
    open.has(id) || asked.has(id) ? [] : [id],
  );
  return { files, accepted, gone, refused, settled };
};

const askedOf = ({ id, name, printed, sentence, reason }: Question): AskedDepartment => ({
  id,
  sentence,
  text: [name?.["vi"] ?? printed, reason["vi"]].filter(Boolean).join(": "),
});

/** Both were read by the same schema, so that their keys stand in the same order. */
const isSame = (a: Answer | undefined, b: Answer): boolean => JSON.stringify(a) === JSON.stringify(b);
