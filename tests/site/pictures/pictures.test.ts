import type { Browser } from "playwright-core";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../browser/browser.ts";
import { pictureDifference } from "../../browser/same-picture.ts";
import { newSnapshots } from "../new-snapshots.ts";
import { origin } from "../site.ts";
import { pictureSet } from "./picture-set.ts";
import { isSameRenderer, readRenderer, rendererOf } from "../../browser/renderer.ts";
import { takePicture } from "./take-picture.ts";

/**
 * Pages as they look, beside the pictures that were looked at and found good. They are compared only with the renderer
 * that took them; another skips them. `npm run snapshots` takes them anew, after a change that is meant: look at them
 * before they go in.
 */
const kept = join(import.meta.dirname, "kept");
const project = join(import.meta.dirname, "../../..");
const found = join(project, ".cache/pictures");
const rendererFile = join(kept, "renderer.json");

let browser: Browser;
let isComparable: boolean;

beforeAll(async () => {
  browser = await openBrowser();
  await Promise.all([mkdir(kept, { recursive: true }), mkdir(found, { recursive: true })]);
  const renderer = rendererOf(browser);
  if (newSnapshots) await writeFile(rendererFile, `${JSON.stringify(renderer, null, 2)}\n`);
  isComparable = isSameRenderer(readRenderer(rendererFile), renderer);
});

afterAll(async () => {
  await browser.close();
});

describe("pages look as they did", () => {
  test.for(pictureSet.map((one) => [one.name, one] as const))("%s", async ([name, wanted], { skip }) => {
    skip(!isComparable, "the pictures were taken with another renderer");
    const file = join(kept, `${name}.png`);
    const picture = await takePicture(browser, origin, wanted);
    if (newSnapshots) await writeFile(file, picture);
    expect(existsSync(file), `${relative(project, file)} is not there`).toBe(true);
    const difference = pictureDifference(await readFile(file), picture);
    if (difference) {
      await writeFile(join(found, `${name}.found.png`), picture);
      if (difference.picture) await writeFile(join(found, `${name}.difference.png`), difference.picture);
    }
    expect(difference?.words, `${name}: see ${relative(project, found)}`).toBeUndefined();
  });
});

test("every kept picture is of a page in the set", async () => {
  const names = new Set([...pictureSet.map(({ name }) => `${name}.png`), "renderer.json"]);
  expect((await readdir(kept)).filter((name) => !names.has(name))).toEqual([]);
});
