import { inReadingOrder, type Issue } from "../model/issue.ts";
import { assemble } from "../report/assemble.ts";
import type { Edition } from "../report/edition.ts";
import { reportIds, sourcesFromFiles, type Files } from "../report/from-files.ts";
import { checkEdition } from "./rules.ts";

export interface Checked {
  readonly id: string;
  readonly edition: Edition | undefined;
  readonly issues: Issue[];
}

/** Reads and checks every report of the content files, oldest first. */
export const checkFiles = (files: Files): Checked[] => reportIds(files).map((id) => checkReport(files, id));

/** Reads and checks one report of the content files. */
export const checkReport = (files: Files, id: string): Checked => {
  const { sources, issues } = sourcesFromFiles(files, id);
  const { edition, issues: more } = assemble(sources);
  const all = [...issues, ...more, ...(edition ? checkEdition(edition) : [])];
  return { id, edition, issues: inReadingOrder(all) };
};
