import type { Issue } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";
import { isPartial } from "../report/freshness.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { confirmedPairs, pairsOfReport } from "../report/read-pairs.ts";
import { beginning, unreadIssue } from "./rules/translations-are-read.ts";

/**
 * Titles, headlines, reasons and all other texts of YAML files in two languages are as they were when a person read them
 * beside each other. Passes: a pair whose hash stands in a `translations.yaml`. Fails: one of its texts changed since.
 */
export const unreadTexts = (files: Files, edition: Edition, parsed?: ParsedFiles): Issue[] => {
  const { hashes, issues } = confirmedPairs(files, parsed);
  if (issues.length) return issues;
  const locales = edition.report.languages.filter(
    (locale) => locale !== edition.official && !isPartial(edition, locale),
  );
  return locales.flatMap((locale) =>
    pairsOfReport(files, edition.report.id, edition.official, locale, parsed)
      .filter(({ hash }) => !hashes.has(hash))
      .map(({ source, path, name, translation }) =>
        unreadIssue(
          source.placeOf(path.length ? [...path, locale] : []),
          beginning(translation.replace(/\s+/g, " ").trim()),
          name,
        ),
      ),
  );
};
