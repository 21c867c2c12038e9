import { readContent, type ReportReading } from "../../src/checks/read-content.ts";
import { checkInSteps } from "../../src/checks/rules.ts";
import { annexRowsAreTranslated } from "../../src/checks/rules/annex-rows-are-translated.ts";
import { translationsSayTheSame } from "../../src/checks/rules/translations-say-the-same.ts";
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

/** Rules that a translation must keep before it can be said to render the official text, once it can be read. */
const NEEDED_RULES = [translationsSayTheSame, annexRowsAreTranslated];
const READABLE = new Set(["content-has-its-fields", "yaml-can-be-read", "mdx-can-be-read"]);

/**
 * Marks the translations of some sections, summaries and annexes, and the texts of some YAML files (by name, or all) as
 * read beside the official texts. `reports` are those of the files.
 */
export const confirmedTranslations = (
  files: Files,
  names: ReadonlySet<string> | "all",
  reports: readonly ReportReading[] = readContent(files).reports,
  parsed: ParsedFiles = parsedFiles(),
): Confirmation => {
  const changed = new Map<string, string>();
  const refused: Issue[] = [];
  for (const { edition, issues } of reports) {
    if (!edition) continue;
    const against = [
      ...issues.filter(({ rule }) => READABLE.has(rule)),
      ...[...checkInSteps(edition, NEEDED_RULES)].flat(),
    ];
    const now = new Map([...files, ...changed]);
    const marked = markedTranslations(now, edition, (name) => names === "all" || names.has(name), parsed);
    for (const [file, text] of marked) {
      const own = against.filter(({ place, other }) => place.file === file || other?.file === file);
      if (own.length) refused.push(...own);
      else if (text !== files.get(file)) changed.set(file, text);
    }
  }
  return { files: changed, refused };
};
