import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type PreviewServer } from "../../scripts/preview.ts";
import { launchBrowser, openTab } from "./browser.ts";
import { visit } from "./visit.ts";

let browser: Browser;
let tab: Page;
let server: PreviewServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(import.meta.dirname, 0)]);
  tab = await openTab(browser);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const found = async (path: string) => {
  const issues = await visit(tab, server.origin, path);
  return [...new Set(issues.map(({ gate, message }) => `${gate}: ${message.en}`))];
};

test("a page with everything done right passes every gate", async () => {
  expect(await visit(tab, server.origin, "/good/page.html")).toEqual([]);
});

const faults = {
  "contrast.html": /^axe: axe: color-contrast-enhanced:/,
  "dark-contrast.html": /^axe: axe: color-contrast-enhanced:/,
  "unjudged-contrast.html": /^axe: axe: color-contrast/,
  "unnamed-button.html": /^axe: axe: button-name:/,
  "no-main.html": /^axe: axe: landmark-one-main:/,
  "no-language.html": /^axe: axe: html-has-lang:/,
  "wide.html": /^reflow: at 320 px the page scrolls sideways/,
  "hidden-overflow.html": /^reflow: at 320 px something is cut off/,
  "nameless-scroll.html": /^reflow: a region that scrolls sideways needs/,
  "small-button.html": /^targets: a target is smaller than 44 px/,
  "small-nav-link.html": /^targets: a target is smaller than 44 px/,
  "small-list-link.html": /^targets: a target is smaller than 44 px/,
  "small-checkbox.html": /^targets: a target is smaller than 44 px/,
  "small-skip-link.html": /^targets: a target is smaller than 44 px/,
  "scaled-drawing.html": /^drawing-text: text in a drawing is below 12 px/,
  "fixed-height.html": /^text-spacing: something is cut off with text spacing/,
  "fixed-width.html": /^text-spacing: something is cut off with 200 % text/,
  "stopped-by-policy.html": /^quiet: the browser wrote an error/,
  "failing-script.html": /^quiet: a script failed/,
  "other-host.html": /^quiet: a request went to another host/,
} as const;

test.for(Object.entries(faults))("%s is caught", async ([file, issue]) => {
  expect(await found(`/bad/${file}`)).toContainEqual(expect.stringMatching(issue));
});

test("the drawing that is too small on a phone is good enough on a desk", async () => {
  const issues = await visit(tab, server.origin, "/bad/scaled-drawing.html");
  const widths = issues
    .filter(({ gate }) => gate === "drawing-text")
    .map(({ detail }) => detail?.split(":")[0]);
  expect(widths).toEqual(["320 px", "375 px"]);
});

test("every bad page is one of these", async () => {
  const pages = (await readdir(join(import.meta.dirname, "bad"))).filter((file) => file.endsWith(".html"));
  expect(pages.sort()).toEqual(Object.keys(faults).sort());
});
