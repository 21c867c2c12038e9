import { checkFiles } from "../../src/checks/check-files.ts";
import type { ReportReading } from "../../src/checks/read-content.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { Files } from "../../src/report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../../src/report/parsed-files.ts";
import { markedTranslations } from "./marked-translations.ts";

export interface Confirmation {
  /** The files whose marks change, with their new text; nothing else in them changes. */
  readonly files: ReadonlyMap<string, string>;
  /** Texts that say something else than the official one: these are not marked. */
  readonly refused: readonly Issue[];
}

/** Rules that a translation must keep before it can be said to render the official text. */
const NEEDED = new Set([
  "translations-say-the-same",
  "annex-rows-are-translated",
  "content-has-its-fields",
  "yaml-can-be-read",
  "mdx-can-be-read",
]);

/**
 * Marks the translations of some sections, summaries and annexes, and the texts of some YAML files (by name, or all) as
 * read beside the official texts. `reports` are those of the files with what the rules say of them.
 */
export const confirmedTranslations = (
  files: Files,
  names: ReadonlySet<string> | "all",
  reports: readonly ReportReading[] = checkFiles(files),
  parsed: ParsedFiles = parsedFiles(),
): Confirmation => {
  const changed = new Map<string, string>();
  const refused: Issue[] = [];
  for (const { edition, issues } of reports) {
    if (!edition) continue;
    const now = new Map([...files, ...changed]);
    const marked = markedTranslations(now, edition, (name) => names === "all" || names.has(name), parsed);
    for (const [file, text] of marked) {
      const against = issues.filter(
        ({ rule, place, other }) => NEEDED.has(rule) && (place.file === file || other?.file === file),
      );
      if (against.length) refused.push(...against);
      else if (text !== files.get(file)) changed.set(file, text);
    }
  }
  return { files: changed, refused };
};
