import type { Browser } from "playwright-core";
import { openTab } from "../tab.ts";
import { verdict, type PageGate } from "../gate.ts";

const hours = "20:00:00";
/** A page that changes with time does so each time it is opened; one that was still loading does not. */
const OPENINGS = 3;

/** The longest time that WCAG 2.2.1 asks for passes, and the page says what it said. */
export const noHaste: PageGate = {
  name: "no-haste",
  media: ["light"],
  async evaluate(page, path) {
    const browser = page.context().browser();
    if (browser === null) throw new Error("the tab has no browser");
    let change: string | undefined;
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      change = await changeOf(browser, page.url());
      if (change === undefined) break;
    }
    const message = { vi: "trang đổi theo thời gian", en: "the page changes when time passes" };
    return verdict("no-haste", path, message, { faults: change === undefined ? [] : [change], checked: 1 });
  },
};

/** What a page says after the time, where it is not what it said before. */
async function changeOf(browser: Browser, url: string): Promise<string | undefined> {
  const tab = await openTab(browser);
  try {
    await tab.clock.install();
    await tab.goto(url, { waitUntil: "load" });
    await tab.clock.runFor(1_000);
    const before = { address: tab.url(), words: await tab.evaluate(mainText) };
    await tab.clock.fastForward(hours);
    await tab.waitForLoadState("load");
    const after = { address: tab.url(), words: await tab.evaluate(mainText) };
    const isSame = before.address === after.address && before.words === after.words;
    return isSame ? undefined : `${after.address} ${after.words.slice(0, 80)}`;
  } finally {
    await tab.close();
  }
}

/** Runs in the page. */
function mainText(): string {
  return document.querySelector("main")?.innerText ?? document.body.innerText;
}
