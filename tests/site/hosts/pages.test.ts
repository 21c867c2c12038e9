import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatIssues } from "../../../scripts/verify/issue.ts";
import { launchBrowser, openTab } from "../../browser/browser.ts";
import { visit } from "../../browser/visit.ts";
import { dist } from "../dist.ts";
import { startHosts } from "./web-hosts.ts";

const hosts = await startHosts(dist);
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  tab = await openTab(browser);
});

afterAll(async () => {
  await Promise.all([browser.close(), ...hosts.map(({ close }) => close())]);
});

describe.each(hosts)("$name", ({ origin }) => {
  test.each(["/", "/en/2021-q1/economy/", "/data/2021-q1/charts/crop-areas.vi.svg"])(
    "the headers stop nothing that %s needs",
    async (path) => {
      expect(formatIssues(await visit(tab, origin, path, []))).toBe("");
    },
  );

  test("the headers stop nothing that a search needs", async () => {
    const found = visit(tab, origin, "/tim-kiem/?q=lúa", [
      async (page) => {
        await page.locator("[data-figure-hit]").first().waitFor();
        await page.locator("[data-passage-hits] li").first().waitFor();
        return [];
      },
    ]);
    expect(formatIssues(await found)).toBe("");
  });
});
