import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { Hand } from "./hands.ts";

/** What somebody wants to do, from the home page on. Each ends with the proof that it was done. */
export interface Journey {
  readonly name: string;
  readonly go: (page: Page, hand: Hand, mode: { readonly script: boolean }) => Promise<void>;
}

const CHAPTER = "/2021-q1/kinh-te/";

const arrive = (page: Page, path: string | RegExp): Promise<void> =>
  page.waitForURL(typeof path === "string" ? (url) => url.pathname + url.hash === path : path);

const isShown = (part: Locator): Promise<void> =>
  expect
    .poll(() =>
      part.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    )
    .toBe(true);

/** On a narrow window a chapter's contents are folded. */
const unfold = async (page: Page, hand: Hand): Promise<void> => {
  const folded = page.locator("nav.contents details:not([open]) > summary");
  if (await folded.isVisible()) await hand.use(folded);
};

export const JOURNEYS: readonly Journey[] = [
  {
    name: "find a figure: how many households are poor",
    go: async (page, hand, { script }) => {
      if (script) {
        await hand.skip();
        await hand.use(page.locator("input[type=search]").first());
        await hand.write("ho ngheo");
        const hit = page.locator("[data-figure-hit=poor-households] a").first();
        await hit.waitFor();
        await hand.use(hit);
      } else {
        await hand.use(page.locator('header a[href="/so-lieu/"]'));
        await hand.use(page.locator('nav.topics a[href="#topic-poverty"]'));
        await hand.use(page.locator('a[href="/so-lieu/ho-ngheo/"]'));
      }
      await isShown(page.locator("data:is(#poor-households, #poor-households-2021-q1)"));
    },
  },
  {
    name: "read a footnote beside its paragraph",
    go: async (page, hand) => {
      await hand.skip();
      await hand.use(page.locator(`main a[href="${CHAPTER}"]`).first());
      await arrive(page, CHAPTER);
      await hand.skip();
      await unfold(page, hand);
      await hand.use(page.locator('nav.contents a[href="#section-agriculture"]'));
      await hand.use(page.locator("#note-1-marker"));
      await isShown(page.locator("#note-1"));
    },
  },
  {
    name: "change language at a figure",
    go: async (page, hand) => {
      await hand.skip();
      await hand.use(page.locator("main .stats a").first());
      await isShown(page.locator("#grdp-yoy-2021-q1"));
      const switcher = page.locator('header a[lang="en"]');
      await ("back" in hand ? (hand.back as Hand["use"])(switcher) : hand.use(switcher));
      await page.waitForURL(/\/en\/figures\/gross-regional-domestic-product\//);
      await hand.see(page.locator("#grdp-yoy-2021-q1"));
    },
  },
  {
    name: "read a chart's table",
    go: async (page, hand) => {
      await hand.skip();
      await hand.use(page.locator(`main a[href="${CHAPTER}"]`).first());
      await arrive(page, CHAPTER);
      await hand.skip();
      await unfold(page, hand);
      await hand.use(page.locator('nav.contents a[href="#section-grdp"]'));
      await hand.use(page.locator("#chart-grdp-by-sector summary"));
      const table = page.locator("#chart-grdp-by-sector table");
      await hand.see(table);
      await isShown(table);
    },
  },
  {
    name: "download a file",
    go: async (page, hand) => {
      await hand.use(page.locator('header a[href="/du-lieu/"]'));
      await arrive(page, "/du-lieu/");
      await hand.skip();
      const file = page.locator('main a[href$="/figures.csv"]').first();
      const [download] = await Promise.all([page.waitForEvent("download"), hand.use(file)]);
      expect(download.suggestedFilename()).toMatch(/-2021-q1-figures\.csv$/);
      await download.cancel();
    },
  },
];
