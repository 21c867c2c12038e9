import { expect, test } from "vitest";
import { fileAt } from "../../scripts/verify/addresses.ts";
import { pageFiles, readBuiltSite, readPage } from "../../scripts/verify/built-site.ts";
import type { KeptSeen } from "../../scripts/verify/page-promise.ts";
import { pagePromises, promiseGates } from "../../scripts/verify/page-promises.ts";
import { chosenPages, dist } from "./site.ts";

/*
 * The build puts every page through the static gates and publishes no site with an issue: no site would be here.
 * What remains to be seen is that each gate has found something to judge.
 */

const site = await readBuiltSite(dist);

test("the site has pages in both languages", () => {
  const pages = pageFiles(site);
  const english = pages.filter((file) => file.startsWith("en/"));
  expect(english.length).toBeGreaterThan(10);
  expect(pages.length - english.length).toBeGreaterThan(10);
});

test("each promise of a page has something to judge on the site", async () => {
  const judged = new Map<string, number>();
  for (const path of chosenPages.visited) {
    const page = await readPage(site, fileAt(site, path) ?? "");
    for (const [index, { name }] of pagePromises.entries()) {
      const seen: KeptSeen | undefined = await promiseGates[index]?.look(page, site);
      judged.set(name, (judged.get(name) ?? 0) + (seen?.judged ?? 0));
    }
  }
  expect([...judged].filter(([, count]) => count === 0)).toEqual([]);
});
