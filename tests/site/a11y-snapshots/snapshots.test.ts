import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf } from "../../../scripts/offline/offline-bundle.ts";
import { pageFiles, readBuiltSite, readPage } from "../../../scripts/verify/built-site.ts";
import { openBrowser } from "../../browser/browser.ts";
import { openTab, setWidth } from "../../browser/tab.ts";
import { dist, origin } from "../site.ts";
import { accessibilityTree, type AccessibleNode } from "./accessibility-tree.ts";
import { flaws } from "./flaws.ts";
import { snapshotPages } from "./pages.ts";
import { ownParts, partsWith, snapshotText } from "./snapshot.ts";

/*
 * What a screen reader is given, as files to be read: `npm run snapshots` writes them anew from the present site. A file that
 * changed is read before it is committed.
 */

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser);
  await setWidth(tab, 1280);
});

afterAll(async () => {
  await browser.close();
});

const read = async (path: string, prepare?: (page: Page) => Promise<void>): Promise<AccessibleNode> => {
  await tab.goto(origin + path, { waitUntil: "load" });
  await prepare?.(tab);
  return accessibilityTree(tab);
};

test.for(snapshotPages.map((page) => [`${page.kind}.${page.locale}`, page] as const))(
  "%s matches its accessibility snapshot and has no flaws",
  async ([name, { kind, path, lines, excerpts = false, prepare }]) => {
    const page = await read(path, prepare);
    const title = `${path}${prepare ? ", with everything open or found" : ""}`;
    const node = kind === "home" ? page : ownParts(page);
    await expect(snapshotText(title, node, lines)).toMatchFileSnapshot(`snapshots/${name}.txt`);
    const unmarked = (flaw: string): boolean => excerpts && flaw.startsWith("Vietnamese");
    expect(flaws(page).filter((flaw) => !unmarked(flaw))).toEqual([]);
  },
);

test.for(["vi", "en"])(
  "the charts in %s match their accessibility snapshot and have no flaws",
  async (locale) => {
    const site = await readBuiltSite(dist);
    const root = locale === "vi" ? /^\d{4}-q\d\/.+/ : /^en\/\d{4}-q\d\/.+/;
    const charts: AccessibleNode[] = [];
    for (const file of pageFiles(site).filter((one) => root.test(one)))
      if ((await readPage(site, file)).html.includes("<figure"))
        charts.push(...partsWith("figure", await read(addressOf(file))));
    expect(charts.length).toBeGreaterThan(10);
    const all: AccessibleNode = {
      role: "charts",
      name: "",
      description: "",
      value: "",
      level: undefined,
      states: [],
      lang: locale,
      id: undefined,
      children: charts,
    };
    await expect(snapshotText("Every chart of the reports", all)).toMatchFileSnapshot(
      `snapshots/charts.${locale}.txt`,
    );
    expect(charts.flatMap(flaws)).toEqual([]);
  },
);
