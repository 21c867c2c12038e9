import type { Edition } from "../report/edition.ts";

/** The number of the report's public version: 1 until a correction takes its place. */
export const reportVersion = ({ release }: Edition): number => release?.versions?.at(-1)?.number ?? 1;

/** The day of the report's public version: that of its release, else the report's own date. */
export const reportModified = ({ report, release }: Edition): string =>
  release?.versions?.at(-1)?.published?.slice(0, 10) ?? report.date;
