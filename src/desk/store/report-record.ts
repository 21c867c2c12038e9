import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import { writeAtomically } from "./atomic-write.ts";

interface ReportRecord<T> {
  /** Undefined where nothing was written of the report yet. */
  readonly read: (root: string, report: string) => Promise<T | undefined>;
  readonly write: (root: string, report: string, record: T) => Promise<void>;
}

/** What the desk keeps of each report beside the content, never in it, as JSON; `folder` is named after it. */
export const reportRecord = <T>(folder: string): ReportRecord<T> => {
  const fileOf = (root: string, report: string): string => join(workFolder(root), folder, `${report}.json`);
  return {
    read: async (root, report) => {
      const text = await readFile(fileOf(root, report), "utf8").catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    write: (root, report, record) =>
      writeAtomically(fileOf(root, report), `${JSON.stringify(record, undefined, 1)}\n`),
  };
};
