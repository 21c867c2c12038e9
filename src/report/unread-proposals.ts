import type { Edition } from "./edition.ts";
import type { Files } from "./from-files.ts";
import type { ParsedFiles } from "./parsed-files.ts";
import { confirmedPairs, pairsOfReport, type FilePair } from "./read-pairs.ts";

/** The file in which a report proposes entries of the shared catalogues. */
const PROPOSALS = "catalogue.yaml";

/**
 * The names in two languages that a report proposes for the shared catalogues and that nobody has read beside each other.
 * They join what other reports share, so they are read also where the report's own translation is partial.
 */
export const unreadProposals = (files: Files, edition: Edition, parsed?: ParsedFiles): FilePair[] => {
  const { report, official } = edition;
  const { hashes } = confirmedPairs(files, parsed);
  return report.languages
    .filter((locale) => locale !== official)
    .flatMap((locale) => pairsOfReport(files, report.id, official, locale, parsed))
    .filter(({ name, hash }) => name === PROPOSALS && !hashes.has(hash));
};
