/**
 * The gates over a built site: what every page promises, checked on the files as they will be served.
 * `npm run verify`: over dist, or over the folder given; exit code 1 when there is an issue.
 */
import { join } from "node:path";
import { readBuiltSite, type Gate } from "./verify/built-site.ts";
import { hosts } from "./verify/hosts.ts";
import { html } from "./verify/html.ts";
import { formatIssues, type Issue } from "./verify/issue.ts";
import { links } from "./verify/links.ts";
import { gateOf } from "./verify/page-promise.ts";
import { pagePromises } from "./verify/page-promises.ts";
import { overweight, weigh, weightTable, type PageWeight } from "./verify/weight.ts";

const gates: readonly Gate[] = [links, html, hosts, ...pagePromises.map(gateOf)];

export interface Verdict {
  readonly issues: readonly Issue[];
  /** Heaviest page first. */
  readonly weights: readonly PageWeight[];
}

/** All static gates over one folder; `progress` counts gates. */
export async function verifySite(
  dir: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Verdict> {
  const site = await readBuiltSite(dir);
  const issues: Issue[] = [];
  for (const [index, gate] of gates.entries()) {
    progress(index, gates.length + 1);
    issues.push(...(await gate(site)));
  }
  progress(gates.length, gates.length + 1);
  const weights = await weigh(site);
  issues.push(...overweight(weights));
  return { issues, weights };
}

if (import.meta.main) {
  const dir = process.argv[2] ?? process.env["BAOCAO_OUT"] ?? join(import.meta.dirname, "..", "dist");
  const { issues, weights } = await verifySite(dir);
  console.log(weightTable(weights));
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    process.exitCode = 1;
  }
}
