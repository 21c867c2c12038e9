import { z } from "astro/zod";
import { answer as answerSchema, type Answer } from "../../model/question.ts";
import { contentSource } from "../../site/content-source.ts";
import { isControlId } from "../controls/control.ts";
import { noteAccepted } from "../controls/control-file.ts";
import { applyDecisions } from "../questions/apply-decisions.ts";
import type { AnswerResult } from "../questions/card-state.ts";
import { changedFiles } from "../store/changed-files.ts";
import { editionOf } from "../edition-of.ts";
import { withBreaksRead } from "../names/read-breaks.ts";
import { save } from "../save.ts";
import { call } from "./call.ts";
import { typedWords } from "./typed-words.ts";

/** Reasons as an editor typed them. */
const asTyped = (answer: Answer): Answer =>
  answer.do === "break"
    ? {
        ...answer,
        reason: Object.fromEntries(
          Object.entries(answer.reason).map(([locale, words]) => [locale, typedWords.parse(words)]),
        ),
      }
    : answer;

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** A decision without an answer asks the department: the question stays open. */
  decisions: z.array(
    z.strictObject({
      // A control question is none of the report: an answer to one is never written.
      id: z.string().refine((id) => !isControlId(id)),
      answer: answerSchema.transform(asTyped).optional(),
    }),
  ),
});

/**
 * Writes the answers of one card. An answer belongs to its question, so two people can answer different questions at the
 * same time; a question that somebody answered otherwise meanwhile is named in `gone` and left as it is, one whose answer
 * could not be written in `refused`, one that another answer settled in `settled`.
 */
export const answer = call(input, async ({ key, report, decisions }, desk): Promise<AnswerResult> => {
  const reading = contentSource().reading();
  const before = reading.files;
  const { files, accepted, gone, refused, settled } = applyDecisions(before, report, decisions);
  const edition = editionOf(reading, report);
  // Who gives the reasons in all languages has read them beside each other.
  const read = edition ? withBreaksRead(before, files, edition, reading.parsed) : files;
  const written = await save(desk, { key, label: `answers ${report}`, changes: changedFiles(before, read) });
  if (!written.saved) return { gone, refused: decisions.map(({ id }) => id) };
  await noteAccepted(desk.root, report, accepted);
  return { gone, refused, settled };
});
