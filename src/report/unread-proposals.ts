import { proposedCataloguePath } from "./content-paths.ts";
import type { Edition } from "./edition.ts";
import type { Files } from "./from-files.ts";
import type { ParsedFiles } from "./parsed-files.ts";
import { unreadPairs, type FilePair } from "./read-pairs.ts";

/**
 * The names in two languages that a report proposes for the shared catalogues and that nobody has read beside each other.
 * They join what other reports share, so they are read also where the report's own translation is partial.
 */
export const unreadProposals = (
  files: Files,
  { report, official }: Edition,
  parsed?: ParsedFiles,
): FilePair[] => {
  const path = proposedCataloguePath(report.id);
  return report.languages
    .filter((locale) => locale !== official)
    .flatMap((locale) => unreadPairs(files, report.id, official, locale, parsed, (file) => file === path));
};
