import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesOf } from "../../scripts/serve/files-of.ts";
import { drawPictures } from "../../scripts/social-cards.ts";
import { cardPath } from "../../src/site/social-card.ts";
import { everyCombination } from "../scope.ts";
import { chosenPages, dist } from "./site.ts";

const pages = [...chosenPages.layouts, ...chosenPages.extremes];
const cards = pages.map((path) => cardPath({ path }).slice(1));

test.runIf(everyCombination)("every card is drawn, and no drawing of one is left", async () => {
  const files = (await filesOf(dist)).filter((file) => file.startsWith("cards/"));
  expect(files.filter((file) => !file.endsWith(".png"))).toEqual([]);
  expect(files.length).toBeGreaterThan(cards.filter((card) => existsSync(join(dist, card))).length);
});

test.skipIf(everyCombination)("the cards of the chosen pages can be drawn", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cards-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const card of cards) {
    const drawing = card.replace(/png$/, "svg");
    if (existsSync(join(dist, drawing))) await cp(join(dist, drawing), join(folder, drawing));
  }
  const drawn = await drawPictures(folder);
  expect(drawn).toBeGreaterThan(pages.length / 3);
  const files = await filesOf(folder);
  expect(files.filter((file) => !file.endsWith("card.png"))).toEqual([]);
  expect(files).toHaveLength(drawn);
});
