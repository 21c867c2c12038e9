import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { elementsOf, type Element } from "./elements.ts";
import type { Issue } from "./issue.ts";

/** A page as it stands in the output folder. */
export interface BuiltPage {
  /** Its address, as a reader asks for it: `/en/search/`, `/404.html`. */
  readonly path: string;
  /** Its file, relative to the folder, with `/`. */
  readonly file: string;
  readonly html: string;
}

/** The output folder as the gates see it. */
export interface BuiltSite {
  readonly dir: string;
  readonly pages: readonly BuiltPage[];
  /** Every file, pages too, relative to the folder, with `/`, sorted. */
  readonly files: readonly string[];
}

/** A gate: one promise of the built site. */
export type Gate = (site: BuiltSite) => Promise<readonly Issue[]>;

/** Reads an output folder. Rejects for one without pages: a gate that sees nothing would find nothing. */
export async function readBuiltSite(dir: string): Promise<BuiltSite> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith(".html"))
      .map(async (file) => ({ path: addressOf(file), file, html: await readFile(join(dir, file), "utf8") })),
  );
  if (pages.length === 0) throw new Error(`${dir}: không có trang nào / no pages`);
  return { dir, pages, files };
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** So many pages are kept parsed: a site of a few reports whole; of a larger one each gate parses anew what fell out. */
const KEPT = 3000;
const parsed = new Map<BuiltPage, readonly Element[]>();

/** The page's elements in document order. */
export function pageElements(page: BuiltPage): readonly Element[] {
  const known = parsed.get(page);
  if (known) return known;
  const elements = elementsOf(page.html);
  const [oldest] = parsed.keys();
  if (oldest && parsed.size >= KEPT) parsed.delete(oldest);
  parsed.set(page, elements);
  return elements;
}

export function readSiteFile(site: BuiltSite, file: string): Promise<Buffer> {
  return readFile(join(site.dir, file));
}
