import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { readSiteFile, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import { firstVisit } from "./first-visit.ts";
import type { Issue } from "./issue.ts";

/** Bytes over the wire on a first visit, compressed with Brotli at its strongest. */
export const limits = { total: 60_000, script: 6_000 } as const;

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
  /** The page and all that it loads. */
  readonly total: number;
  /** The page and each file, once. */
  readonly requests: number;
}

/** No page weighs more on its first visit than a cheap phone on a slow network can take. */
export const weight: Gate<PageWeight> = {
  look: weigh,
  judge: (weights) =>
    heaviestFirst(weights).flatMap(({ path, total, script, inlineScript }) => [
      ...tooMuch(path, total, limits.total, "trang", "the page"),
      ...tooMuch(path, script + inlineScript, limits.script, "mã JavaScript của trang", "the page's script"),
    ]),
};

export const heaviestFirst = (weights: readonly PageWeight[]): readonly PageWeight[] =>
  weights.toSorted((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1));

function tooMuch(page: string, bytes: number, limit: number, vi: string, en: string): readonly Issue[] {
  if (bytes <= limit) return [];
  const message = { vi: `${vi} nặng quá ${limit} byte`, en: `${en} weighs more than ${limit} bytes` };
  return [{ gate: "weight", page, message, detail: `${bytes} byte` }];
}

/** The weight of one page. */
async function weigh(page: BuiltPage, site: BuiltSite): Promise<PageWeight> {
  const visit = await firstVisit(site, page);
  const sum = async (sizes: readonly Promise<number>[]) =>
    (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
  const files = Map.groupBy(visit.files, kindOf);
  const ofKind = async (kind: Kind) =>
    [kind, await sum((files.get(kind) ?? []).map((file) => loadedSize(site, file)))] as const;
  const html = await fileSize(site, page.file);
  return {
    ...(Object.fromEntries(await Promise.all(kindNames.map(ofKind))) as Record<Kind, number>),
    path: page.path,
    html,
    inlineScript: await sum(visit.inlineScripts.map((text) => wireSize(Buffer.from(text)))),
    total: html + (await sum([...visit.files].map((file) => loadedSize(site, file)))),
    requests: 1 + visit.files.size,
  };
}

const loadedSizes = new WeakMap<BuiltSite, Map<string, Promise<number>>>();

/** The size of a file that many pages load. */
function loadedSize(site: BuiltSite, file: string): Promise<number> {
  const known = loadedSizes.get(site) ?? new Map<string, Promise<number>>();
  loadedSizes.set(site, known);
  const size = known.get(file) ?? fileSize(site, file);
  known.set(file, size);
  return size;
}

/** What a host sends of a file: its compressed form, where the build has put one beside it. */
async function fileSize(site: BuiltSite, file: string): Promise<number> {
  const packed = await stat(join(site.dir, `${file}.br`)).catch(() => undefined);
  return packed?.size ?? wireSize(await readSiteFile(site, file));
}

const compress = promisify(brotliCompress);

async function wireSize(bytes: Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return Math.min(bytes.length, (await compress(bytes, { params })).length);
}

/** The heaviest pages as a table for people: bytes by kind, and requests. Kinds that no page loads are left out. */
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
        one.path,
      ),
    ),
  ].join("\n");
}
