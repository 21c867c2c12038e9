import type { ContentReading } from "../checks/read-content.ts";
import type { Edition } from "../report/edition.ts";

/** The newest report before report `id` that can be read; undefined where there is none. */
export const editionBefore = ({ reports }: ContentReading, id: string): Edition | undefined => {
  const at = reports.findIndex((report) => report.id === id);
  return reports.slice(0, Math.max(at, 0)).findLast(({ edition }) => edition !== undefined)?.edition;
};
