import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import type { Phrase } from "../../src/model/phrase.ts";

/** A defect of the built site. As a phrase it says what is wrong. */
export interface SiteIssue extends Phrase {
  /** The gate, named after its file. */
  readonly gate: string;
  /** Address of the page, or of the file, it was found in. */
  readonly page: string;
  /** The text, address or number it was found at. */
  readonly detail?: string;
}

/** Issues as text: what is wrong, in the editors' languages, then every place where it is. Nothing for no issues. */
export function formatIssues(issues: readonly SiteIssue[]): string {
  const byFault = Map.groupBy(
    issues,
    (issue) => `✗ ${issue.gate}: ${Object.values(inEditorsLanguages(issue)).join("\n  ")}`,
  );
  return [...byFault].map(([fault, found]) => [fault, ...found.map(place)].join("\n")).join("\n");
}

function place({ page, detail }: SiteIssue): string {
  return detail === undefined ? `    ${page}` : `    ${page}  ${detail}`;
}
