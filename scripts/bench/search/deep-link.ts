import type { Browser, Page } from "playwright-core";
import { onCheapPhone } from "../first-paint/measure.ts";
import { processorClock, slowedBetween, type ProcessorTime } from "./processor-time.ts";

/** What a first visit of an address with a query costs until the first figure hit stands there. */
export interface DeepLink {
  readonly milliseconds: number;
  /** Over the wire, without the text search, which comes after the hits: of the page, and of what it loads. */
  readonly pageBytes: number;
  readonly bytes: number;
}

const HIT = "[data-figure-hit]";
const LONGEST = { timeout: 60_000 };

/** In a page, from its beginning: keeps the time since the navigation at which the first hit was drawn. */
const noteFirstHit = (hit: string): void => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(hit)) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { firstHit: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });
};

/** The program that drives the browser hears of the hit up to 0.4 s later, when the slowed page has time for it. */
const firstHitOf = async (page: Page): Promise<number> => {
  const noted = await page.waitForFunction(
    () => (globalThis as { firstHit?: number }).firstHit,
    null,
    LONGEST,
  );
  return (await noted.jsonValue()) ?? NaN;
};

/** Opens the search page with a query on a cheap phone with a bad line, nothing kept. */
export const deepLink = (browser: Browser, url: string): Promise<DeepLink> =>
  onCheapPhone(browser, async (page, devtools) => {
    let [pageBytes, bytes] = [0, 0];
    let document = "";
    devtools.on("Network.requestWillBeSent", ({ type, requestId }) => {
      if (type === "Document") document = requestId;
    });
    // Of a page the bytes are told when it is there, of what it loads as they come.
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (requestId === document) pageBytes = encodedDataLength;
    });
    devtools.on("Network.dataReceived", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(noteFirstHit, HIT);
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForSelector(HIT, LONGEST);
    const loaded = { pageBytes, bytes };
    return { milliseconds: await firstHitOf(page), ...loaded };
  });

/**
 * The processor time of the same visit, on a processor so many times slower: measured on this one, since a slowed one
 * counts the time in which it only waits. What comes after the hits waits for the line, and is not in it.
 */
export const deepLinkProcessorTime = (
  browser: Browser,
  url: string,
  slowed: number,
): Promise<ProcessorTime> =>
  onCheapPhone(browser, async (page, devtools) => {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const now = await processorClock(devtools);
    const start = await now();
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForSelector(HIT, LONGEST);
    return slowedBetween(start, await now(), slowed);
  });
