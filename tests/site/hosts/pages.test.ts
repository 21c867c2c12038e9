import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatIssues } from "../../../scripts/verify/issue.ts";
import { openBrowser } from "../../browser/browser.ts";
import { openTab } from "../../browser/tab.ts";
import type { PageGate } from "../../browser/gate.ts";
import { visit } from "../../browser/visit.ts";
import { dist } from "../site.ts";
import { startHosts } from "./web-hosts.ts";

const hosts = await startHosts(dist);
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser);
});

afterAll(async () => {
  await Promise.all([browser.close(), ...hosts.map(({ close }) => close())]);
});

describe.each(hosts)("$name", ({ origin }) => {
  test.each(["/", "/en/2021-q1/economy/", "/data/2021-q1/charts/crop-areas.vi.svg"])(
    "the headers stop nothing that %s needs",
    async (path) => {
      const { issues } = await visit(tab, origin, path, []);
      expect(formatIssues(issues)).toBe("");
    },
  );

  test("the headers stop nothing that a search needs", async () => {
    const hits: PageGate = {
      name: "hits",
      media: ["light"],
      async evaluate(page) {
        await page.locator("[data-figure-hit]").first().waitFor();
        await page.locator("[data-passage-hits] li").first().waitFor();
        return { issues: [], checked: 1 };
      },
    };
    const { issues } = await visit(tab, origin, "/tim-kiem/?q=lúa", [hits]);
    expect(formatIssues(issues)).toBe("");
  });
});
