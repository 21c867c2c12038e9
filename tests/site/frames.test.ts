import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../browser/browser.ts";
import { everyCombination } from "../scope.ts";
import { openTab } from "../browser/tab.ts";
import { editionIds } from "./report-folders.ts";
import { dist, origin } from "./site.ts";

const NARROWEST = 320;
const reports = await editionIds(dist);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(reports)("the charts of %s on other sites", (report) => {
  test.each([
    ["vi", 0],
    ["en", 1],
  ])("no frame cuts its chart at 320 px: %s", async (locale, turn) => {
    const folder = `embed/${locale}/${report}/chart`;
    const tab = await openTab(browser);
    const cut: string[] = [];
    // Each chart in one of its languages, unless every combination is tried.
    const charts = readdirSync(join(dist, folder)).filter(
      (_, index) => everyCombination || index % 2 === turn,
    );
    for (const chart of charts) {
      const answer = JSON.parse(readFileSync(join(dist, folder, chart, "oembed.json"), "utf8")) as {
        readonly height: number;
        readonly html: string;
      };
      expect(answer.html).toContain(`height="${String(answer.height)}"`);
      await tab.setViewportSize({ width: NARROWEST, height: answer.height });
      await tab.goto(`${origin}/${folder}/${chart}/`, { waitUntil: "load" });
      const needed = await tab.evaluate(() => document.documentElement.scrollHeight);
      if (needed > answer.height) cut.push(`${chart}: ${String(needed)} px in ${String(answer.height)}`);
    }
    await tab.close();
    expect(charts.length).toBeGreaterThan(0);
    expect(cut).toEqual([]);
  });
});
