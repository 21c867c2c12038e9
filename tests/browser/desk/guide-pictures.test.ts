import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyCombination } from "../../scope.ts";
import { openBrowser } from "../browser.ts";
import { openDraft } from "./enter-desk.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";

/**
 * The pictures of the editors' guide, taken of the small invented report. `BAOCAO_PICTURES=write` puts them beside the
 * guide; in the whole matrix they are only taken, so that a screen that cannot be shown any more fails here.
 */
const project = join(import.meta.dirname, "../../..");
const isWritten = process.env["BAOCAO_PICTURES"] === "write";
const SIZE = { width: 900, height: 560 };
/** Bytes of one picture at most: the repository keeps every version of it. */
const MOST = 40_000;

let desk: RunningDesk;
let browser: Browser;
let page: Page;

const SCREENS = [
  { name: "questions", address: "2001-q2/questions/", shown: ".question-card" },
  { name: "names", address: "2001-q2/names/", shown: ".name-form" },
  { name: "text", address: "2001-q2/text/", shown: ".cm-content" },
  { name: "publish", address: "2001-q2/publish/", shown: "#schedule-form" },
] as const;

/** A picture in the format that takes a fifth of the bytes of a PNG; the browser draws it. */
const asWebp = async (png: Buffer): Promise<Buffer> => {
  const text = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.7 });
    const drawn = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(drawn, (byte) => String.fromCharCode(byte)).join(""));
  }, png.toString("base64"));
  return Buffer.from(text, "base64");
};

describe.runIf(everyCombination || isWritten)("the pictures of the editors' guide", () => {
  beforeAll(async () => {
    desk = await startDesk();
    browser = await openBrowser();
    const context = await browser.newContext({
      viewport: SIZE,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    page = await openDraft(context, desk);
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  test.for(SCREENS.flatMap((screen) => ["vi", "en"].map((locale) => ({ ...screen, locale }))))(
    "$name in $locale: small, and shows its screen",
    async ({ name, address, shown, locale }) => {
      await page.goto(`${desk.origin}/desk/${address}`);
      const other = page.locator(`header a[hreflang=${locale}], header a[lang=${locale}]`).first();
      if ((await page.locator("html").getAttribute("lang")) !== locale) await other.click();
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, locale);
      await page.locator(shown).first().waitFor();
      await page.waitForLoadState("networkidle");
      const picture = await asWebp(await page.screenshot());
      expect(picture.length).toBeLessThanOrEqual(MOST);
      const file = join(project, "content/guide", `${name}.${locale}.webp`);
      if (isWritten) {
        await mkdir(join(project, "content/guide"), { recursive: true });
        await writeFile(file, picture);
      }
      expect((await readFile(file)).length).toBeLessThanOrEqual(MOST);
    },
  );
});
