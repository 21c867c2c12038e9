/**
 * Puts a PNG in the place of every card drawn as SVG below cards/ of a built site: networks show no SVG; and one beside
 * every chart below data/, for documents that take no SVG. One WebAssembly module and fonts from packages draw them, so
 * the bytes are the same on every machine.
 * `node scripts/social-cards.ts [folder]`: over dist, or over the folder given.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DrawingJob } from "./cards/drawing-job.ts";
import type { Progress } from "./steps.ts";
import { inThreads } from "./threads.ts";
import { commandLine } from "./command-failures.ts";

/** The drawings of a built site: its cards, unless they are left out, and its charts, which stay beside their pictures. */
const drawingsIn = async (folder: string, hasCards: boolean): Promise<DrawingJob[]> => {
  const below = async (part: string): Promise<string[]> => {
    const start = join(folder, part);
    if (!existsSync(start)) return [];
    const entries = await readdir(start, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".svg"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  };
  return [
    ...(hasCards ? await below("cards") : []).map((file) => ({ file, stays: false })),
    ...(await below("data")).map((file) => ({ file, stays: true })),
  ];
};

/**
 * Turns every card and every chart of the site in `folder` into a PNG; returns how many there were. Without cards, of
 * charts alone, to which pages link.
 */
export const drawPictures = async (
  folder: string,
  { progress = () => undefined, hasCards = true }: { progress?: Progress; hasCards?: boolean } = {},
): Promise<number> => {
  const drawings = await drawingsIn(folder, hasCards);
  await inThreads(new URL("./cards/card-thread.ts", import.meta.url), drawings, {
    progress,
  });
  return drawings.length;
};

if (import.meta.main) {
  const [given] = commandLine({ words: 1 }).positionals;
  const folder = given ?? join(import.meta.dirname, "..", "dist");
  console.log(`${await drawPictures(folder)} pictures`);
}
