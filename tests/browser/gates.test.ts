import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { serve, type PreviewServer } from "../../scripts/preview.ts";
import { openBrowser } from "./browser.ts";
import { openTab } from "./tab.ts";
import { pageGates, walkGates } from "./page-gates.ts";
import { visit } from "./visit.ts";

let browser: Browser;
let tab: Page;
let server: PreviewServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(import.meta.dirname, 0)]);
  tab = await openTab(browser);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const gates = [...pageGates, ...walkGates];

/** What the gates named find; `quiet` always listens. */
const issuesOf = async (path: string, ...names: readonly string[]) => {
  const asked = gates.filter(({ name }) => names.includes(name));
  return (await visit(tab, server.origin, path, names.length > 0 ? asked : gates)).issues;
};

const found = async (path: string, gate: string) => {
  const issues = await issuesOf(path, gate);
  return [...new Set(issues.map((issue) => `${issue.gate}: ${phraseText(issue, "en")}`))];
};

test("a page with everything done right passes every gate", async () => {
  expect(await issuesOf("/good/page.html")).toEqual([]);
});

const faults = {
  "contrast.html": /^axe: axe: color-contrast-enhanced:/,
  "low-contrast.html": /^axe: axe: color-contrast-enhanced:/,
  "dark-contrast.html": /^axe: axe: color-contrast-enhanced:/,
  "unjudged-contrast.html": /^axe: axe: color-contrast/,
  "covered-text.html": /^axe: axe: color-contrast/,
  "same-words.html": /^axe: axe: identical-links-same-purpose/,
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
  "faint-mark.html": /^contrast: text needs/,
  "dark-drawing-text.html": /^contrast: text needs/,
  "text-on-mark.html": /^contrast: text needs/,
  "fixed-colour.html": /^contrast: text needs/,
  "same-hue.html": /^series: two series of a drawing differ in hue alone/,
  "no-focus-ring.html": /^focus: the focus ring needs/,
  "thin-focus-ring.html": /^focus: the focus ring needs/,
  "faint-focus-ring.html": /^focus: the focus ring needs/,
  "covered-focus.html": /^focus: something covers/,
  "keyboard-trap.html": /^keyboard: the Tab key does not come here/,
  "positive-tabindex.html": /^axe: axe: tabindex:/,
  "drawing-tab-stop.html": /^tab-stops: a drawing has a tab stop/,
  "number-tab-stop.html": /^tab-stops: what does nothing is a tab stop/,
  "number-links.html": /^tab-stops: what does nothing is a tab stop/,
  "mouse-only.html": /^tab-stops: only a mouse can use this/,
  "backwards.html": /^tab-stops: the keyboard goes against the reading direction/,
  "moving.html": /^motion: something moves unasked/,
  "moving-for-some.html": /^motion: something moves unasked/,
  "gliding.html": /^motion: something moves unasked/,
  "hidden-on-paper.html": /^paper: the printed page lacks this text/,
  "folded-on-paper.html": /^paper: the printed page lacks this text/,
  "cut-on-paper.html": /^paper: the printed page cuts this off/,
  "hidden-without-script.html": /^script-off: without JavaScript this is hidden/,
  "search-without-list.html": /^script-off: a search page offers no list/,
  "silent-search.html": /^status: the result of a search is not announced/,
  "hasty.html": /^no-haste: the page changes when time passes/,
} as const;

test.for(Object.entries(faults))("%s is caught", async ([file, issue]) => {
  expect(await found(`/bad/${file}`, /^\^([a-z-]+):/.exec(issue.source)?.[1] ?? "")).toContainEqual(
    expect.stringMatching(issue),
  );
});

test("the drawing that is too small on a phone is good enough on a desk", async () => {
  const issues = await issuesOf("/bad/scaled-drawing.html", "drawing-text");
  const widths = issues
    .filter(({ gate }) => gate === "drawing-text")
    .map(({ detail }) => detail?.split(":")[0]);
  expect(widths).toEqual(["320 px", "375 px"]);
});

test("every gate has a bad page", () => {
  const caught = Object.values(faults).map(({ source }) => /^\^([a-z-]+):/.exec(source)?.[1]);
  expect([...new Set(caught)].sort()).toEqual([...gates.map(({ name }) => name), "quiet"].sort());
});

test("every bad page is one of these", async () => {
  const pages = (await readdir(join(import.meta.dirname, "bad"))).filter((file) => file.endsWith(".html"));
  expect(pages.sort()).toEqual(Object.keys(faults).sort());
});
