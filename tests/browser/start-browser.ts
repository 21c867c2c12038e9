import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import { writeFontConfig } from "./fonts/font-config.ts";

/** Headless, without a sandbox (a container has none), and silent: nothing but the site's own requests. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Starts the browser that the tests share. It draws in the project's font, whatever fonts the machine has. */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` says how to get one.");
  const fonts = await writeFontConfig();
  const env = { ...definedOnly(process.env), FONTCONFIG_FILE: fonts.file };
  const browser = await chromium.launchServer({ executablePath, args, headless: true, env });
  browser.on("close", () => void fonts.remove());
  return browser;
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
