import type { Browser, Page } from "playwright-core";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import type { WantedPicture } from "./picture-set.ts";

const require = createRequire(import.meta.url);
const weights = {
  400: "source-sans/TTF/SourceSans3-Regular.ttf",
  700: "source-sans/TTF/SourceSans3-Bold.ttf",
};

/** The page as a PNG of one window, drawn in letters from a package: those of the system differ between machines. */
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
    for (const [weight, font] of Object.entries(weights))
      await page.route(`**/letters-${weight}.ttf`, async (route) =>
        route.fulfill({ body: await readFile(require.resolve(font)), contentType: "font/ttf" }),
      );
    await page.goto(origin + path, { waitUntil: "networkidle" });
    await page.evaluate(useLetters, Object.keys(weights));
    if (at !== undefined) await page.evaluate(showAtTop, at);
    await settled(page);
    return await page.screenshot({ animations: "disabled", caret: "hide" });
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function useLetters(of: readonly string[]): Promise<void> {
  for (const weight of of) {
    const face = new FontFace("Letters", `url(/letters-${weight}.ttf)`, { weight });
    document.fonts.add(await face.load());
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':root { --sans: "Letters" !important; --serif: "Letters" !important } code { font-family: "Letters" !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page. Rejects an id that the page does not have. */
function showAtTop(id: string): void {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id}`);
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Two frames after the last change have been drawn. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 100))),
      ),
  );
