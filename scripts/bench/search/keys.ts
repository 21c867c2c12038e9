import type { Browser, CDPSession, Page } from "playwright-core";
import { AT_FIRST } from "../../../src/search/index/report-topics.ts";
import { haveReports } from "./more-reports.ts";
import { processorClock, slowedBetween } from "./processor-time.ts";

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
const BOX = "[data-search] input[type=search]";
/** The clock of the processor ticks in steps that are longer than a key: each key is typed by so many readers. */
const READERS = 5;

const KEYS = QUERIES.flatMap((text) => [...text].map((_, index) => text.slice(0, index + 1)));

/** Types what stands in the box after a key, and waits for hits and layout. Runs in the page. */
const typed = (text: string): string => `{
  const box = document.querySelector(${JSON.stringify(BOX)});
  box.value = ${JSON.stringify(text)};
  box.dispatchEvent(new InputEvent("input"));
  document.body.getBoundingClientRect();
}`;

const pause = (): Promise<void> => new Promise((later) => setTimeout(later, PAUSE));

/** Milliseconds that each key takes by the clock on the wall: hits and layout included. */
async function timesOfKeys(devtools: CDPSession): Promise<number[]> {
  const times: number[] = [];
  for (const text of KEYS) {
    await pause();
    const { result } = await devtools.send("Runtime.evaluate", {
      expression: `(() => { const start = performance.now(); ${typed(text)} return performance.now() - start; })()`,
    });
    times.push(Number(result.value));
  }
  return times;
}

/** Milliseconds of processor time that each key takes: script, styles and layout. */
async function processorTimesOfKeys(devtools: CDPSession): Promise<number[]> {
  const now = await processorClock(devtools);
  const times: number[] = [];
  for (const text of KEYS) {
    await pause();
    const before = await now();
    await devtools.send("Runtime.evaluate", { expression: typed(text) });
    const { script, layout } = slowedBetween(before, await now(), 1);
    times.push(script + layout);
  }
  return times;
}

/**
 * The files of so many reports: that of the first hits, the rest of the catalogue, what follows of the newest report, both
 * of each other one, of each older one a topic.
 */
const filesOf = (reports: number): number =>
  1 + 2 * Math.min(reports, AT_FIRST) + Math.max(0, reports - AT_FIRST);

/** Waits until so many files were asked for and answered. Throws after a minute. */
async function untilAsked(asked: readonly string[], count: number): Promise<void> {
  for (const end = Date.now() + 60_000; asked.length < count;) {
    if (Date.now() > end) throw new Error(`${asked.length} files of the search, expected ${count}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** A search page with so many reports, all of them loaded, and what was asked for before and after older ones were wanted. */
async function pageWith(
  browser: Browser,
  url: string,
  reports: number,
): Promise<{ page: Page; devtools: CDPSession; atOnce: number; asked: number }> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
  const asked: string[] = [];
  await haveReports(page, reports, asked);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.fill(BOX, "GRDP");
  await untilAsked(asked, filesOf(Math.min(reports, AT_FIRST)));
  const atOnce = asked.length;
  if (reports > AT_FIRST) await page.locator("[data-older]").click();
  await untilAsked(asked, filesOf(reports));
  await page.waitForSelector("[data-figure-hit]");
  return { page, devtools: await page.context().newCDPSession(page), atOnce, asked: asked.length };
}

const shares = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const within = (part: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)} ms`;
  return `half within ${within(0.5)}, 95 % within ${within(0.95)}, 99 % within ${within(0.99)}, all within ${within(1)}`;
};

/** Prints the times of keys with so many reports, and which files of them were loaded before and after they were wanted. */
export async function printKeys(
  browser: Browser,
  url: string,
  reports: number,
  slowed: number,
): Promise<void> {
  const { page, devtools, atOnce, asked } = await pageWith(browser, url, reports);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const times = await timesOfKeys(devtools);
  await page.close();
  console.log(
    `  ${reports} reports, ${atOnce} files at once, ${asked} with the topic of a question in the older ones; ${KEYS.length} keys, processor ${slowed} times slower: ${shares(times)}`,
  );
}

/** Prints the processor time of keys with so many reports, as a processor so many times slower would take it. */
export async function printProcessorTimeOfKeys(
  browser: Browser,
  url: string,
  reports: number,
  slowed: number,
): Promise<void> {
  const sums = KEYS.map(() => 0);
  for (let reader = 0; reader < READERS; reader += 1) {
    const { page, devtools } = await pageWith(browser, url, reports);
    for (const [at, time] of (await processorTimesOfKeys(devtools)).entries())
      sums[at] = (sums[at] ?? 0) + time;
    await page.close();
  }
  const times = sums.map((sum) => (slowed * sum) / READERS);
  console.log(`    processor time × ${slowed}, mean of ${READERS} readers: ${shares(times)}`);
}
