/**
 * Puts a PNG in the place of every card drawn as SVG below cards/ of a built site: networks show no SVG. One WebAssembly
 * module and fonts from packages draw them, so the bytes are the same on every machine.
 * `node scripts/social-cards.ts [folder]`: over dist, or over the folder given.
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { indexedPng } from "./cards/indexed-png.ts";
import type { Progress } from "./steps.ts";

const FAMILY = "Source Sans 3";
const require = createRequire(import.meta.url);
const RENDERER = require.resolve("@resvg/resvg-wasm/index_bg.wasm");
const FONTS = [
  require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  require.resolve("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"),
];

let ready: Promise<readonly Buffer[]> | undefined;

const loadRenderer = async (): Promise<readonly Buffer[]> => {
  await initWasm(await readFile(RENDERER));
  return Promise.all(FONTS.map((font) => readFile(font)));
};

/** Draws an SVG as PNG. Text in another font family than the cards' is drawn in theirs. */
export const drawCard = async (svg: string): Promise<Uint8Array> => {
  const fonts = await (ready ??= loadRenderer());
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  const image = drawing.render();
  const png = indexedPng(image.pixels, image.width, image.height);
  image.free();
  drawing.free();
  return png;
};

/** Turns every card of the site in `folder` into a PNG; returns how many there were. */
export const drawCards = async (folder: string, progress: Progress = () => undefined): Promise<number> => {
  const cards = join(folder, "cards");
  if (!existsSync(cards)) return 0;
  const entries = await readdir(cards, { recursive: true, withFileTypes: true });
  const drawings = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".svg"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const [index, file] of drawings.entries()) {
    await writeFile(file.replace(/\.svg$/, ".png"), await drawCard(await readFile(file, "utf8")));
    await rm(file);
    progress(index + 1, drawings.length);
  }
  return drawings.length;
};

if (import.meta.main) {
  const folder = process.argv[2] ?? join(import.meta.dirname, "..", "dist");
  console.log(`${await drawCards(folder)} cards`);
}
