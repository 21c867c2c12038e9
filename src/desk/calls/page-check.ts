import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { checkPages, NamesMissing } from "../preview/page-check.ts";
import { call } from "./call.ts";

const input = z.strictObject({ report: z.string().min(1) });

/**
 * Tries the pages of a draft with the gates of a release; what they found is shown by the page that asked. `unnamed`:
 * what lacks a name in a language; `said`: what the build printed when no pages could be made.
 */
export const pageCheck = call(input, async ({ report }, { root }) => {
  try {
    await checkPages(root, contentSource().reading(), report);
    return { checked: true };
  } catch (error) {
    if (error instanceof NamesMissing) return { checked: false, unnamed: error.names };
    return { checked: false, said: (error instanceof Error ? error.message : String(error)).slice(-2000) };
  }
});
