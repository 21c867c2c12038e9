/**
 * First paint of a chapter beside a bare HTML page of the same text, on a slow processor and a slow network; of the site
 * in dist. `npm run bench -- first-paint`; another page: `npm run bench -- first-paint /en/2021-q1/economy/`.
 */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../preview.ts";
import { compressFolder } from "../serve/compress.ts";
import { findBrowser } from "../setup/browser.mjs";
import { barePage } from "./first-paint/bare-page.ts";
import { firstVisit, least, median, type Visit } from "./first-paint/measure.ts";

const dist = join(import.meta.dirname, "../../dist");
/** Visits of each page, taken by turns; the middle one counts. */
const ROUNDS = 7;

/** Measures `path` of the site in dist and prints the table. Rejects without a built site or a browser. */
export async function run(path = "/2021-q1/kinh-te/"): Promise<void> {
  const file = join(dist, path, "index.html");
  if (!existsSync(file)) throw new Error(`${file}: npm run build`);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` says how to get one.");
  const folder = await mkdtemp(join(tmpdir(), "first-paint-"));
  await writeFile(join(folder, "index.html"), barePage(await readFile(file, "utf8")));
  await compressFolder(folder);
  const [site, bare, browser] = await Promise.all([
    serve(dist, 0),
    serve(folder, 0),
    chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] }),
  ]);
  try {
    const addresses = { bare: `${bare.origin}/`, page: site.origin + path };
    const visits: Record<keyof typeof addresses, Visit[]> = { bare: [], page: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const which of ["bare", "page"] as const)
        visits[which].push(await firstVisit(browser, addresses[which]));
    console.log(table(path, visits.bare, visits.page));
  } finally {
    await Promise.all([site.close(), bare.close(), browser.close(), rm(folder, { recursive: true })]);
  }
}

function table(path: string, bareVisits: readonly Visit[], pageVisits: readonly Visit[]): string {
  const row = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(10))).join("");
  const compared = (name: string, bare: Visit, page: Visit, measure: keyof Visit, digits = 0) => {
    const [of, over] = [page[measure], bare[measure]];
    const ratio = over === 0 ? "" : (of / over).toFixed(2);
    return row([name, over.toFixed(digits), of.toFixed(digits), ratio]);
  };
  const [bare, page] = [median(bareVisits), median(pageVisits)];
  return [
    `${path}: 4 × slower processor, 400 kbit/s, 400 ms; middle of ${ROUNDS} first visits`,
    row(["", "bare", "page", "ratio"]),
    compared("first paint, ms", bare, page, "firstPaint"),
    compared("  the quickest, ms", least(bareVisits), least(pageVisits), "firstPaint"),
    compared("blocking time, ms", bare, page, "blocked"),
    compared("  the least, ms", least(bareVisits), least(pageVisits), "blocked"),
    compared("layout shift", bare, page, "shift", 4),
    compared("bytes over the wire", bare, page, "bytes"),
    compared("requests", bare, page, "requests"),
  ].join("\n");
}

if (import.meta.main) await run(process.argv[2]);
