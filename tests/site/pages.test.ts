import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../scripts/offline/kept-files.ts";
import { serve, type PreviewServer } from "../../scripts/preview.ts";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { pageFiles, readBuiltSite } from "../../scripts/verify/built-site.ts";
import { launchBrowser, tabPool } from "../browser/browser.ts";
import { pageGates, walkGates } from "../browser/page-gates.ts";
import { blindGates, visit, type Visit } from "../browser/visit.ts";
import { onePageOfEachKind } from "../browser/kinds.ts";
import { dist } from "./dist.ts";

const paths = pageFiles(await readBuiltSite(dist)).map(addressOf);

const kinds = new Set(onePageOfEachKind(paths));

const visits: Visit[] = [];
const tabs = 2;
let browser: Browser;
let withTab: ReturnType<typeof tabPool>;
let server: PreviewServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist, 0)]);
  withTab = tabPool(browser, tabs);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe.concurrent("every page passes every gate in the browser", () => {
  test.for(paths)("%s", async (path, { expect: expectHere }) => {
    for (const gates of kinds.has(path) ? [pageGates, walkGates] : [pageGates]) {
      const found = await withTab((tab) => visit(tab, server.origin, path, gates));
      visits.push(found);
      expectHere(formatIssues(found.issues)).toBe("");
    }
  });
});

test("every gate has seen something to judge", () => {
  expect(blindGates(visits, [...pageGates, ...walkGates])).toEqual([]);
});

test("a page that is not there is answered in its language", async () => {
  const [vi, en] = await Promise.all(
    ["/khong-co/", "/en/not-there/"].map((path) => fetch(server.origin + path)),
  );
  expect([vi?.status, en?.status]).toEqual([404, 404]);
  expect(await vi?.text()).toMatch(/<html[^>]* lang="vi"/);
  expect(await en?.text()).toMatch(/<html[^>]* lang="en"/);
});
