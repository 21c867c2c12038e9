import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { cached } from "../../../scripts/build/content-cache.ts";
import { cardTools } from "../../../scripts/cards/draw-card.ts";
import { drawEarly } from "../../../scripts/cards/early-pictures.ts";
import { tellDrawing } from "../../../src/site/made-drawings.ts";

/** A drawing that no cache has. */
const newDrawing = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#8b857a"/><desc>${randomUUID()}</desc></svg>`;

const isDrawn = async (drawing: string, scale: number): Promise<boolean> =>
  await cached("cards", [await cardTools(), `${scale}`, drawing], () =>
    Promise.reject(new Error("none")),
  ).then(
    () => true,
    () => false,
  );

test("a drawing that a page tells of is drawn before its file is there", async () => {
  const [card, chart] = [newDrawing(), newDrawing()];
  const end = drawEarly({ hasCards: true });
  tellDrawing({ drawing: card, stays: false });
  tellDrawing({ drawing: chart, stays: true });
  await expect.poll(() => isDrawn(chart, 2)).toBe(true);
  await end();
  expect(await isDrawn(card, 1)).toBe(true);
});

test("without cards only drawings that stay are drawn, and none after the end", async () => {
  const [card, chart, late] = [newDrawing(), newDrawing(), newDrawing()];
  const end = drawEarly({ hasCards: false });
  tellDrawing({ drawing: card, stays: false });
  tellDrawing({ drawing: chart, stays: true });
  await expect.poll(() => isDrawn(chart, 2)).toBe(true);
  await end();
  tellDrawing({ drawing: late, stays: true });
  expect([await isDrawn(card, 1), await isDrawn(late, 2)]).toEqual([false, false]);
});

test("a drawing that fails is left to the step that names its file", async () => {
  const end = drawEarly({ hasCards: true });
  tellDrawing({ drawing: "<svg", stays: false });
  await end();
});
