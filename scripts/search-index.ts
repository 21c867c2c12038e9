/**
 * The index of the text search over built pages: one record a passage, so that a hit leads to its paragraph.
 * `node scripts/search-index.ts [dir]`: over dist, or over the folder given.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { toPagefind } from "../src/search/passage-letters.ts";
import { builtText } from "./search-index/built-passages.ts";
import { pageFiles, readBuiltSite, readPage } from "./verify/built-site.ts";
import { commandLine } from "./command-failures.ts";

/** Ready-made interfaces that cannot ask for "đ": the search page has its own. */
const NOT_SHIPPED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Passages are short: many of them share a file. */
const FILES_A_LANGUAGE = 40;

/** Writes `pagefind/` into a built site; resolves to the number of passages. */
export async function indexPassages(
  dir: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const site = await readBuiltSite(dir);
  const all = pageFiles(site);
  let count = 0;
  async function* pages() {
    for (const [done, page] of all.entries()) {
      const { path, html } = await readPage(site, page);
      yield { path, html };
      progress(done + 1, all.length);
    }
  }
  const files = await indexFiles(pages(), () => (count += 1));
  for (const [path, content] of files) {
    const file = join(dir, "pagefind", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return count;
}

/** The files of the index over some pages, by their path below `pagefind/`; `onPassage` is called for each passage. */
export async function indexFiles(
  pages: AsyncIterable<{ readonly path: string; readonly html: string }>,
  onPassage: () => void = () => undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ maxFragments: FILES_A_LANGUAGE, writePlayground: false });
  if (!index) throw new Error(errors.join("\n"));
  for await (const { path, html } of pages) {
    const text = builtText(html);
    for (const { id, title, text: content } of text?.passages ?? []) {
      const meta = { title: toPagefind(title), page: toPagefind(text?.page ?? "") };
      const added = await index.addCustomRecord({
        url: `${path}#${id}`,
        content: toPagefind(content),
        language: text?.language ?? "",
        meta,
      });
      if (added.errors.length > 0) throw new Error(`${path}#${id}: ${added.errors.join("\n")}`);
      onPassage();
    }
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(
    files.filter(({ path }) => !NOT_SHIPPED.test(path)).map(({ path, content }) => [path, content]),
  );
}

if (import.meta.main) {
  const [given] = commandLine({ words: 1 }).positionals;
  const dir = given ?? process.env["BAOCAO_OUT"] ?? join(import.meta.dirname, "..", "dist");
  console.log(await indexPassages(dir));
}
