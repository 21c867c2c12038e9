import { existsSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** What draws a page: another one may set every letter a little otherwise. */
export interface Renderer {
  readonly browser: string;
  readonly platform: string;
}

export const rendererOf = (browser: Browser): Renderer => ({
  browser: `Chromium ${browser.version()}`,
  platform: `${process.platform} ${process.arch}`,
});

/** The renderer that `file` names; undefined without the file. */
export function readRenderer(file: string): Renderer | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Renderer) : undefined;
}

export const isSameRenderer = (one: Renderer | undefined, other: Renderer): boolean =>
  one?.browser === other.browser && one.platform === other.platform;
