import { expect, test } from "vitest";
import { pageFiles, readBuiltSite, readPage } from "../../scripts/verify/built-site.ts";
import { CHAPTER_GOAL, weight } from "../../scripts/verify/weight.ts";
import { editionIds } from "./report-folders.ts";
import { dist } from "./site.ts";

const [report = "", ...others] = await editionIds(dist);

/** With other reports a chapter leads to them, and their texts may be longer: that is no fault of a change. */
test.skipIf(others.length > 0)("a chapter of the only report is within its goal", async () => {
  const site = await readBuiltSite(dist);
  const files = pageFiles(site).filter((file) => file.split("/").at(-3) === report);
  const weights = await Promise.all(
    files.map(async (file) => weight.collect(await readPage(site, file), site)),
  );
  const chapters = weights.filter(({ isChapter }) => isChapter);
  expect(chapters.length).toBeGreaterThan(0);
  expect(chapters.filter(({ total }) => total > CHAPTER_GOAL)).toEqual([]);
});
