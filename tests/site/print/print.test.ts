import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../browser/browser.ts";
import { openTab } from "../../browser/tab.ts";
import { origin } from "../site.ts";
import { pdfPages } from "./pdf-text.ts";

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser);
});

afterAll(async () => {
  await browser.close();
});

const print = async (path: string) => {
  await tab.emulateMedia({ media: null });
  await tab.goto(origin + path, { waitUntil: "load" });
  return pdfPages(await tab.pdf({ preferCSSPageSize: true }));
};

const squeezed = (text: string) => text.normalize("NFKC").replace(/\s+/gu, "");

/** What each sheet says besides the text, from the page's own attributes. */
const runningLines = () =>
  tab.evaluate(() => {
    const {
      publisher = "",
      document: name = "",
      title = "",
      address = "",
      page = "",
    } = document.documentElement.dataset;
    return { lines: [publisher, name, `${title} · ${address}`], page };
  });

describe.each([
  ["/2021-q1/kinh-te/", "a chapter with charts and footnotes"],
  ["/en/2021-q1/society/", "a chapter in English"],
  ["/2021-q1/toan-van/", "the full text"],
  ["/en/2021-q1/annex-reports-schemes/", "an annex"],
])("%s, %s", (path) => {
  test("every sheet says which document in which version, and which page", async () => {
    const pages = await print(path);
    const { lines, page } = await runningLines();
    expect(lines[1]).toMatch(/114\/BC-UBND.* 1, .*\([0-9a-f]{8}\)$/);
    for (const [index, { text }] of pages.entries())
      for (const line of [...lines, `${page} ${index + 1}/${pages.length}`])
        expect(squeezed(text)).toContain(squeezed(line));
  });

  test("all its text is printed: passages, footnotes, charts with their tables, annex rows", async () => {
    const pages = await print(path);
    const { lines, page } = await runningLines();
    const running = lines.map(squeezed);
    const printed = pages
      .map(({ text }, index) =>
        [...running, squeezed(`${page} ${index + 1}/${pages.length}`)].reduce(
          (rest, line) => rest.replace(line, ""),
          squeezed(text),
        ),
      )
      .join("");
    await tab.emulateMedia({ media: "print" });
    // Piece by piece: raised marks are written apart from their line, and words that are only heard are not printed.
    const texts = await tab.evaluate(() =>
      [...document.querySelectorAll(".prose p, figure.chart p, .annex td, td, th")]
        .filter((one) => one.checkVisibility())
        .flatMap((one) => [...one.querySelectorAll("*"), one])
        .filter((one) => !one.closest(".visually-hidden, sup, .back, .place-link, [popover]"))
        .flatMap((one) => [...one.childNodes])
        .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [])),
    );
    expect(texts.length).toBeGreaterThan(50);
    // A table's head stands again on each sheet, in the middle of what it parts.
    expect(texts.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
  });

  test("nothing is wider than the sheet, nothing coloured", async () => {
    await tab.emulateMedia({ media: "print" });
    await tab.goto(origin + path);
    const liesAcross = (await tab.locator(".annex.wide").count()) > 0;
    await tab.setViewportSize({ width: liesAcross ? 986 : 631, height: 900 });
    const found = await tab.evaluate(() => {
      const isGrey = (colour: string) => {
        const [r, g, b] = colour.match(/[\d.]+/g) ?? ["0", "0", "0"];
        return !colour.startsWith("rgb") || (r === g && g === b);
      };
      const all = [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility());
      const wide = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
      const coloured = all.filter((one) => {
        const { color, backgroundColor, fill, stroke, borderTopColor } = getComputedStyle(one);
        return ![color, backgroundColor, fill, stroke, borderTopColor].every(isGrey);
      });
      return [...wide, ...coloured].map(({ outerHTML }) => outerHTML.slice(0, 120));
    });
    expect(found).toEqual([]);
  });
});

test("annex tables lie across, and name their columns on every sheet", async () => {
  const pages = await print("/2021-q1/phu-luc-bao-cao-de-an/");
  const heads = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".annex.wide table.stack")].map((table) =>
      [...table.querySelectorAll("thead th")].map((head) => head.textContent).join(""),
    ),
  );
  const head = squeezed(heads[0] ?? "");
  expect(head.length).toBeGreaterThan(20);
  expect(pages.every(({ width, height }) => width > height)).toBe(true);
  const withoutHead = pages.filter(({ text }) => !squeezed(text).includes(head));
  // The first sheets hold the document's identity and the chart.
  expect(withoutHead).toEqual(pages.slice(0, withoutHead.length));
  expect(pages.length - withoutHead.length).toBeGreaterThan(5);
  const times = pages.map(({ text }) => squeezed(text).split(head).length - 1).reduce((a, b) => a + b, 0);
  expect(times).toBeGreaterThan(heads.length);
});

test("without the style sheet for print a sheet says none of it", async () => {
  await tab.route("**/print*.css", (route) => route.abort());
  const [first] = await print("/2021-q1/kinh-te/");
  const { lines } = await runningLines();
  await tab.unroute("**/print*.css");
  expect(squeezed(first?.text ?? "")).not.toContain(squeezed(lines[1] ?? ""));
});

test("a title that the official text prints in capitals is a sentence on a screen and in capitals on paper", async () => {
  const pages = await print("/en/2021-q1/society/");
  expect(squeezed(pages[0]?.text ?? "")).toContain(squeezed("II. CULTURE AND SOCIETY"));
  await tab.emulateMedia({ media: "screen" });
  expect(await tab.locator("h1").innerText()).toBe("II. Culture and society");
});
