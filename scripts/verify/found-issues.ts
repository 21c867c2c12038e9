import { readFile, writeFile } from "node:fs/promises";
import type { SiteIssue } from "./issue.ts";

/** The variable that names the file in which a build leaves what the gates found, for the process that started it. */
export const ISSUES_FILE = "BAOCAO_PAGE_ISSUES";

/** Leaves the issues for the process that asked for them; nothing where none did. */
export const leaveIssues = async (issues: readonly SiteIssue[]): Promise<void> => {
  const file = process.env[ISSUES_FILE];
  if (file) await writeFile(file, JSON.stringify(issues));
};

/** What a build left there: undefined when it came no further than before the gates. */
export const issuesLeft = async (file: string): Promise<readonly SiteIssue[] | undefined> => {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as readonly SiteIssue[]);
};
