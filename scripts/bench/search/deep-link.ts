import type { Browser } from "playwright-core";
import { slowNetwork, slowProcessor } from "../first-paint/measure.ts";

/** What a first visit of an address with a query costs until the first figure hit stands there. */
export interface DeepLink {
  readonly milliseconds: number;
  /** Over the wire, without the text search, which comes after the hits. */
  readonly bytes: number;
}

/** Opens the search page with a query on a cheap phone with a bad line, nothing kept. */
export async function deepLink(browser: Browser, url: string): Promise<DeepLink> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", slowNetwork);
    await devtools.send("Emulation.setCPUThrottlingRate", slowProcessor);
    let bytes = 0;
    devtools.on("Network.dataReceived", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const start = Date.now();
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForSelector("[data-figure-hit]", { timeout: 60_000 });
    return { milliseconds: Date.now() - start, bytes };
  } finally {
    await context.close();
  }
}
