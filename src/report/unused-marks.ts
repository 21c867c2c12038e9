import { translationsFile } from "../model/translations.ts";
import { confirmationLists } from "./confirmation-lists.ts";
import type { Edition } from "./edition.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { reportOfPath } from "./content-paths.ts";
import { LISTS, pairsOfReport } from "./read-pairs.ts";

/**
 * The entries of each `translations.yaml` that no text has any longer, by the list's path; lists without such entries are
 * not named. The entry of a text that another report has is in use, so that nothing is said while one of the reports cannot
 * be read.
 */
export const unusedMarks = (
  files: Files,
  editions: readonly Edition[],
  parsed: ParsedFiles = parsedFiles(),
): ReadonlyMap<string, readonly string[]> => {
  const known = new Set(editions.map(({ report }) => report.id));
  const folders = [...files.keys()].flatMap((path) => reportOfPath(path) ?? []);
  if (folders.some((id) => !known.has(id))) return new Map();
  const used = new Set(
    editions.flatMap(({ report, official }) =>
      report.languages
        .filter((locale) => locale !== official)
        .flatMap((locale) => pairsOfReport(files, report.id, official, locale, parsed))
        .map(({ hash }) => hash),
    ),
  );
  const unused = [...files].flatMap(([path, text]): [string, string[]][] => {
    if (!LISTS.test(path)) return [];
    const { lists } = confirmationLists(new Map([[path, text]]), LISTS, translationsFile, parsed);
    const own = lists.flatMap(({ read }) => read).filter((hash) => !used.has(hash));
    return own.length ? [[path, own]] : [];
  });
  return new Map(unused);
};
