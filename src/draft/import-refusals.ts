import { phrase, type Phrase } from "../model/phrase.ts";

/** Why a readable Word file becomes no draft. */
export type RefusalOfReport = "id-invalid" | "period-unknown" | "report-there" | "answers-unreadable";

export interface RefusedImport {
  readonly why: RefusalOfReport;
  /** For the command `npm run import`. */
  readonly refusal: Phrase;
}

export const refusedImport = (why: RefusalOfReport, id = ""): RefusedImport => ({
  why,
  refusal: phrase(`commands:import.refused.${why}`, { id }),
});
