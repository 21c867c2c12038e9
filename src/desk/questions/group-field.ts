import { isHarmful, type Question, type QuestionGroup } from "../../model/question.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { ACCEPT, ASK, type Field } from "./field.ts";

/** Groups about what the report prints; of the others a department knows nothing. */
const MAY_BE_ASKED: readonly QuestionGroup[] = ["figures", "table-rows", "word-changes"];

/**
 * One decision on the rows of a group. Where a wrong row would do harm, each has to have been gone to. `group` is that of
 * the questions, `first` one of them.
 */
export const groupField = (
  group: QuestionGroup,
  first: Question,
  questions: readonly AskedQuestion[],
): Field => {
  const n = questions.length;
  const words = `questions.groups.${group === "table-rows" ? `table-rows-${first.kind}` : group}`;
  return {
    id: `${first.id}-group`,
    questions,
    legend: { key: `${words}.question`, values: { n } },
    ...(isHarmful(first.kind) ? { eachSeen: true } : {}),
    options: [
      { label: { key: `${words}.accept`, values: { n } }, effect: ACCEPT },
      { label: { key: "questions.openEach" }, effect: { does: "separate" } },
      ...(MAY_BE_ASKED.includes(group) ? [ASK] : []),
    ],
  };
};
