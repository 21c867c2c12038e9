import { chromium, type Browser, type Page } from "playwright-core";
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

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` says how to get one.");
  return chromium.launch({ executablePath, args, headless: true });
}

/** A tab without motion and in light colours; it stores nothing another tab could see. */
export async function openTab(browser: Browser): Promise<Page> {
  return browser.newPage({ reducedMotion: "reduce", colorScheme: "light", locale: "vi-VN" });
}

export async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
}
