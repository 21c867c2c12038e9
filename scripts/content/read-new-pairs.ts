import { listsWith } from "./marked-translations.ts";
import type { ContentReading } from "../../src/checks/read-content.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";
import { unreadPairs } from "../../src/report/read-pairs.ts";

/**
 * The content files with the texts of `file` that the present content has not, marked as read in both languages: an
 * editor wrote them beside each other.
 */
export const withNewPairsRead = (
  { files, parsed }: Pick<ContentReading, "files" | "parsed">,
  next: Files,
  { report, official }: Edition,
  file: string,
): Files => {
  const unread = (of: Files) =>
    report.languages
      .filter((locale) => locale !== official)
      .flatMap((locale) => unreadPairs(of, report.id, official, locale, parsed, (path) => path === file));
  const before = new Set(unread(files).map(({ hash }) => hash));
  const added = unread(next).filter(({ hash }) => !before.has(hash));
  return new Map([...next, ...listsWith(next, added, parsed)]);
};
