import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../scripts/setup/browser.mjs";

/** Headless, without a sandbox (a container has none), and silent: nothing but the site's own requests. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser that the tests share. */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` says how to get one.");
  return chromium.launchServer({ executablePath, args, headless: true });
}
