import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./files-of.ts";

/** The address of a page that says in its head that it has moved, and where to. */
const MOVED = /<meta http-equiv="refresh" content="0; url=([^"]+)"/;

/** The `_redirects` file that static hosts share: a line for each address that leads to another, for good. */
const redirectFile = (moved: readonly (readonly [from: string, to: string])[]): string =>
  moved
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join("");

/**
 * Writes `_redirects` into a built site whose pages say that they have moved; a host that does not read it sends those
 * pages, which lead on by themselves.
 */
export async function writeRedirectFile(folder: string): Promise<void> {
  const moved: [string, string][] = [];
  for (const file of await filesOf(folder)) {
    if (!file.endsWith("/index.html")) continue;
    const target = MOVED.exec(await readFile(join(folder, file), "utf8"))?.[1];
    if (target !== undefined) moved.push([`/${file.replace(/index\.html$/, "")}`, target]);
  }
  if (moved.length > 0) await writeFile(join(folder, "_redirects"), redirectFile(moved));
}
