import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { departuresOf } from "../../checks/rules/source-is-rebuilt.ts";
import { readContent, type ContentReading } from "../../checks/read-content.ts";
import type { Localized } from "../../model/locale.ts";
import type { Files } from "../../report/from-files.ts";
import { correctionsText, withCorrection } from "../text/correction.ts";
import { editionOf } from "../edition-of.ts";

/**
 * The content files with a stated reason, read in every language, for everything in which a report's text departs from the
 * one received since `before`. Undefined where the words cannot be told apart in their line.
 */
export const withReasons = (
  before: ContentReading,
  files: Files,
  report: string,
  reason: Localized,
): Files | undefined => {
  const known = new Set(departures(before, report).map((one) => JSON.stringify(one)));
  let now = files;
  for (;;) {
    const reading = readContent(now, { parsed: before.parsed, before });
    const edition = editionOf(reading, report);
    const found = departures(reading, report).find((one) => !known.has(JSON.stringify(one)));
    if (!edition) return now;
    const path = edition.files.corrections.file;
    if (!found) return withNewPairsRead(before, now, edition, path);
    const text = now.get(path);
    const next = withCorrection(edition.corrections.corrections, edition.received, found, reason);
    if (!next || text === undefined) return undefined;
    now = new Map(now).set(path, correctionsText(text, next));
    known.add(JSON.stringify(found));
  }
};

const departures = (reading: ContentReading, report: string) => {
  const edition = editionOf(reading, report);
  return edition ? departuresOf(edition) : [];
};
