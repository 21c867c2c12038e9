import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../browser/browser.ts";
import { origin } from "./site.ts";

const chapter = "/2021-q1/kinh-te/";
const withRanges = "/2021-q1/tac-dong-covid-19/";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const onPage = async (path: string, width: number, use: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: "load" });
    await use(page);
  } finally {
    await context.close();
  }
};

describe("an explained word", () => {
  const word = (page: Page) => page.locator("a.term").first();

  test("opens its entry of the glossary on the page, which Escape closes", () =>
    onPage(chapter, 360, async (page) => {
      const explanation = page.locator("[popover]:has(dl)");
      expect(await explanation.count()).toBe(0);
      await word(page).click();
      await explanation.waitFor({ state: "visible" });
      expect(await explanation.locator("dt").textContent()).toContain("GRDP");
      expect((await explanation.locator("dd").textContent())?.length).toBeGreaterThan(20);
      expect(new URL(page.url()).pathname).toBe(chapter);
      expect(await explanation.evaluate((one) => one.contains(document.activeElement))).toBe(true);
      await page.keyboard.press("Escape");
      await explanation.waitFor({ state: "hidden" });
      expect(await word(page).evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test("leads to the glossary where its page does not arrive", () =>
    onPage(chapter, 360, async (page) => {
      await page.route(/thuat-ngu/, (route) =>
        route.request().isNavigationRequest() ? route.continue() : route.abort(),
      );
      await word(page).click();
      await page.waitForURL(/\/thuat-ngu\/#term-grdp$/);
    }));
});

describe("a footnote", () => {
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const box = (one: Element | null) => one?.getBoundingClientRect().toJSON() as DOMRect | undefined;
      const note = document.querySelector(".note");
      const before = note?.previousElementSibling ?? null;
      return { note: box(note), paragraph: box(before) };
    });

  test("stands below its paragraph on a phone, beside the text where the window has room", async () => {
    await onPage(chapter, 360, async (page) => {
      const { note, paragraph } = await boxes(page);
      expect(note?.top).toBeGreaterThanOrEqual(paragraph?.bottom ?? Infinity);
    });
    await onPage(chapter, 1280, async (page) => {
      const { note, paragraph } = await boxes(page);
      expect(note?.left).toBeGreaterThan(paragraph?.right ?? Infinity);
      expect(note?.right).toBeLessThanOrEqual(1280);
    });
  });
});

describe("a number with what is joined to it", () => {
  test.for([320, 360, 412, 768])("stands on one line at %i px", (width) =>
    onPage(withRanges, width, async (page) => {
      const parted = await page.evaluate(() =>
        [...document.querySelectorAll(".unbroken")]
          .filter((one) => one.getClientRects().length > 1)
          .map((one) => one.textContent),
      );
      expect(parted).toEqual([]);
      expect(await page.locator(".unbroken", { hasText: "Covid-19" }).count()).toBeGreaterThan(2);
    }),
  );

  test("is found on the page and copied as it is printed", () =>
    onPage(withRanges, 360, async (page) => {
      const found = await page.evaluate(() => {
        const finder = window as Window & { find?: (text: string) => boolean };
        const isFound = finder.find?.("dịch Covid-19");
        return { isFound, copied: getSelection()?.toString() };
      });
      expect(found).toEqual({ isFound: true, copied: "dịch Covid-19" });
    }));
});

test("a whole report is set in the site's font for who comes from the site, in the system's for others", () =>
  onPage("/2021-q1/toan-van/", 360, async (page) => {
    const face = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(await face()).toBe("system-ui");
    await page.goto(`${origin}/2021-q1/`, { waitUntil: "load" });
    await page.locator('a[href="/2021-q1/toan-van/"]').first().click();
    await page.waitForURL(/\/toan-van\/$/);
    expect(await face()).toMatch(/^"?Report Sans"?,/);
  }));
