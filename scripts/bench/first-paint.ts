/**
 * First paint of a chapter beside a bare HTML page of the same text, on a slow processor and a slow network; of the site
 * in dist. The bare page comes from the same host, with its security headers, and once more without them: headers are
 * the host's, but they are bytes before the first paint. `npm run bench -- first-paint`; another page:
 * `npm run bench -- first-paint /en/2021-q1/economy/`.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { commandLine } from "../command-failures.ts";
import { serve } from "../preview.ts";
import { compressFolder } from "../serve/compress.ts";
import { findBrowser } from "../setup/browser.mjs";
import { barePage } from "./first-paint/bare-page.ts";
import { firstVisit, least, median, type Visit } from "./first-paint/measure.ts";

const dist = join(import.meta.dirname, "../../dist");
/** Visits of each page, taken by turns; the middle one counts. */
const ROUNDS = 11;

/** Measures `path` of the site in dist and prints the table. Rejects without a built site or a browser. */
export async function run(path = "/2021-q1/kinh-te/"): Promise<void> {
  const file = join(dist, path, "index.html");
  if (!existsSync(file)) throw new Error(`${file}: npm run build`);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` says how to get one.");
  const folder = await mkdtemp(join(tmpdir(), "first-paint-"));
  const text = barePage(await readFile(file, "utf8"));
  const [site, bare, headerless, browser] = await Promise.all([
    serve(dist, 0),
    serveText(join(folder, "bare"), text, await readFile(join(dist, "_headers"))),
    serveText(join(folder, "headerless"), text),
    chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] }),
  ]);
  try {
    const addresses = {
      bare: `${bare.origin}/`,
      headerless: `${headerless.origin}/`,
      page: site.origin + path,
    };
    const visits: Visits = { bare: [], headerless: [], page: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const which of ["bare", "headerless", "page"] as const)
        visits[which].push(await firstVisit(browser, addresses[which]));
    console.log(table(path, visits));
  } finally {
    const servers = [site, bare, headerless, browser].map((opened) => opened.close());
    await Promise.all([...servers, rm(folder, { recursive: true })]);
  }
}

/** Serves one page, compressed as the site's are, with the header rules of a host or with none. */
async function serveText(folder: string, page: string, headers?: Buffer): ReturnType<typeof serve> {
  await mkdir(folder);
  await writeFile(join(folder, "index.html"), page);
  if (headers) await writeFile(join(folder, "_headers"), headers);
  await compressFolder(folder);
  return serve(folder, 0);
}

type Visits = Record<"bare" | "headerless" | "page", Visit[]>;

function table(path: string, visits: Visits): string {
  const [bare, page] = [median(visits.bare), median(visits.page)];
  return [
    `${path}: 4 × slower processor, 400 kbit/s, 400 ms; middle of ${ROUNDS} first visits`,
    row(["", "bare", "page", "ratio"]),
    compared("first paint, ms", bare, page, "firstPaint"),
    compared("  the quickest, ms", least(visits.bare), least(visits.page), "firstPaint"),
    compared("  bare without headers", median(visits.headerless), page, "firstPaint"),
    compared("blocking time, ms", bare, page, "blocked"),
    compared("  the least, ms", least(visits.bare), least(visits.page), "blocked"),
    compared("layout shift", bare, page, "shift", 4),
    compared("bytes over the wire", bare, page, "bytes"),
    compared("requests", bare, page, "requests"),
  ].join("\n");
}

function compared(name: string, bare: Visit, page: Visit, measure: keyof Visit, digits = 0): string {
  const [over, of] = [bare[measure], page[measure]];
  return row([name, over.toFixed(digits), of.toFixed(digits), over === 0 ? "" : (of / over).toFixed(2)]);
}

const row = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(10))).join("");

if (import.meta.main) await run(commandLine({ words: 1 }).positionals[0]);
