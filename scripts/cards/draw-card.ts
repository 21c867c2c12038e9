import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { indexedPng } from "./indexed-png.ts";

const FAMILY = "Source Sans 3";
const require = createRequire(import.meta.url);
const RENDERER = require.resolve("@resvg/resvg-wasm/index_bg.wasm");
const FONTS = [
  require.resolve("source-sans/TTF/SourceSans3-Regular.ttf"),
  require.resolve("source-sans/TTF/SourceSans3-Bold.ttf"),
];

let ready: Promise<readonly Buffer[]> | undefined;

const loadRenderer = async (): Promise<readonly Buffer[]> => {
  await initWasm(await readFile(RENDERER));
  return Promise.all(FONTS.map((font) => readFile(font)));
};

/**
 * Draws an SVG as PNG, `scale` times its size. Text in another font family than the cards' is drawn in theirs. A drawing
 * at its own size has its colours counted; an enlarged one keeps each.
 */
export const drawCard = async (svg: string, scale = 1): Promise<Uint8Array> => {
  const fonts = await (ready ??= loadRenderer());
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  const image = drawing.render();
  const png = indexedPng(image.pixels, image.width, image.height, scale > 1 ? 1 : undefined);
  image.free();
  drawing.free();
  return png;
};

/** The digest of all that a picture depends on besides its drawing: this code, the renderer and the fonts. */
export const cardTools = async (): Promise<Uint8Array> => {
  const digest = createHash("sha256");
  for (const file of [import.meta.filename, join(import.meta.dirname, "indexed-png.ts"), RENDERER, ...FONTS])
    digest.update(
      createHash("sha256")
        .update(await readFile(file))
        .digest(),
    );
  return digest.digest();
};
