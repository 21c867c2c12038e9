import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/setup/browser.mjs";

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

/** Starts a browser that draws in the fonts of a configuration of fontconfig, whatever fonts the machine has. */
export async function startBrowser(fontConfig: string): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` says how to get one.");
  const env = { ...definedOnly(process.env), FONTCONFIG_FILE: fontConfig };
  return chromium.launch({ executablePath, args, headless: true, env });
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
