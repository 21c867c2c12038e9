import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalServer } from "../../scripts/preview/listen.ts";
import { openBrowser } from "../browser/browser.ts";
import { everyCombination } from "../scope.ts";
import { chosenPages, dist } from "./site.ts";
import { serveInPieces, shiftsOf } from "./arrival/in-pieces.ts";

const { layouts, extremes } = chosenPages;
const paths = (everyCombination ? [...layouts, ...extremes] : layouts).filter(
  // A frame for other sites is a few kilobytes, its table settles its columns as rows arrive; the page for lost networks
  // comes whole from the device, and shows what is kept there.
  (path) => !/^\/embed\/|^\/(?:ngoai-tuyen|en\/offline)\//.test(path),
);
const widths = everyCombination ? [360, 1280] : [360];
/** Jumps again and again: what comes later stands before what was there. */
const jump = `<div style="display:flex; flex-direction:column"><p>${"Đến trước, hiện sau. ".repeat(20)}</p><p style="order:-1">Đến sau, hiện trước.</p></div>`;
const jumping = `<!doctype html><html lang="vi"><title>Thử</title><body>${jump.repeat(8)}</body></html>`;

let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    serveInPieces((path) => (path === "/jumping/" ? Buffer.from(jumping) : readFile(fileOf(path)))),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const fileOf = (path: string) => `${dist}${path}${path.endsWith("/") ? "index.html" : ""}`;

describe.concurrent("a page that arrives piece by piece never moves what is already shown", () => {
  test.for(paths.flatMap((path) => widths.map((width) => [path, width] as const)))(
    "%s at %d px",
    async ([path, width], { expect: expectHere }) => {
      expectHere(await shiftsOf(browser, server.origin + path, width)).toEqual([]);
    },
  );

  test("a page that jumps is seen to jump", async () => {
    // A browser that is busy may not paint between two pieces.
    const shifts = () => shiftsOf(browser, `${server.origin}/jumping/`, 1280);
    await expect.poll(shifts).not.toEqual([]);
  });
});
