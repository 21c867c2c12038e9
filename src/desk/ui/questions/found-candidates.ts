import type { Candidates } from "../../calls/candidates.ts";
import { callDesk } from "../saving/call-desk.ts";

/** What of a lost figure is known on the desk. */
export type FoundCandidates = Candidates;

/** Asks the desk what a figure of the report before may be in report `report`. */
export const candidatesIn =
  (report: string) =>
  (metric: string): Promise<FoundCandidates> =>
    callDesk("candidates", { report, metric }, (found) => found as FoundCandidates);
