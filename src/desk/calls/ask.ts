import { z } from "astro/zod";
import { askDepartment, withoutAsked } from "../../draft/answers/ask-department.ts";
import { questionsOf } from "../../draft/answers/apply-answer.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";
import { typedWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  id: z.string().min(1),
  change: z.discriminatedUnion("do", [
    z.strictObject({ do: z.literal("department"), department: typedWords }),
    /** The department has answered, or need not be asked. */
    z.strictObject({ do: z.literal("withdraw") }),
  ]),
});

/** Says which department is asked something, or that it is asked no more. */
export const ask = call(input, async ({ key, report, id, change }, desk) => {
  const { files } = contentSource().reading();
  const asked = questionsOf(files, report).asked?.find((one) => one.id === id);
  if (!asked) return { saved: false };
  const { sentence, text } = asked;
  const next =
    change.do === "withdraw"
      ? withoutAsked(files, report, id)
      : askDepartment(files, report, {
          id,
          sentence,
          text,
          ...(change.department ? { department: change.department.normalize("NFC") } : {}),
        });
  return save(desk, { key, label: `ask ${report} ${id}`, changes: changedFiles(files, next) });
});
