import { z } from "astro/zod";
import { confirmedTranslations } from "../../../scripts/content/confirmed-translations.ts";
import { wordedIssue } from "../../i18n/worded-issue.ts";
import { contentSource } from "../../site/content-source.ts";
import { withNames } from "../names/id-words.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  section: z.string().min(1),
});

/**
 * Writes into the translations of one section of one report which official text they render, as
 * `npm run confirm-translation` does. Where a translation says something else, nothing is written and `refused` says what.
 */
export const confirm = call(input, async ({ key, report, section }, desk) => {
  const { files, reports, parsed } = contentSource().reading();
  const own = reports.filter(({ id }) => id === report);
  const { files: changed, refused } = confirmedTranslations(files, new Set([section]), own, parsed);
  const editions = own.flatMap(({ edition }) => edition ?? []);
  if (refused.length > 0)
    return {
      saved: false,
      refused: refused
        .map(wordedIssue)
        .map(({ rule, message }) => ({ rule, message: withNames(message, editions) })),
    };
  const changes = changedFiles(files, new Map([...files, ...changed]));
  return save(desk, { key, label: `confirm ${report} ${section}`, changes });
});
