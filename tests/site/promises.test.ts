import { expect, test } from "vitest";
import { pageFiles, readBuiltSite } from "../../scripts/verify/built-site.ts";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { hosts } from "../../scripts/verify/hosts.ts";
import { html } from "../../scripts/verify/html.ts";
import { links } from "../../scripts/verify/links.ts";
import { lookAtPages } from "../../scripts/verify/look-at-pages.ts";
import { pagePromises, promiseGates } from "../../scripts/verify/page-promises.ts";
import { heaviestFirst, weight, weightTable } from "../../scripts/verify/weight.ts";
import { dist } from "./dist.ts";

const site = await readBuiltSite(dist);
const seen = await lookAtPages(site);

test("the site has pages in both languages", () => {
  const pages = pageFiles(site);
  const english = pages.filter((file) => file.startsWith("en/"));
  expect(english.length).toBeGreaterThan(10);
  expect(pages.length - english.length).toBeGreaterThan(10);
});

test("every address leads somewhere", async () => {
  const kept = seen.map((page) => page.links);
  expect(formatIssues(await links.judge(kept, site))).toBe("");
});

test("every page is valid HTML in form NFC", async () => {
  const kept = seen.map((page) => page.html);
  expect(formatIssues(await html.judge(kept, site))).toBe("");
});

test("no page loads anything from another host, and its policy says so", async () => {
  const kept = seen.map((page) => page.hosts);
  expect(formatIssues(await hosts.judge(kept, site))).toBe("");
});

test("no page is too heavy on the first visit", async () => {
  const weights = seen.map((page) => page.weight);
  console.log(weightTable(heaviestFirst(weights)));
  expect(formatIssues(await weight.judge(weights, site))).toBe("");
});

test.for(pagePromises.map(({ name }, index) => [name, index] as const))(
  "%s: every page keeps the promise, and there is something to judge",
  async ([, index]) => {
    const kept = seen.flatMap(({ promises }) => promises[index] ?? []);
    expect(formatIssues((await promiseGates[index]?.judge(kept, site)) ?? [])).toBe("");
    expect(kept.some(({ judged }) => judged > 0)).toBe(true);
  },
);
