import { chromium, type Browser } from "playwright-core";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser that all tests of a project share takes connections. */
    browser: string;
  }
}

/** Connects to the shared browser. Closing the connection closes what was opened through it. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));
