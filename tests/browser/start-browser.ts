import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import { writeFontConfig } from "./fonts/font-config.ts";

/**
 * The lists of suggestions that a window prepares below its address bar: two pages of the browser's own, which take a
 * second of processor time for each page that a test opens.
 */
const ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** What Playwright switches off by a switch of the same name, of which the browser reads the last one only. */
const SWITCHED_OFF_BY_PLAYWRIGHT = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/**
 * Headless, without a sandbox (a container has none), and silent: nothing but the site's own requests. What would be the
 * process of a graphics card is a thread: a tenth of the processor time of all tests in the browser.
 */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  `--disable-features=${[...ADDRESS_BAR, ...SWITCHED_OFF_BY_PLAYWRIGHT].join(",")}`,
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
