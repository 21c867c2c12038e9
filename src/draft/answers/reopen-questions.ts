import type { Answer, Question } from "../../model/question.ts";
import type { Files } from "../../report/from-files.ts";
import { questionsText } from "../questions/questions-text.ts";
import { placeNow, readQuestions } from "./apply-answer.ts";

/** The content files with questions open again whose proposals were accepted, once or for good; others are left as they are. */
export const reopenQuestions = (files: Files, report: string, accepted: readonly Question[]): Files => {
  const list = readQuestions(files, report);
  if (!list) return files;
  const given = new Map(list.answered?.map(({ id, answer }) => [id, answer]));
  const again = accepted.filter(({ id }) => ACCEPTING.has(given.get(id)?.do));
  if (again.length === 0) return files;
  const stays = new Set(
    again.flatMap(({ id, subject }) => (given.get(id)?.do === "always" ? [subject] : [])),
  );
  const ids = new Set(again.map(({ id }) => id));
  const next = questionsText({
    ...list,
    questions: [...list.questions, ...again.map((one) => ({ ...one, place: placeNow(one, files) }))],
    answered: list.answered?.filter(({ id }) => !ids.has(id)),
    standing: list.standing?.filter(({ metric }) => !stays.has(metric)),
  });
  return new Map(files).set(`content/reports/${report}/questions.yaml`, next);
};

const ACCEPTING: ReadonlySet<Answer["do"] | undefined> = new Set(["accept", "always"]);
