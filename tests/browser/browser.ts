import type { Browser, BrowserContext } from "playwright-core";
import { inject } from "vitest";
import { WAIT_HANGS } from "../hangs.ts";
import { drawInProjectFont, hasFontconfig } from "./fonts/font-faces.ts";
import { startBrowser } from "./start-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file from which a browser learns which fonts there are. */
    fontConfig: string;
  }
}

/**
 * The one browser of this worker, which ends with it. It is driven from the process of the tests: through another one each
 * action would be written and read twice more.
 */
let started: Promise<Browser> | undefined;

/** The browser of this worker as it is for one test file: closing it closes what was opened through it. */
export async function openBrowser(): Promise<Browser> {
  started ??= startBrowser(inject("fontConfig"));
  const browser = viewOf(await started);
  return hasFontconfig ? browser : drawInProjectFont(browser);
}

function viewOf(browser: Browser): Browser {
  const contexts = new Set<BrowserContext>();
  return Object.assign(Object.create(browser) as Browser, {
    newContext: async (...options: Parameters<Browser["newContext"]>) => {
      const context = await browser.newContext(...options);
      context.setDefaultTimeout(WAIT_HANGS);
      contexts.add(context);
      return context.once("close", () => contexts.delete(context));
    },
    close: async () => {
      await Promise.all([...contexts].map((context) => context.close()));
    },
  });
}
