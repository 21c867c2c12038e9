import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../../scripts/preview.ts";
import { verifySite } from "../../../scripts/verify.ts";
import { formatIssues, type SiteIssue } from "../../../scripts/verify/issue.ts";
import { SEEDED_TITLE } from "../../../scripts/accessibility/results.ts";
import { everyCombination } from "../../scope.ts";
import { openBrowser } from "../browser.ts";
import { openTab } from "../tab.ts";
import type { PageGate } from "../gate.ts";
import { pageGates, walkGates } from "../page-gates.ts";
import { blindGates, visit, type Visit } from "../visit.ts";
import type { Defect } from "./defect.ts";
import { scoreTable, type Judged } from "./score.ts";
import { defectGroups, soundPages, soundSite, withDefect } from "./seeded-sites.ts";

const gates = [...pageGates, ...walkGates];

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser);
});

afterAll(() => browser.close());

/** The issues of a site as its files are, and what these gates of the browser see of some of its pages. */
async function judge(folder: string, paths: readonly string[], inBrowser: readonly PageGate[]) {
  const server = await serve(folder, 0);
  try {
    const { issues } = await verifySite(folder);
    const visits: Visit[] = [];
    if (inBrowser.length > 0)
      for (const path of paths) visits.push(await visit(tab, server.origin, path, inBrowser));
    const all: readonly SiteIssue[] = [...issues, ...visits.flatMap((one) => one.issues)];
    return { issues: all, visits };
  } finally {
    await server.close();
  }
}

test("the sound site passes every gate, and every gate sees something on it", async () => {
  const { issues, visits } = await judge(soundSite, soundPages, gates);
  expect(formatIssues(issues)).toBe("");
  expect(blindGates(visits, gates)).toEqual([]);
});

const defects = Object.entries(defectGroups).flatMap(([group, all]) =>
  all.map((defect) => [defect.name, group, defect] as const),
);
const all: Judged[] = [];

/** The browser's gates that look for a defect: its own or, to see how many gates find it, all. */
const gatesFor = ({ gate }: Defect): readonly PageGate[] =>
  everyCombination ? gates : gates.filter(({ name }) => name === gate);

describe(SEEDED_TITLE, () => {
  test.for(defects)("%s (%s)", async ([, group, defect]) => {
    const { issues } = await withDefect(defect, (folder) => judge(folder, [defect.page], gatesFor(defect)));
    const caughtBy = [...new Set(issues.map(({ gate }) => gate))].sort();
    all.push({ group, name: defect.name, criterion: defect.criterion, caughtBy });
    expect(caughtBy).toContain(defect.gate);
  });
});

afterAll(() => {
  console.log(scoreTable(all));
});
