import { z } from "astro/zod";
import { applyAnswer, questionsOf } from "../../draft/answers/apply-answer.ts";
import { askDepartment } from "../../draft/answers/ask-department.ts";
import { answer as answerSchema, type AskedDepartment, type Question } from "../../model/question.ts";
import { contentSource } from "../../site/content-source.ts";
import type { Files } from "../../report/from-files.ts";
import { isControlId } from "../controls/control.ts";
import { noteAccepted } from "../controls/control-file.ts";
import { changedFiles } from "../store/changed-files.ts";
import { save } from "../save.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** A decision without an answer asks the department: the question stays open. */
  decisions: z.array(
    z.strictObject({
      // A control question is none of the report: an answer to one is never written.
      id: z.string().refine((id) => !isControlId(id)),
      answer: answerSchema.optional(),
    }),
  ),
});

/**
 * Writes the answers of one card. An answer belongs to its question, so two people can answer different questions at the
 * same time; a question that somebody answered meanwhile is named in `gone` and left as it is.
 */
export const answer = call(input, async ({ key, report, decisions }, desk) => {
  const before = contentSource().reading().files;
  const gone: string[] = [];
  const accepted: Question[] = [];
  let files: Files = before;
  for (const { id, answer: given } of decisions) {
    const question = questionsOf(files, report).questions.find((one) => one.id === id);
    const next = given
      ? applyAnswer(files, report, id, given)
      : question && askDepartment(files, report, askedOf(question));
    if (next) files = next;
    if (next && question && given?.do === "accept") accepted.push(question);
    if (!next) gone.push(id);
  }
  const written = await save(desk, { key, label: `answers ${report}`, changes: changedFiles(before, files) });
  if (written.saved) await noteAccepted(desk.root, report, accepted);
  return { ...written, gone };
});

const askedOf = ({ id, printed, sentence, reason }: Question): AskedDepartment => ({
  id,
  sentence,
  text: [printed, reason["vi"]].filter(Boolean).join(": "),
});
