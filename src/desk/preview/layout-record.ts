import type { ContentReading } from "../../checks/read-content.ts";
import { contentRecord } from "../store/content-record.ts";

/** What came of trying the pages of a report in a narrow window and with large text. */
interface LayoutFound {
  /** Places that readers cannot see whole. */
  readonly places: number;
  /** Pages that could not be opened. */
  readonly missed: number;
}

const { read, write: noteLayout } = contentRecord<LayoutFound>("layout");
export { noteLayout };

/** What the last trial of the present content found; undefined where there was none since the report changed. */
export const lastLayout = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<LayoutFound | undefined> => {
  const last = await read(root, reading, report);
  return last?.isPresent ? last : undefined;
};
