import type { Issue } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";
import { confirmedReadings, readingFields, unreadFigures } from "../report/figure-readings.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";

/**
 * What each figure is declared to be was confirmed by a person once: no rule knows that a share is of another whole.
 * Passes: a figure whose reading stands in `readings.yaml`. Fails: another `of`, `plan`, `period` or `status` since.
 */
export const figuresAreRead = (files: Files, edition: Edition, parsed?: ParsedFiles): Issue[] => {
  const { readings, issues } = confirmedReadings(files, parsed);
  if (issues.length) return issues;
  return unreadFigures(edition, readings).map((one) => ({
    rule: "figures-are-read",
    place: one.place,
    code: "figures-are-read",
    values: { id: one.id, fields: readingFields(edition, one).join(", "), section: one.section },
  }));
};
