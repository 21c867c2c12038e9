import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./files-of.ts";

const FILES = /(<script data-files="[^"]*)(")/;
const SEARCH = /^assets\/search-page\.[\w-]+\.js$/;

/** A page that asks for files before the rest of it is there, with one more; any other page as it is. */
export const withEarlyFile = (html: string, path: string): string =>
  html.replace(FILES, (_, files: string, end: string) => `${files} ${path}${end}`);

/**
 * Names the script of the search among the files that the search pages ask for early: which one that is, is known when the
 * site is built. Otherwise it is found by a script that is found by the page, and comes one way to the host and back later.
 * Throws when the site has no such script, or several.
 */
export async function preloadSearch(folder: string): Promise<void> {
  const files = await filesOf(folder);
  const [script, ...others] = files.filter((file) => SEARCH.test(file));
  if (script === undefined || others.length > 0)
    throw new Error(`${folder}: ${others.length + (script === undefined ? 0 : 1)} scripts of the search`);
  for (const page of files.filter((file) => file.endsWith(".html")).map((file) => join(folder, file))) {
    const html = await readFile(page, "utf8");
    const changed = withEarlyFile(html, `/${script}`);
    if (changed !== html) await writeFile(page, changed);
  }
}
