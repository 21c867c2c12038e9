import type { Browser, CDPSession, Page } from "playwright-core";

/** A cheap phone on a bad line: a processor four times slower than this one, 400 kbit/s, 400 ms there and back. */
const slowProcessor = { rate: 4 };
const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/** What a first visit costs, in milliseconds, bytes over the wire, and the unit of layout shift. */
export interface Visit {
  readonly firstPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

interface Observed {
  blocked: number;
  shift: number;
}

/** Calls `use` with a new page of a cheap phone on a bad line, nothing kept and nothing known, and closes it. */
export async function onCheapPhone<T>(
  browser: Browser,
  use: (page: Page, devtools: CDPSession) => Promise<T>,
): Promise<T> {
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
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

/** Visits an address for the first time. */
export const firstVisit = (browser: Browser, url: string): Promise<Visit> =>
  onCheapPhone(browser, async (page, devtools) => {
    const sizes: number[] = [];
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(1000);
    const observed = await page.evaluate(() => ({
      ...(globalThis as unknown as { observed: Observed }).observed,
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    }));
    return { ...observed, bytes: sizes.reduce((a, b) => a + b, 0), requests: sizes.length };
  });

/** Runs in the page: adds up layout shift, and of every long task what is above 50 ms. */
function observe(): void {
  const observed: Observed = { blocked: 0, shift: 0 };
  Object.assign(globalThis, { observed });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      observed.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) observed.blocked += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
}

/** The middle value of each measure. */
export const median = (visits: readonly Visit[]): Visit =>
  ranked(visits, (values) => values[Math.floor(values.length / 2)]);

/** The least value of each measure: what other programs of a busy machine add is not in it. */
export const least = (visits: readonly Visit[]): Visit => ranked(visits, ([first]) => first);

function ranked(
  visits: readonly Visit[],
  choose: (ascending: readonly number[]) => number | undefined,
): Visit {
  const chosen = (name: keyof Visit) =>
    choose(visits.map((visit) => visit[name]).sort((a, b) => a - b)) ?? NaN;
  return {
    firstPaint: chosen("firstPaint"),
    blocked: chosen("blocked"),
    shift: chosen("shift"),
    bytes: chosen("bytes"),
    requests: chosen("requests"),
  };
}
