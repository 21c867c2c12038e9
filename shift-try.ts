import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { serveInPieces, shiftsOf } from "./tests/site/arrival/in-pieces.ts";
const [dist, ...paths] = process.argv.slice(2);
const fileOf = (path: string) => `${dist}${path}${path.endsWith("/") ? "index.html" : ""}`;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const server = await serveInPieces((path) => readFile(fileOf(path)));
for (const path of paths) for (const width of [360, 1280]) {
  const s = await shiftsOf(browser, server.origin + path, width);
  console.log(path, width, s.length, s.slice(0, 6));
}
await browser.close(); await server.close();
