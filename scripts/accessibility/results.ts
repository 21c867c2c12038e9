import type { AccessibilityResults } from "../../src/model/accessibility-results.ts";
import { EVALUATED, LEVEL, STANDARD } from "./evaluated.ts";

/** The part of vitest's JSON report that is read here. */
export interface TestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly status: string;
    }[];
  }[];
}

/** The title above the tests that each put one defect before the checks. */
export const SEEDED_TITLE = "a seeded defect is caught by its own gate";

/** What a run of all tests says of the site at this address; undefined for a run with a failure. */
export function resultsFrom(
  report: TestReport,
  site: string,
  date: string,
): AccessibilityResults | undefined {
  if (!report.success) return undefined;
  const seeded = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ ancestorTitles }) => ancestorTitles.includes(SEEDED_TITLE));
  const found = seeded.filter(({ status }) => status === "passed").length;
  return {
    site,
    date,
    standard: STANDARD,
    level: LEVEL,
    checks: Object.fromEntries(
      Object.entries(EVALUATED).map(([name, { criteria }]) => [name, [...criteria]]),
    ),
    ...(seeded.length > 0 ? { seeded: { found, of: seeded.length } } : {}),
  };
}
