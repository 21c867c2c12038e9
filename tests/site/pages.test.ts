import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../scripts/offline/offline-bundle.ts";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { pageFiles, readBuiltSite } from "../../scripts/verify/built-site.ts";
import { openBrowser } from "../browser/browser.ts";
import type { PageGate } from "../browser/gate.ts";
import { tabPool } from "../browser/tab.ts";
import { layoutGates, pageGates, walkGates } from "../browser/page-gates.ts";
import { blindGates, visit, type Visit } from "../browser/visit.ts";
import { everyCombination } from "../scope.ts";
import { chosenPages, dist, origin } from "./site.ts";

const { layouts, extremes, walked } = chosenPages;
const toVisit = everyCombination ? pageFiles(await readBuiltSite(dist)).map(addressOf) : layouts;
const toLayOut = everyCombination ? [] : extremes;
const toWalk = new Set(walked);

const visits: Visit[] = [];
const tabs = 2;
let browser: Browser;
let withTab: ReturnType<typeof tabPool>;

beforeAll(async () => {
  browser = await openBrowser();
  withTab = tabPool(browser, tabs);
});

afterAll(async () => {
  await browser.close();
});

const expectSound = async (expectHere: typeof expect, path: string, gates: readonly PageGate[]) => {
  const found = await withTab((tab) => visit(tab, origin, path, gates));
  visits.push(found);
  expectHere(formatIssues(found.issues)).toBe("");
};

describe.concurrent("in the browser every gate passes", () => {
  test.for(toVisit)("%s", async (path, { expect: expectHere }) => {
    await expectSound(expectHere, path, pageGates);
    if (toWalk.has(path)) await expectSound(expectHere, path, walkGates);
  });
});

// Every page is visited already where every combination is tried.
if (toLayOut.length > 0)
  describe.concurrent("in the browser every gate of the layout passes", () => {
    test.for(toLayOut)("%s", async (path, { expect: expectHere }) => {
      await expectSound(expectHere, path, layoutGates);
    });
  });

test("every gate has seen something to judge", () => {
  expect(blindGates(visits, [...pageGates, ...walkGates])).toEqual([]);
});

test("a page that is not there is answered in its language", async () => {
  const [vi, en] = await Promise.all(["/khong-co/", "/en/not-there/"].map((path) => fetch(origin + path)));
  expect([vi?.status, en?.status]).toEqual([404, 404]);
  expect(await vi?.text()).toMatch(/<html[^>]* lang="vi"/);
  expect(await en?.text()).toMatch(/<html[^>]* lang="en"/);
});
