import { chromium, type Browser } from "playwright-core";
import { inject } from "vitest";
import { drawInProjectFont, hasFontconfig } from "./fonts/font-faces.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser that all tests of a project share takes connections. */
    browser: string;
  }
}

/** Connects to the shared browser. Closing the connection closes what was opened through it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject("browser"));
  return hasFontconfig ? browser : drawInProjectFont(browser);
}
