import type { ContentReading } from "../../checks/read-content.ts";
import { contentDigest } from "../../report/content-digest.ts";
import { reportRecord } from "../store/report-record.ts";

/** What came of trying the pages of a report in a narrow window and with large text. */
interface LayoutFound {
  /** Places that readers cannot see whole. */
  readonly places: number;
  /** Pages that could not be opened. */
  readonly missed: number;
}

const found = reportRecord<LayoutFound & { readonly content: string }>("layout");

/** Keeps what was found, and in which content. */
export const noteLayout = async (
  root: string,
  { files, parsed }: ContentReading,
  report: string,
  { places, missed }: LayoutFound,
): Promise<void> => {
  await found.write(root, report, { content: contentDigest(files, report, parsed), places, missed });
};

/** What the last trial of the present content found; undefined where there was none since the report changed. */
export const lastLayout = async (
  root: string,
  { files, parsed }: ContentReading,
  report: string,
): Promise<LayoutFound | undefined> => {
  const last = await found.read(root, report);
  return last?.content === contentDigest(files, report, parsed) ? last : undefined;
};
