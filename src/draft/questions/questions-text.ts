import type { QuestionFile } from "../../model/question.ts";
import { block, flow } from "../yaml-text.ts";

/** Spaces between numbers and units as a page sets them; content has plain ones. */
const SPECIAL_SPACES = /[\u00a0\u2009\u202f]/g;

/** Words as content files have them. */
export const withPlainSpaces = (words: string): string => words.replaceAll(SPECIAL_SPACES, " ");

/** `questions.yaml`: open questions by harm, the answers given, what departments were asked, figures that stay. */
export const questionsText = ({ source, questions, answered, asked, standing }: QuestionFile): string =>
  withPlainSpaces(
    [
      source === undefined ? "" : `source: ${JSON.stringify(source)}\n`,
      questions.length ? `questions:\n${block(questions, 2)}` : "questions: []\n",
      answered?.length ? `answered:\n${answered.map((one) => `  - ${flow(one)}\n`).join("")}` : "",
      asked?.length ? `asked:\n${block(asked, 2)}` : "",
      standing?.length ? `standing:\n${standing.map((one) => `  - ${flow(one)}\n`).join("")}` : "",
    ].join(""),
  );
