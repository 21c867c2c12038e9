import { expect, test } from "vitest";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { readBuiltSite } from "../../scripts/verify/built-site.ts";
import { hosts } from "../../scripts/verify/hosts.ts";
import { html } from "../../scripts/verify/html.ts";
import { links } from "../../scripts/verify/links.ts";
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
