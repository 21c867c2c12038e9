import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { chromium, type Page, type Response } from "playwright-core";
import { serve } from "../../preview.ts";
import { compressFolder } from "../../serve/compress.ts";
import { findBrowser } from "../../setup/browser.mjs";
import { deepLink, deepLinkProcessorTime } from "./deep-link.ts";
import { printKeys, printProcessorTimeOfKeys } from "./keys.ts";

const SLOWED = 4;
/** A site with so many reports is searched. */
const REPORTS = [1, 4, 40];
/** With so many, the processor time of each key is measured as well. */
const MEASURED = 4;
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

const inKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/**
 * What a search costs the reader of the site in `dist`: the bytes that come over the wire before the first figure hit,
 * and the time that each key takes on a processor slowed down four times. On a busy machine the processor time tells more
 * than the clock on the wall: what other programs take is not in it.
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
        const url = `${server.origin}${path}?q=${encodeURIComponent(query)}`;
        const { milliseconds, pageBytes, bytes } = await deepLink(browser, url);
        const { layout, all } = await deepLinkProcessorTime(browser, url, SLOWED);
        console.log(
          `${path}?q=${query}, cheap phone, 400 kbit/s: first figure hits after ${milliseconds} ms, ${inKilobytes(pageBytes + bytes)} KB (the page ${inKilobytes(pageBytes)}, what it loads ${inKilobytes(bytes)})\n` +
            `    processor time × ${SLOWED}: ${all.toFixed(0)} ms, of which styles and layout ${layout.toFixed(0)} ms`,
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
      for (const count of REPORTS) {
        await printKeys(browser, server.origin + path, count, SLOWED);
        if (count === MEASURED) await printProcessorTimeOfKeys(browser, server.origin + path, count, SLOWED);
      }
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(site, { recursive: true });
  }
}
