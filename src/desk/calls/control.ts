import { z } from "astro/zod";
import { reopenQuestions } from "../../draft/answers/reopen-questions.ts";
import { answer as answerSchema } from "../../model/question.ts";
import { contentSource } from "../../site/content-source.ts";
import { isMissed, type Control, type ControlResult } from "../controls/control.ts";
import { readControls, writeControls } from "../controls/control-file.ts";
import { changedFiles } from "../store/changed-files.ts";
import { save } from "../save.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  control: z.string().min(1),
  decisions: z.array(z.strictObject({ id: z.string(), answer: answerSchema.optional() })),
});

/**
 * Takes the answer to a control question: nothing of it is written into the content. A miss opens again what was accepted
 * since the control before.
 */
export const control = call(
  input,
  async ({ key, report, control: id, decisions }, desk): Promise<ControlResult> => {
    const file = await readControls(desk.root, report);
    const found = file?.controls.find((one) => one.id === id);
    if (!file || !found) return { missed: false };
    const known = file.results[id];
    if (known) return known;
    let result: ControlResult = { missed: false };
    if (isMissed(found, decisions)) {
      const { files } = contentSource().reading();
      const next = reopenQuestions(files, report, file.accepted);
      const changes = changedFiles(files, next);
      if (changes.length > 0) await save(desk, { key, label: `reopened ${report}`, changes });
      result = { missed: true, ...namesOf(found), reopened: changes.length > 0 ? file.accepted.length : 0 };
    }
    await writeControls(desk.root, report, {
      ...file,
      results: { ...file.results, [id]: result },
      accepted: [],
    });
    return result;
  },
);

const namesOf = ({ questions, right }: Control) => ({
  wrong: Object.fromEntries(
    Object.keys(right).map((locale) => [
      locale,
      questions.map(({ proposed }) => proposed?.[locale] ?? "").join("; "),
    ]),
  ),
  right,
});
