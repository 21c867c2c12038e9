import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Medium } from "./gate.ts";

/** A tab without motion and in light colours, which always shows what the server has. */
export async function openTab(
  browser: Browser,
  options: Pick<BrowserContextOptions, "javaScriptEnabled"> = {},
): Promise<Page> {
  return browser.newPage({
    ...options,
    reducedMotion: "reduce",
    colorScheme: "light",
    locale: "vi-VN",
    serviceWorkers: "block",
  });
}

/** Lends tabs, so many at a time: who asks when all are out waits for one to come back. */
export function tabPool(browser: Browser, size: number) {
  const tabs = Array.from({ length: size }, () => openTab(browser));
  const waiting: ((tab: Promise<Page>) => void)[] = [];
  const lend = () => tabs.pop() ?? new Promise<Page>((give) => waiting.push(give));
  return async <Result>(use: (tab: Page) => Promise<Result>): Promise<Result> => {
    const tab = await lend();
    try {
      return await use(tab);
    } finally {
      const next = waiting.shift();
      if (next) next(Promise.resolve(tab));
      else tabs.push(Promise.resolve(tab));
    }
  };
}

export async function setWidth(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
}

const shownIn = {
  light: { media: "screen", colorScheme: "light", forcedColors: "none" },
  dark: { media: "screen", colorScheme: "dark", forcedColors: "none" },
  forced: { media: "screen", colorScheme: "dark", forcedColors: "active" },
  paper: { media: "print", colorScheme: "light", forcedColors: "none" },
} as const satisfies Record<Medium, unknown>;

/** Shows the page in a medium. Forced colours are the dark ones, in which what keeps its own colours is lost. */
export async function show(page: Page, medium: Medium): Promise<void> {
  await page.emulateMedia(shownIn[medium]);
}
