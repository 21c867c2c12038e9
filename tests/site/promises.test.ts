import { expect, test } from "vitest";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { readBuiltSite } from "../../scripts/verify/built-site.ts";
import { hosts } from "../../scripts/verify/hosts.ts";
import { html } from "../../scripts/verify/html.ts";
import { links } from "../../scripts/verify/links.ts";
import { judgePages } from "../../scripts/verify/page-promise.ts";
import { pagePromises } from "../../scripts/verify/page-promises.ts";
import { overweight, weigh, weightTable } from "../../scripts/verify/weight.ts";
import { dist } from "./dist.ts";

const site = await readBuiltSite(dist);

test("the site has pages in both languages", () => {
  const english = site.pages.filter(({ path }) => path.startsWith("/en/"));
  expect(english.length).toBeGreaterThan(10);
  expect(site.pages.length - english.length).toBeGreaterThan(10);
});

test("every address leads somewhere", async () => {
  expect(formatIssues(await links(site))).toBe("");
});

test("every page is valid HTML in form NFC", async () => {
  expect(formatIssues(await html(site))).toBe("");
});

test("no page loads anything from another host, and its policy says so", async () => {
  expect(formatIssues(await hosts(site))).toBe("");
});

test("no page is too heavy on the first visit", async () => {
  const weights = await weigh(site);
  console.log(weightTable(weights));
  expect(formatIssues(overweight(weights))).toBe("");
});

test.for(pagePromises.map((promise) => [promise.name, promise] as const))(
  "%s: every page keeps the promise, and there is something to judge",
  async ([, promise]) => {
    const { issues, judged } = await judgePages(promise, site);
    expect(formatIssues(issues)).toBe("");
    expect(judged).toBeGreaterThan(0);
  },
);
