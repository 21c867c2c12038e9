import type { QuestionFile } from "../../model/question.ts";
import { block, flow } from "../yaml-text.ts";

/** `questions.yaml`: open questions by harm, then the answers given. */
export const questionsText = ({ source, questions, answered }: QuestionFile): string =>
  [
    source === undefined ? "" : `source: ${JSON.stringify(source)}\n`,
    questions.length ? `questions:\n${block(questions, 2)}` : "questions: []\n",
    answered?.length ? `answered:\n${answered.map((one) => `  - ${flow(one)}\n`).join("")}` : "",
  ].join("");
