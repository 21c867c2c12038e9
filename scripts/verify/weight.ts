import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { cached } from "../build/content-cache.ts";
import { readSiteFile, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import { firstVisit } from "./first-visit.ts";
import { phrase } from "../../src/model/phrase.ts";
import type { SiteIssue } from "./issue.ts";

/** Bytes over the wire on a first visit, compressed with Brotli at its strongest. */
export const limits = { total: 60_000, script: 6_000, style: 3_600 } as const;

/**
 * What a chapter or an annex, which readers come to from outside, should weigh at most. It grows with the official text
 * and with later reports, which editors cannot change: a heavier one is named, not refused.
 */
export const CHAPTER_GOAL = 48_000;
const CHAPTER = '<div class="reading">';

/**
 * A page whose weight at a quick setting is below this is not measured again at the strongest, which takes 60 times as
 * long and gives about a tenth less.
 */
const LIGHT = 40_000;

/** What a first visit loads beside the page, by the ending of the file's name. */
const kinds = {
  style: /\.css$/,
  script: /\.m?js$/,
  font: /\.(?:woff2?|ttf|otf)$/,
  image: /\.(?:png|jpe?g|gif|webp|avif|svg|ico)$/,
  other: /$/,
} as const satisfies Readonly<Record<string, RegExp>>;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as readonly Kind[];

const kindOf = (file: string): Kind => kindNames.find((kind) => kinds[kind].test(file)) ?? "other";

export interface PageWeight extends Readonly<Record<Kind, number>> {
  readonly path: string;
  /** The page itself, with the styles and scripts that stand in it. */
  readonly html: number;
  /** What of the page is script. */
  readonly inlineScript: number;
  /** What of the page is style, without the sheet for print. */
  readonly inlineStyle: number;
  /** The page and all that it loads. */
  readonly total: number;
  /** Is it a chapter or an annex? */
  readonly isChapter: boolean;
  /** The page and each file, once. */
  readonly requests: number;
}

/** No page weighs more on its first visit than a cheap phone on a slow network can take. */
export const weight: Gate<PageWeight> = {
  collect: weigh,
  evaluate: (weights) =>
    heaviestFirst(weights).flatMap(({ path, total, script, inlineScript, inlineStyle }) => [
      ...tooMuch(path, total, limits.total, "total"),
      ...tooMuch(path, script + inlineScript, limits.script, "script"),
      ...tooMuch(path, inlineStyle, limits.style, "style"),
    ]),
};

export const heaviestFirst = (weights: readonly PageWeight[]): readonly PageWeight[] =>
  weights.toSorted((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1));

function tooMuch(
  page: string,
  bytes: number,
  limit: number,
  of: "total" | "script" | "style",
): readonly SiteIssue[] {
  if (bytes <= limit) return [];
  return [{ gate: "weight", page, ...phrase(`pages:weight.${of}`, { limit }), detail: `${bytes} byte` }];
}

/** The weight of one page: exact for a heavy one, an upper bound for a light one. */
async function weigh(page: BuiltPage, site: BuiltSite): Promise<PageWeight> {
  const visit = await firstVisit(site, page);
  const quick = await weightOf(page, site, visit, quickSize);
  return quick.total < LIGHT ? quick : weightOf(page, site, visit, wireSize);
}

type SizeOf = (bytes: Buffer) => Promise<number>;

async function weightOf(
  page: BuiltPage,
  site: BuiltSite,
  visit: Awaited<ReturnType<typeof firstVisit>>,
  sizeOf: SizeOf,
): Promise<PageWeight> {
  const sum = async (sizes: readonly Promise<number>[]) =>
    (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
  const files = Map.groupBy(visit.files, kindOf);
  const ofKind = async (kind: Kind) =>
    [kind, await sum((files.get(kind) ?? []).map((file) => loadedSize(site, file)))] as const;
  const html = await sizeOf(Buffer.from(page.html));
  return {
    ...(Object.fromEntries(await Promise.all(kindNames.map(ofKind))) as Record<Kind, number>),
    path: page.path,
    html,
    inlineScript: await sum(visit.inlineScripts.map((text) => inlineSize(site, text))),
    inlineStyle: await inlineSize(site, visit.inlineStyles.join("")),
    total: html + (await sum([...visit.files].map((file) => loadedSize(site, file)))),
    isChapter: page.html.includes(CHAPTER),
    requests: 1 + visit.files.size,
  };
}

/** Measures once for a site what many of its pages have: a file by its name, a style or script by its text. */
function measuredOnce(
  measure: (site: BuiltSite, key: string) => Promise<number>,
): (site: BuiltSite, key: string) => Promise<number> {
  const sizes = new WeakMap<BuiltSite, Map<string, Promise<number>>>();
  return (site, key) => {
    const known = sizes.get(site) ?? new Map<string, Promise<number>>();
    sizes.set(site, known);
    const size = known.get(key) ?? measure(site, key);
    known.set(key, size);
    return size;
  };
}

const loadedSize = measuredOnce(async (site, file) => wireSize(await readSiteFile(site, file)));
const inlineSize = measuredOnce((_, text) => wireSize(Buffer.from(text)));

const compress = promisify(brotliCompress);

async function packedSize(bytes: Buffer, quality: number): Promise<number> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return Math.min(bytes.length, (await compress(bytes, { params })).length);
}

const quickSize: SizeOf = (bytes) => packedSize(bytes, 5);

/** What a host sends of a file, compressed at its strongest; measured once for the same bytes. */
const wireSize: SizeOf = async (bytes) => {
  const version = `brotli-sizes-${process.versions["brotli"] ?? ""}`;
  const strongest = async () => Buffer.from(String(await packedSize(bytes, constants.BROTLI_MAX_QUALITY)));
  return Number(Buffer.from(await cached(version, [bytes], strongest)).toString("utf8"));
};

/**
 * The heaviest pages as a table for people: bytes by kind, and requests. Kinds that no page loads are left out. A chapter
 * above its goal has a "!" before its path.
 */
export function weightTable(weights: readonly PageWeight[], rows = 10): string {
  const used = kindNames.filter((kind) => weights.some((one) => one[kind] > 0));
  const columns = ["html", ...used, "total", "requests"] as const;
  const line = (cells: readonly (string | number)[], path: string) =>
    `${cells.map((cell) => String(cell).padStart(10)).join("")}  ${path}`;
  return [
    line(columns, "byte (brotli)"),
    ...weights.slice(0, rows).map((one) =>
      line(
        columns.map((column) => one[column]),
        one.isChapter && one.total > CHAPTER_GOAL ? `! ${one.path}` : one.path,
      ),
    ),
  ].join("\n");
}
