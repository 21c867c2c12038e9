import type { Issue } from "../verify/issue.ts";

/** The gates refused pages of a site that was built. */
export class PagesRefused extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], said: unknown) {
    super(said instanceof Error ? said.message : String(said));
    this.issues = issues;
  }
}
