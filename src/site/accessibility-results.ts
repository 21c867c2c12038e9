import { accessibilityResultsFile, type AccessibilityResults } from "../model/accessibility-results.ts";

export type { AccessibilityResults };

/** Checks and gaps in the order in which the statement names them. */
export const CHECKS = ["axe", "html", "own", "charts", "transcripts", "speech", "journeys"] as const;
export const GAPS = ["people", "excerpts", "official", "files"] as const;

const files = import.meta.glob<unknown>("/content/accessibility-results.json", {
  eager: true,
  import: "default",
});

/** The results of the last evaluation of the site at this address; undefined when it was never evaluated. */
export function resultsOf(site: string, found: readonly unknown[] = Object.values(files)) {
  return found.map((one) => accessibilityResultsFile.parse(one)).find((results) => results.site === site);
}
