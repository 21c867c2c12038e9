import type { ContentReading } from "../../checks/read-content.ts";
import { contentDigest } from "../../report/content-digest.ts";
import { reportRecord } from "./report-record.ts";

type Content = Pick<ContentReading, "files" | "parsed">;

interface ContentRecord<T> {
  /** `isPresent`: does the report still say what it said then? Undefined where nothing was written of it yet. */
  readonly read: (
    root: string,
    content: Content,
    report: string,
  ) => Promise<(T & { readonly isPresent: boolean }) | undefined>;
  readonly write: (root: string, content: Content, report: string, record: T) => Promise<void>;
}

/** What the desk finds out about each report, beside the content as a `reportRecord`, with the digest of that content. */
export const contentRecord = <T extends object>(folder: string): ContentRecord<T> => {
  const { read, write } = reportRecord<T & { readonly content: string }>(folder);
  return {
    read: async (root, { files, parsed }, report) => {
      const last = await read(root, report);
      return last && { ...last, isPresent: last.content === contentDigest(files, report, parsed) };
    },
    write: (root, { files, parsed }, report, record) =>
      write(root, report, { ...record, content: contentDigest(files, report, parsed) }),
  };
};
