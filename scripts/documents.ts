/**
 * Puts a PDF in the place of every report that lies as Typst source below data/ of a built site.
 * `node scripts/documents.ts [folder]`: over dist, or over the folder given.
 */
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./build/content-cache.ts";
import { documentTools, pdfOfSource } from "./documents/compile-pdf.ts";
import type { Progress } from "./steps.ts";
import { commandLine } from "./command-failures.ts";

/** How the name of a source ends. */
export const SOURCE = ".typst.json";

/** Makes every PDF of the site in `folder`; returns how many there were. */
export const makeDocuments = async (
  folder: string,
  progress: Progress = () => undefined,
): Promise<number> => {
  const data = join(folder, "data");
  if (!existsSync(data)) return 0;
  const entries = await readdir(data, { recursive: true });
  const sources = entries.filter((name) => name.endsWith(SOURCE)).sort();
  const tools = await documentTools();
  for (const [done, name] of sources.entries()) {
    const file = join(data, name);
    const source = await readFile(file, "utf8");
    const pdf = await cached("documents", [...tools, source], () => Promise.resolve(pdfOfSource(source)));
    await writeFile(`${file.slice(0, -SOURCE.length)}.pdf`, pdf);
    await rm(file);
    progress(done + 1, sources.length);
  }
  return sources.length;
};

if (import.meta.main) {
  const [given] = commandLine({ words: 1 }).positionals;
  const folder = given ?? join(import.meta.dirname, "..", "dist");
  console.log(`${await makeDocuments(folder)} documents`);
}
