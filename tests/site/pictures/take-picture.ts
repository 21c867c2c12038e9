import type { Browser, Page } from "playwright-core";
import type { WantedPicture } from "./picture-set.ts";

/** The page as a PNG of one window. */
export async function takePicture(
  browser: Browser,
  origin: string,
  { path, at, width, colours }: WantedPicture,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "forced" ? "active" : "none",
    locale: "vi-VN",
    serviceWorkers: "block",
  });
  try {
    if (colours === "print") await page.emulateMedia({ media: "print" });
    await page.goto(origin + path, { waitUntil: "networkidle" });
    if (at !== undefined) await page.evaluate(showAtTop, at);
    await settled(page);
    return await page.screenshot({ animations: "disabled", caret: "hide" });
  } finally {
    await page.close();
  }
}

/** Runs in the page. Rejects an id that the page does not have. */
function showAtTop(id: string): void {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id}`);
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

/** The fonts are there, and two frames after the last change have been drawn. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
