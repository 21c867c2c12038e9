import { serve } from "../../scripts/preview.ts";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { openBrowser } from "../browser/browser.ts";
import { pageGates } from "../browser/page-gates.ts";
import { openTab } from "../browser/tab.ts";
import { visit } from "../browser/visit.ts";

/** What the browser gates find on pages of the built site in `folder`, as text; empty when they pass. */
export async function browserIssues(folder: string, paths: readonly string[]): Promise<string> {
  const server = await serve(folder, 0);
  const browser = await openBrowser();
  try {
    const tab = await openTab(browser);
    const found: string[] = [];
    for (const path of paths) {
      const { issues } = await visit(tab, server.origin, path, pageGates);
      found.push(formatIssues(issues));
    }
    return found.filter(Boolean).join("\n");
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}
