/**
 * The gates over a built site: what every page promises, checked on the files as they will be served.
 * `npm run verify`: over dist, or over the folder given, with each page validated; exit code 1 when there is an issue.
 */
import { join } from "node:path";
import type { Progress } from "./steps.ts";
import { NoPages, readBuiltSite } from "./verify/built-site.ts";
import { evaluateGates } from "./verify/gates.ts";
import { formatIssues, type SiteIssue } from "./verify/issue.ts";
import { collectFromPages } from "./verify/collect-facts.ts";
import { heaviestFirst, weightTable, type PageWeight } from "./verify/weight.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";
import { refuse } from "./refuse.ts";

export interface SiteVerification {
  readonly issues: readonly SiteIssue[];
  /** Heaviest page first. */
  readonly weights: readonly PageWeight[];
}

/** All static gates over one folder; `progress` counts pages, `options` are those of the site that is read. */
export async function verifySite(
  dir: string,
  progress: Progress = () => undefined,
  options: Parameters<typeof readBuiltSite>[1] = {},
): Promise<SiteVerification> {
  const site = await readBuiltSite(dir, options);
  const seen = await collectFromPages(site, progress);
  return {
    issues: await evaluateGates(seen, site),
    weights: heaviestFirst(seen.map(({ weight }) => weight)),
  };
}

if (import.meta.main) {
  const [given] = commandLine({ words: 1 }).positionals;
  const dir = given ?? process.env["BAOCAO_OUT"] ?? join(import.meta.dirname, "..", "dist");
  const { issues, weights } = await verifySite(dir, undefined, { everyPage: true }).catch(
    (error: unknown) => {
      if (error instanceof NoPages) refuse(phrase("commands:preview.no-site", { folder: dir }));
      throw error;
    },
  );
  console.log(weightTable(weights));
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    process.exitCode = 1;
  }
}
