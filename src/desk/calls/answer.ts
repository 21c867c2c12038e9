import { z } from "astro/zod";
import { applyAnswer } from "../../draft/answers/apply-answer.ts";
import { answer as answerSchema } from "../../model/question.ts";
import { contentSource } from "../../site/content-source.ts";
import type { Files } from "../../report/from-files.ts";
import { contentHash } from "../store/content-hash.ts";
import type { FileChange } from "../store/change.ts";
import { save } from "../save.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** A decision without an answer asks the department: the question stays open. */
  decisions: z.array(z.strictObject({ id: z.string(), answer: answerSchema.optional() })),
});

/**
 * Writes the answers of one card. An answer belongs to its question, so two people can answer different questions at the
 * same time; a question that somebody answered meanwhile is named in `gone` and left as it is.
 */
export const answer = call(input, async ({ key, report, decisions }, desk) => {
  const before = contentSource().reading().files;
  const gone: string[] = [];
  let files: Files = before;
  for (const { id, answer: given } of decisions) {
    if (!given) continue;
    const next = applyAnswer(files, report, id, given);
    if (next) files = next;
    else gone.push(id);
  }
  const written = await save(desk, { key, label: `answers ${report}`, changes: changedFiles(before, files) });
  return { ...written, gone };
});

/** Every file that two states of the content have otherwise, as changes of the first. */
export const changedFiles = (before: Files, after: Files): readonly FileChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [was, now] = [before.get(path), after.get(path)];
    return was === now
      ? []
      : [{ path, base: was === undefined ? null : contentHash(was), text: now ?? null }];
  });
