import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { openTab } from "../tab.ts";
import { drawInProjectFont, hasFontconfig } from "./font-faces.ts";
import { TEST_FAMILY } from "./font-files.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const families = [
  "system-ui",
  "sans-serif",
  "serif",
  "monospace",
  "ui-serif",
  '"Liberation Sans", sans-serif',
  '"Noto Sans", "DejaVu Sans", sans-serif',
  '"Times New Roman", Cambria, serif',
];

/** The fonts that the browser drew the words of a page with. */
async function fontsOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "p" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts;
}

const words = "<p>Báo cáo tình hình kinh tế, 9.831,9 ha <b>đậm</b> ỡ ặ ữ</p>";

test.runIf(hasFontconfig).for(families)("%s is drawn in the project's font alone", async (family) => {
  const page = await openTab(browser);
  await page.setContent(`<style>p { font-family: ${family.replaceAll('"', "'")} }</style>${words}`);
  const fonts = await fontsOf(page);
  expect([...new Set(fonts.map(({ familyName }) => familyName))]).toEqual([TEST_FAMILY]);
  await page.close();
});

test("where there is no fontconfig, faces draw every page in the project's font", async () => {
  const other = drawInProjectFont(await openBrowser());
  const page = await openTab(other);
  await page.setContent(`<style>p { font-family: serif }</style>${words}`);
  await page.evaluate(() => document.fonts.ready);
  const fonts = await fontsOf(page);
  expect(fonts.map(({ isCustomFont, familyName }) => [isCustomFont, familyName])).toEqual(
    fonts.map(() => [true, TEST_FAMILY]),
  );
  await other.close();
});
