import type { SiteIssue } from "../verify/issue.ts";

/** The gates refused pages of a site that was built. */
export class PagesRefused extends Error {
  readonly issues: readonly SiteIssue[];
  constructor(issues: readonly SiteIssue[], said: unknown) {
    super(said instanceof Error ? said.message : String(said));
    this.issues = issues;
  }
}
