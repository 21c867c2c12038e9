import type { Browser } from "playwright-core";
import { onCheapPhone } from "../first-paint/measure.ts";

/** What a first visit of an address with a query costs until the first figure hit stands there. */
export interface DeepLink {
  readonly milliseconds: number;
  /** Over the wire, without the text search, which comes after the hits. */
  readonly bytes: number;
}

/** Opens the search page with a query on a cheap phone with a bad line, nothing kept. */
export const deepLink = (browser: Browser, url: string): Promise<DeepLink> =>
  onCheapPhone(browser, async (page, devtools) => {
    let bytes = 0;
    devtools.on("Network.dataReceived", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const start = Date.now();
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForSelector("[data-figure-hit]", { timeout: 60_000 });
    return { milliseconds: Date.now() - start, bytes };
  });
