import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { chromium, type Browser, type Page, type Response } from "playwright-core";
import { AT_FIRST } from "../../../src/search/index/report-topics.ts";
import { serve } from "../../preview.ts";
import { compressFolder } from "../../serve/compress.ts";
import { findBrowser } from "../../setup/browser.mjs";
import { deepLink } from "./deep-link.ts";
import { haveReports } from "./more-reports.ts";

const SLOWED = 4;
/** Milliseconds between two keys of a quick typist. */
const PAUSE = 100;
const QUERIES = [
  "hộ nghèo",
  "tong san pham tren dia ban",
  "nong ngihep",
  "giảm 60,02%",
  "2,77 nghìn tỷ",
  "xuất khẩu 5,77 triệu USD",
  "có bao nhiêu khách du lịch nước ngoài",
  "gross regional domestic product",
];
/** A site with so many reports is searched. */
const REPORTS = [1, 4, 40];
const compress = promisify(brotliCompress);

interface Loaded {
  readonly path: string;
  readonly bytes: number;
}

/** What `page` loads while `work` is done, with the bytes as Brotli packs them. */
async function loadedDuring(page: Page, work: () => Promise<void>): Promise<Loaded[]> {
  const files: Promise<Loaded>[] = [];
  const listen = (response: Response): void => {
    const path = new URL(response.url()).pathname;
    files.push(response.body().then(async (body) => ({ path, bytes: (await compress(body)).length })));
  };
  page.on("response", listen);
  await work();
  page.off("response", listen);
  return Promise.all(files);
}

/** Milliseconds that each key of `queries`, typed one after the other, takes: hits and layout included. */
function timesOfKeys(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ({ texts, pause }) => {
      const box = document.querySelector<HTMLInputElement>("[data-search] input[type=search]");
      if (!box) throw new Error("no search box");
      const times: number[] = [];
      for (const typed of texts.flatMap((text) => [...text].map((_, index) => text.slice(0, index + 1)))) {
        await new Promise((done) => setTimeout(done, pause));
        box.value = typed;
        const start = performance.now();
        box.dispatchEvent(new InputEvent("input"));
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times;
    },
    { texts: queries, pause: PAUSE },
  );
}

const share = (sorted: readonly number[], part: number): string =>
  `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)} ms`;

/** The files of so many reports: the two parts of the catalogue, of each report its figures and what follows, of each older one a topic. */
const filesOf = (reports: number): number =>
  2 + 2 * Math.min(reports, AT_FIRST) + Math.max(0, reports - AT_FIRST);

/** Waits until so many files were asked for and answered. Throws after a minute. */
async function untilAsked(asked: readonly string[], count: number): Promise<void> {
  for (const end = Date.now() + 60_000; asked.length < count;) {
    if (Date.now() > end) throw new Error(`${asked.length} files of the search, expected ${count}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** The times of keys with so many reports, and which files of them were loaded before and after they were wanted. */
async function printKeys(browser: Browser, url: string, reports: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
  const asked: string[] = [];
  await haveReports(page, reports, asked);
  await page.goto(url, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.fill("[data-search] input[type=search]", "GRDP");
  await untilAsked(asked, filesOf(Math.min(reports, AT_FIRST)));
  const loaded = asked.length;
  if (reports > AT_FIRST) await page.locator("[data-older]").click();
  await untilAsked(asked, filesOf(reports));
  const times = (await timesOfKeys(page, QUERIES)).toSorted((a, b) => a - b);
  console.log(
    `  ${reports} reports, ${loaded} files at once, ${asked.length} with the topic of a question in the older ones; ${times.length} keys, processor ${SLOWED} times slower: half within ${share(times, 0.5)}, 95 % within ${share(times, 0.95)}, 99 % within ${share(times, 0.99)}, all within ${share(times, 1)}`,
  );
  await page.close();
}

/**
 * What a search costs the reader of the site in `dist`: the bytes that come over the wire before the first figure hit,
 * and the time that each key takes on a processor slowed down four times.
 */
export async function printCost(dist: string): Promise<void> {
  const browserFile = findBrowser();
  if (browserFile === undefined) throw new Error("no Chromium or Chrome found: set CHROMIUM");
  const site = await mkdtemp(join(tmpdir(), "search-"));
  // All that a search loads: to compress the whole site takes minutes.
  for (const part of ["tim-kiem", "en/search", "search", "assets", "pagefind", "_headers", "icon.svg"])
    await cp(join(dist, part), join(site, part), { recursive: true });
  await compressFolder(site);
  const server = await serve(site, 0);
  const browser = await chromium.launch({ executablePath: browserFile, args: ["--no-sandbox"] });
  try {
    for (const path of ["/tim-kiem/", "/en/search/"]) {
      for (const query of ["hộ nghèo", "GRDP"]) {
        const { milliseconds, bytes } = await deepLink(
          browser,
          `${server.origin}${path}?q=${encodeURIComponent(query)}`,
        );
        console.log(
          `${path}?q=${query}, cheap phone, 400 kbit/s: first figure hits after ${milliseconds} ms, ${Math.round(bytes / 1000)} KB`,
        );
      }
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
      await page.goto(server.origin + path, { waitUntil: "networkidle" });
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
      const start = Date.now();
      const loaded = await loadedDuring(page, async () => {
        await page.fill("[data-search] input[type=search]", "GRDP");
        await page.waitForSelector("[data-figure-hit]");
      });
      const first = Date.now() - start;
      const sum = loaded.reduce((bytes, file) => bytes + file.bytes, 0);
      console.log(`${path}\n  ${sum} bytes (Brotli) and ${first} ms to the first figure hits`);
      for (const { path: file, bytes } of loaded) console.log(`    ${String(bytes).padStart(6)}  ${file}`);
      await page.close();
      for (const count of REPORTS) await printKeys(browser, server.origin + path, count);
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(site, { recursive: true });
  }
}
