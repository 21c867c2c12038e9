import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../scripts/preview.ts";
import { verifySite } from "../../../scripts/verify.ts";
import { formatIssues, type Issue } from "../../../scripts/verify/issue.ts";
import { accessibilityResults } from "../../../src/site/accessibility-results.ts";
import { launchBrowser, openTab } from "../browser.ts";
import { pageGates, walkGates } from "../page-gates.ts";
import { blindGates, visit, type Visit } from "../visit.ts";
import { scoreTable, type Judged } from "./score.ts";
import { defectGroups, soundPages, soundSite, withDefect } from "./seeded-sites.ts";

const enough = 38;
const gates = [...pageGates, ...walkGates];

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  tab = await openTab(browser);
});

afterAll(() => browser.close());

/** The issues of a site as its files are, and what the browser sees of some of its pages. */
async function judge(folder: string, paths: readonly string[]) {
  const server = await serve(folder, 0);
  try {
    const { issues } = await verifySite(folder);
    const visits: Visit[] = [];
    for (const path of paths) visits.push(await visit(tab, server.origin, path, gates));
    const all: readonly Issue[] = [...issues, ...visits.flatMap((one) => one.issues)];
    return { issues: all, visits };
  } finally {
    await server.close();
  }
}

test(
  "the sound site passes every gate, and every gate sees something on it",
  { timeout: 600_000 },
  async () => {
    const { issues, visits } = await judge(soundSite, soundPages);
    expect(formatIssues(issues)).toBe("");
    expect(blindGates(visits, gates)).toEqual([]);
  },
);

test(`at least ${enough} of forty seeded defects are caught`, { timeout: 1_800_000 }, async () => {
  const all: Judged[] = [];
  for (const [group, defects] of Object.entries(defectGroups))
    for (const defect of defects) {
      const { issues } = await withDefect(defect, (folder) => judge(folder, [defect.page]));
      const caughtBy = [...new Set(issues.map(({ gate }) => gate))].sort();
      all.push({ group, name: defect.name, criterion: defect.criterion, caughtBy });
    }
  console.log(scoreTable(all));
  expect(all).toHaveLength(40);
  const found = all.filter(({ caughtBy }) => caughtBy.length > 0).length;
  expect(found).toBeGreaterThanOrEqual(enough);
  expect({ found, of: all.length }, "what the accessibility statement says").toEqual(
    accessibilityResults.seeded,
  );
});
