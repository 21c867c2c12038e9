/**
 * Puts a PNG in the place of every card drawn as SVG below cards/ of a built site: networks show no SVG. One WebAssembly
 * module and fonts from packages draw them, so the bytes are the same on every machine.
 * `node scripts/social-cards.ts [folder]`: over dist, or over the folder given.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Progress } from "./steps.ts";
import { inThreads } from "./threads.ts";

/** Turns every card of the site in `folder` into a PNG; returns how many there were. */
export const drawCards = async (folder: string, progress: Progress = () => undefined): Promise<number> => {
  const cards = join(folder, "cards");
  if (!existsSync(cards)) return 0;
  const entries = await readdir(cards, { recursive: true, withFileTypes: true });
  const drawings = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".svg"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  await inThreads(new URL("./cards/card-thread.ts", import.meta.url), drawings, {
    progress,
  });
  return drawings.length;
};

if (import.meta.main) {
  const folder = process.argv[2] ?? join(import.meta.dirname, "..", "dist");
  console.log(`${await drawCards(folder)} cards`);
}
