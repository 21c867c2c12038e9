import type { Page } from "playwright-core";
import type { LANGUAGES } from "../../../src/model/languages/table.ts";

/** One page of a kind as it is read aloud. */
export interface SnapshotPage {
  readonly kind: string;
  readonly locale: string;
  readonly path: string;
  /** Of a long page so many lines are written down; the rest is more of the same. */
  readonly lines?: number;
  /** Does it show excerpts, whose words of another language are not marked? */
  readonly excerpts?: boolean;
  /** What is done on the page before it is read. */
  readonly prepare?: (page: Page) => Promise<void>;
}

interface Kind {
  readonly paths: Readonly<Record<keyof typeof LANGUAGES, string>>;
  readonly lines?: number;
  readonly excerpts?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

const askFor =
  (words: string) =>
  async (page: Page): Promise<void> => {
    await page.locator("input[type=search]").fill(words);
    await page.locator("[data-figure-hit]").first().waitFor();
    await page.locator("[data-passage-hits] > li").first().waitFor();
    await page.waitForFunction(() => {
      const [said, count] = ["[data-said]", "[data-passage-count]"].map(
        (part) => document.querySelector(part)?.textContent ?? "",
      );
      return count !== "" && said?.endsWith(count ?? "");
    });
  };

/** One page of each kind; every detail that opens stands open, so that all that can be reached is written down. */
const KINDS: Readonly<Record<string, Kind>> = {
  home: { paths: { vi: "/", en: "/en/" } },
  report: { paths: { vi: "/2021-q1/", en: "/en/2021-q1/" } },
  chapter: { paths: { vi: "/2021-q1/kinh-te/", en: "/en/2021-q1/economy/" }, prepare: openAll, lines: 150 },
  "annex-table": {
    paths: { vi: "/2021-q1/phu-luc-bao-cao-de-an/", en: "/en/2021-q1/annex-reports-schemes/" },
    lines: 60,
  },
  "annex-entries": {
    paths: { vi: "/2021-q1/phu-luc-du-an-trong-diem/", en: "/en/2021-q1/annex-key-projects/" },
    lines: 70,
  },
  full: { paths: { vi: "/2021-q1/toan-van/", en: "/en/2021-q1/full/" }, lines: 70 },
  audit: { paths: { vi: "/2021-q1/kiem-chung/", en: "/en/2021-q1/audit/" }, prepare: openAll, lines: 120 },
  figures: { paths: { vi: "/so-lieu/", en: "/en/figures/" }, lines: 60 },
  figure: { paths: { vi: "/so-lieu/ho-ngheo/", en: "/en/figures/poor-households/" }, prepare: openAll },
  search: { paths: { vi: "/tim-kiem/", en: "/en/search/" } },
  "search-results": {
    paths: { vi: "/tim-kiem/", en: "/en/search/" },
    excerpts: true,
    prepare: askFor("ho ngheo"),
    lines: 70,
  },
  data: { paths: { vi: "/du-lieu/", en: "/en/data/" }, prepare: openAll, lines: 90 },
  glossary: { paths: { vi: "/thuat-ngu/", en: "/en/glossary/" }, lines: 50 },
  method: { paths: { vi: "/phuong-phap/", en: "/en/method/" } },
  accessibility: { paths: { vi: "/tro-nang/", en: "/en/accessibility/" } },
  offline: {
    paths: { vi: "/ngoai-tuyen/", en: "/en/offline/" },
    prepare: (page) => page.locator("[data-kept-pages]").waitFor(),
  },
  "not-found": { paths: { vi: "/404.html", en: "/en/404/" } },
  "embedded-chart": {
    paths: {
      vi: "/embed/vi/2021-q1/chart/grdp-by-sector/",
      en: "/embed/en/2021-q1/chart/grdp-by-sector/",
    },
  },
  "embedded-figure": {
    paths: {
      vi: "/embed/vi/2021-q1/figure/poor-households/",
      en: "/embed/en/2021-q1/figure/poor-households/",
    },
  },
};

export const snapshotPages: readonly SnapshotPage[] = Object.entries(KINDS).flatMap(
  ([kind, { paths, ...how }]) =>
    Object.entries(paths).map(([locale, path]) => ({ kind, locale, path, ...how })),
);
