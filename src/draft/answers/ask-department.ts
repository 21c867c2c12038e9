import type { AskedDepartment } from "../../model/question.ts";
import type { Files } from "../../report/from-files.ts";
import { questionsText } from "../questions/questions-text.ts";
import { questionsOf, readQuestions } from "./apply-answer.ts";

/**
 * The content files with one more thing that a department is asked; what was asked under the same id is replaced. As they
 * were where the questions cannot be read.
 */
export const askDepartment = (files: Files, report: string, asked: AskedDepartment): Files => {
  const list = questionsOf(files, report);
  const before = list.asked ?? [];
  const at = before.findIndex(({ id }) => id === asked.id);
  const next = at < 0 ? [...before, asked] : before.with(at, asked);
  return withAsked(files, report, next);
};

/** The content files without what was asked under `id`: it was answered, or need not be asked. */
export const withoutAsked = (files: Files, report: string, id: string): Files => {
  const before = questionsOf(files, report).asked ?? [];
  return before.some((one) => one.id === id)
    ? withAsked(
        files,
        report,
        before.filter((one) => one.id !== id),
      )
    : files;
};

const withAsked = (files: Files, report: string, asked: readonly AskedDepartment[]): Files => {
  const list = readQuestions(files, report);
  if (!list) return files;
  const text = questionsText({ ...list, asked: [...asked] });
  return new Map(files).set(`content/reports/${report}/questions.yaml`, text);
};
