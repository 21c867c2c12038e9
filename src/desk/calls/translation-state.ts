import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { TRANSLATION_STATES, withTranslationState } from "../text/translation-state.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  state: z.enum(TRANSLATION_STATES),
});

/** Says how far the translation of a report goes; `left` is what keeps it from being called complete. */
export const translationState = call(input, async ({ key, report, state }, desk) => {
  const reading = contentSource().reading();
  const next = withTranslationState(reading, report, state);
  if (!("files" in next)) return { saved: false, left: next.left };
  const changes = changedFiles(reading.files, next.files);
  return save(desk, { key, label: `translation of ${report} ${state}`, changes });
});
