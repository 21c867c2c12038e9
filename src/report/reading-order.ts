import { allSections } from "../model/report.ts";
import type { Edition } from "./edition.ts";

/** Slugs of the sections, then of each annex and its entries, in the order in which the report prints them. */
export const readingOrder = ({ report, entries, official }: Edition): string[] => [
  ...allSections(report),
  ...report.annexes.flatMap(({ id }) => [id, ...(entries.get(id)?.get(official)?.order ?? [])]),
];
