import type { ProgrammeRow } from "../model/report.ts";
import type { Edition } from "./edition.ts";

/**
 * How far a row of a work programme is: done; not done, with something said of it; nothing said. A row of which the column
 * of completed work says more than a mark, such as "submitted", is not done.
 */
export const PROGRAMME_STATES = ["completed", "in-progress", "not-stated"] as const;

/** What a table prints where it means only "yes". */
const MARK = /^[xX✓✔]$/;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/** The state of a row by the cells that are filled. */
const programmeState = ({ completed, progress, difficulties, expected }: ProgrammeRow): ProgrammeState => {
  if (completed !== undefined && MARK.test(completed.trim())) return "completed";
  return [completed, progress, difficulties, expected].some((cell) => cell !== undefined)
    ? "in-progress"
    : "not-stated";
};

/** How many rows of each state a programme annex has, group by group; empty when there is no such annex. */
export const programmeCounts = (
  { programmes, official }: Pick<Edition, "programmes" | "official">,
  annex: string,
): Map<string, Record<ProgrammeState, number>> => {
  const groups =
    programmes
      .get(annex)
      ?.get(official)
      ?.parts.flatMap((part) => part.groups) ?? [];
  return new Map(
    groups.map(({ id, rows }) => {
      const counts: Record<ProgrammeState, number> = { completed: 0, "in-progress": 0, "not-stated": 0 };
      for (const row of rows) counts[programmeState(row)] += 1;
      return [id, counts];
    }),
  );
};
