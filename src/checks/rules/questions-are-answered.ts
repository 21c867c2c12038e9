import { isHarmful } from "../../model/question.ts";
import type { Rule } from "../rule.ts";

/**
 * A published report leaves no question of its import open that could hide something wrong; a draft may.
 * Passes: a published report whose questions are answered. Fails: one with an open question of the kind "conflict".
 */
export const questionsAreAnswered: Rule = ({ report, questions, files }) =>
  report.status !== "published"
    ? []
    : questions.flatMap(({ kind, sentence }, index) =>
        isHarmful(kind)
          ? [
              {
                rule: "questions-are-answered",
                place: files.questions?.placeOf(["questions", index]) ?? files.report.placeOf(["status"]),
                code: "questions-are-answered",
                values: { kind, sentence },
              },
            ]
          : [],
      );
