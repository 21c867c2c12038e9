import results from "./accessibility-results.json" with { type: "json" };

/** What the last evaluation of accessibility found: written by `npm run snapshots`, never by hand. */
export interface AccessibilityResults {
  /** The day on which these results were found, such as "2026-11-26". */
  readonly date: string;
  readonly standard: string;
  readonly level: string;
  /** Every check with the success criteria of the standard that it looks at. */
  readonly checks: Readonly<Record<string, readonly string[]>>;
  /** Defects put into copies of pages on purpose, and how many of them the checks found. */
  readonly seeded?: { readonly found: number; readonly of: number };
}

export const accessibilityResults: AccessibilityResults = results;

/** Checks and gaps in the order in which the statement names them. */
export const CHECKS = ["axe", "html", "own", "charts", "transcripts", "speech", "journeys"] as const;
export const GAPS = ["people", "excerpts", "official", "files"] as const;
