import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../browser/browser.ts";
import { everyCombination } from "../../scope.ts";
import { origin } from "../site.ts";
import { keyboard, pointer, type Hand } from "./hands.ts";
import { JOURNEYS } from "./journeys.ts";

interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly hand: (page: Page) => Hand;
}

const desk = { width: 1280, height: 800 };
const click = (page: Page): Hand => pointer(page, "click");

/** Their actions are counted. At 400 % a window of 1280 by 800 holds 320 by 200 CSS pixels. */
const MODES: readonly Mode[] = [
  { name: "keyboard", options: { viewport: desk }, hand: keyboard },
  {
    name: "touch 320",
    options: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    hand: (page) => pointer(page, "tap"),
  },
  {
    name: "zoom 400 %",
    options: { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
    hand: click,
  },
  { name: "no script", options: { viewport: desk, javaScriptEnabled: false }, hand: click },
];

/** A reader acts in these as without them: what differs is seen by the page gates. */
const OTHER_MODES: readonly Mode[] = [
  { name: "reduced motion", options: { viewport: desk, reducedMotion: "reduce" }, hand: click },
  { name: "forced colours", options: { viewport: desk, forcedColors: "active" }, hand: click },
];
const modes = everyCombination ? [...MODES, ...OTHER_MODES] : MODES;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const counts = new Map<string, string[]>();

test.for(
  JOURNEYS.flatMap((journey) => modes.map((mode) => [journey.name, mode.name, journey, mode] as const)),
)("%s: %s", async ([, , journey, mode]) => {
  const context = await browser.newContext({ locale: "vi-VN", serviceWorkers: "block", ...mode.options });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`, { waitUntil: "load" });
    const hand = mode.hand(page);
    await journey.go(page, hand, { script: mode.options.javaScriptEnabled !== false });
    if (!MODES.includes(mode)) return;
    const count = `${mode.name}: ${String(hand.count())}`;
    counts.set(journey.name, [...(counts.get(journey.name) ?? []), count]);
  } finally {
    await context.close();
  }
});

test("every journey takes as many actions as written down", async () => {
  const head =
    "Actions from the home page to the end: key presses, taps or clicks, letters, and strokes that scroll.";
  const table = [...counts].map(([name, each]) => [name, ...each.map((count) => `  ${count}`)].join("\n"));
  console.log(table.join("\n"));
  await expect(`${[head, ...table].join("\n\n")}\n`).toMatchFileSnapshot("counts.txt");
});
