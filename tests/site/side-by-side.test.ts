import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageFiles, readBuiltSite, readPage } from "../../scripts/verify/built-site.ts";
import { elementsOf, type Element } from "../../scripts/verify/elements.ts";
import { openBrowser } from "../browser/browser.ts";
import { dist, origin } from "./site.ts";

const site = await readBuiltSite(dist);
const pages = await Promise.all(
  pageFiles(site)
    .filter((file) => /^(?:en\/)?2021-q1\//.test(file))
    .map((file) => readPage(site, file)),
);
const sideBySide = pages.filter(({ path }) => /^\/(?:en\/)?2021-q1\/(?:song-ngu|side-by-side)\//.test(path));
const idsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ attributes: { id } }) => (id ? [id] : []));
const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

test("there is a page for every chapter, the annex of entries and the opening words, in both languages", () => {
  const english = sideBySide.filter(({ path }) => path.startsWith("/en/"));
  expect(english.length).toBeGreaterThan(7);
  expect(sideBySide.length).toBe(2 * english.length);
});

test("a repeated id is found", () => {
  expect(repeated(idsOf(elementsOf('<p id="a"></p><p id="b"></p><p id="a"></p>')))).toEqual(["a"]);
});

describe.each(sideBySide.map((page) => [page.path, page] as const))("%s", (path, { html }) => {
  const elements = elementsOf(html);
  const ids = idsOf(elements);

  test("no id stands twice", () => {
    expect(repeated(ids)).toEqual([]);
  });

  test("is not for search engines nor for the site's own search", () => {
    expect(
      elements.some(
        ({ attributes }) => attributes["name"] === "robots" && attributes["content"] === "noindex",
      ),
    ).toBe(true);
    expect(html).not.toContain("data-pagefind-body");
  });

  test("has every section, passage and figure of the page whose text it shows", () => {
    const plain = pages.find((page) => page.path === path.replace(/(?:song-ngu|side-by-side)\//, ""));
    const sections = idsOf(elementsOf(plain?.html ?? "")).filter((id) => id.startsWith("section-"));
    expect(sections.length).toBeGreaterThan(0);
    const slugs = sections.map((id) => id.replace("section-", ""));
    const passages = idsOf(elementsOf(plain?.html ?? "")).filter((id) =>
      slugs.some((slug) => id.startsWith(`${slug}-`) && /^\d+$/.test(id.slice(slug.length + 1))),
    );
    expect([...sections, ...passages].filter((id) => !ids.includes(id))).toEqual([]);
    for (const section of sections) expect(html).toContain(`#${section}"`);
  });

  test("shows each bound figure in both languages", () => {
    const figures = elements.filter(({ name }) => name === "data");
    const own = figures.flatMap(({ attributes: { id } }) => id ?? []);
    const others = new Set(figures.flatMap(({ attributes }) => attributes["data-figure"] ?? []));
    expect(own.filter((id) => !others.has(id))).toEqual([]);
  });
});

describe("in the browser", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
  });

  afterAll(async () => {
    await browser.close();
  });

  test("the head of a page leads to it side by side, and each section back", async () => {
    await page.goto(`${origin}/en/2021-q1/economy/`);
    await page.locator("main .links a", { hasText: "Both languages" }).click();
    await page.waitForURL(/\/en\/2021-q1\/side-by-side\/economy\/$/);
    await page.locator("#section-industry .links a").first().click();
    await page.waitForURL(/\/en\/2021-q1\/economy\/#section-industry$/);
  });

  test("the figure in the address, and the one under the pointer, are marked in both languages", async () => {
    await page.goto(`${origin}/2021-q1/song-ngu/kinh-te/#rice-spring-area`);
    const texts = (name: string) => page.locator(`data.${name}`).allTextContents();
    await expect.poll(() => texts("target")).toEqual(["9.831,9\u00a0ha", "9,831.9\u00a0ha"]);
    await page.locator("#rice-spring-area-yoy").hover();
    expect(await texts("alike")).toEqual(["3,24%", "3.24%"]);
  });

  test("the language switch keeps the place", async () => {
    await page.goto(`${origin}/2021-q1/song-ngu/kinh-te/#agriculture-2`);
    await page.locator("[data-alternate]").click();
    await page.waitForURL(/\/en\/2021-q1\/side-by-side\/economy\/#agriculture-2$/);
  });
});
