import { brotliCompress, constants } from "node:zlib";
import { promisify } from "node:util";
import { readSiteFile, type BuiltPage, type BuiltSite } from "./built-site.ts";
import { firstVisit } from "./first-visit.ts";
import type { Issue } from "./issue.ts";

/** Bytes over the wire on a first visit, compressed with Brotli at its strongest. */
export const limits = { total: 60_000, script: 6_000 } as const;

export interface PageWeight {
  readonly path: string;
  readonly html: number;
  readonly script: number;
  /** Page, styles, scripts, fonts, images. */
  readonly total: number;
}

/** No page weighs more on its first visit than a cheap phone on a slow network can take. */
export async function weight(site: BuiltSite): Promise<readonly Issue[]> {
  return overweight(await weigh(site));
}

export function overweight(weights: readonly PageWeight[]): readonly Issue[] {
  return weights.flatMap(({ path, total, script }) => [
    ...tooMuch(path, total, limits.total, "trang", "the page"),
    ...tooMuch(path, script, limits.script, "mã JavaScript của trang", "the page's script"),
  ]);
}

function tooMuch(page: string, bytes: number, limit: number, vi: string, en: string): readonly Issue[] {
  if (bytes <= limit) return [];
  const message = { vi: `${vi} nặng quá ${limit} byte`, en: `${en} weighs more than ${limit} bytes` };
  return [{ gate: "weight", page, message, detail: `${bytes} byte` }];
}

/** The weight of every page, heaviest first. */
export async function weigh(site: BuiltSite): Promise<readonly PageWeight[]> {
  const known = new Map<string, Promise<number>>();
  const fileSize = (file: string) => {
    const size = known.get(file) ?? readSiteFile(site, file).then(wireSize);
    known.set(file, size);
    return size;
  };
  const weights = await Promise.all(site.pages.map((page) => weighPage(site, page, fileSize)));
  return weights.sort((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1));
}

async function weighPage(
  site: BuiltSite,
  page: BuiltPage,
  fileSize: (file: string) => Promise<number>,
): Promise<PageWeight> {
  const visit = await firstVisit(site, page);
  const sum = async (sizes: readonly Promise<number>[]) =>
    (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
  const html = await wireSize(Buffer.from(page.html));
  const others = await sum([...visit.files].map(fileSize));
  const scripts = await sum([...visit.scripts].map(fileSize));
  const inline = await sum(visit.inlineScripts.map((text) => wireSize(Buffer.from(text))));
  return { path: page.path, html, script: scripts + inline, total: html + others };
}

const compress = promisify(brotliCompress);

async function wireSize(bytes: Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return Math.min(bytes.length, (await compress(bytes, { params })).length);
}

/** The heaviest pages as a table for people. */
export function weightTable(weights: readonly PageWeight[], rows = 10): string {
  const cells = (html: string | number, script: string | number, total: string | number) =>
    [html, script, total].map((cell) => String(cell).padStart(8)).join("");
  return [
    `${cells("html", "script", "total")}  byte (brotli)`,
    ...weights
      .slice(0, rows)
      .map(({ path, html, script, total }) => `${cells(html, script, total)}  ${path}`),
  ].join("\n");
}
