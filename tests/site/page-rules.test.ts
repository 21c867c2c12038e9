import { expect, test } from "vitest";
import { fileAt } from "../../scripts/verify/addresses.ts";
import { pageFiles, readBuiltSite, readPage } from "../../scripts/verify/built-site.ts";
import type { PageRuleFacts } from "../../scripts/verify/page-rule.ts";
import { pageRules, pageRuleGates } from "../../scripts/verify/page-rules.ts";
import { verifySite } from "../../scripts/verify.ts";
import { everyCombination } from "../scope.ts";
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

test.runIf(everyCombination)(
  "each page of the site is valid, not only those with a markup form of their own",
  async () => {
    const { issues } = await verifySite(dist, undefined, { everyPage: true });
    expect(issues).toEqual([]);
  },
);

test("each page rule checks something on the site", async () => {
  const checked = new Map<string, number>();
  for (const path of [...chosenPages.layouts, ...chosenPages.extremes]) {
    const page = await readPage(site, fileAt(site, path) ?? "");
    for (const [index, { name }] of pageRules.entries()) {
      const facts: PageRuleFacts | undefined = await pageRuleGates[index]?.collect(page, site);
      checked.set(name, (checked.get(name) ?? 0) + (facts?.checked ?? 0));
    }
  }
  expect([...checked].filter(([, count]) => count === 0)).toEqual([]);
});
