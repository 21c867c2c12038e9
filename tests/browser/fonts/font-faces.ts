import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext } from "playwright-core";
import { fontFiles } from "./font-files.ts";

/** Does the browser of this system take its fonts from fontconfig? Elsewhere every page is given the project's font. */
export const hasFontconfig = process.platform === "linux" || process.platform === "freebsd";

/** From now on every page of the browser is drawn in the project's font, however it is opened. */
export function drawInProjectFont(browser: Browser): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    await giveFontFaces(context);
    return context;
  };
  return browser;
}

/** Gives every page of a context the project's font by font faces, which a policy does not stop: nothing is loaded. */
async function giveFontFaces(context: BrowserContext): Promise<void> {
  const faces = await Promise.all(
    Object.entries(fontFiles).map(async ([weight, file]) => ({
      weight,
      bytes: (await readFile(file)).toString("base64"),
    })),
  );
  await context.addInitScript(installFaces, faces);
}

/** Runs in the page, before its own scripts. */
function installFaces(faces: readonly { readonly weight: string; readonly bytes: string }[]): void {
  for (const { weight, bytes } of faces) {
    const buffer = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)).buffer;
    document.fonts.add(new FontFace("Project Font", buffer, { weight }));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { font-family: "Project Font" !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
