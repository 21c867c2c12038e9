import type { ContentReading } from "../checks/read-content.ts";
import type { Edition } from "../report/edition.ts";

/** The report `id` as it was read; undefined where there is none, or none that can be read. */
export const editionOf = ({ reports }: Pick<ContentReading, "reports">, id: string): Edition | undefined =>
  reports.find((report) => report.id === id)?.edition;
