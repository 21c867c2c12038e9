import { describe, expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import type { BuiltSite } from "../../scripts/verify/built-site.ts";
import { evaluatePages } from "../../scripts/verify/page-rule.ts";
import { pageRules } from "../../scripts/verify/page-rules.ts";
import { madeSite, onePage, page } from "./made-site.ts";

async function said(site: BuiltSite, gate: string): Promise<readonly string[]> {
  const promise = pageRules.find(({ name }) => name === gate);
  if (!promise) throw new Error(`no promise ${gate}`);
  const { issues } = await evaluatePages(promise, site);
  return issues.map((issue) => `${phraseText(issue, "en")}: ${issue.detail ?? ""}`);
}

const figures = (...list: readonly object[]) => ({
  "data/2001-q1/figures.json": JSON.stringify({ figures: list }),
});
const rice = { report: "2001-q1", id: "rice", value: "4000.5" };

const drawing = (width: number, inside = "") =>
  `<svg role="img" aria-label="Hình"><g aria-hidden="true"><g data-zero="1" data-per-unit="0.05"><rect x="1" width="${width}" data-of="rice"/></g></g>${inside}</svg>`;
const table = `<table><caption>Lúa</caption><thead><tr><th scope="col">Cây</th></tr></thead><tbody><tr><td><data value="4000.5" data-figure="rice">4.000,5</data></td></tr></tbody></table>`;
const chart = (svg = drawing(200.03), rest = table) =>
  `<figure class="chart" id="c"><figcaption><h2>Lúa</h2><p class="measure">Diện tích, 2001</p></figcaption><p>Lúa có 4.000,5 ha.</p>${svg}${rest}<p class="source">Nguồn</p><a href="/a.csv" download>CSV</a></figure>`;

const sound = [
  ["headings", "<h2>1</h2><h3>2</h3><h2>3</h2>"],
  ["languages", '<p>Báo cáo <cite lang="en">of the province and of its crops</cite></p>'],
  ["tables", table],
  ["charts", chart()],
  ["drawings", chart()],
  ["bound-figures", '<p><data id="rice" value="4000.5">4.000,5 ha</data></p>'],
  ["footnotes", '<p>1<sup id="m"><a href="#n">1</a></sup></p><ol><li id="n">2 <a href="#m">↩</a></li></ol>'],
  [
    "footnotes",
    '<p>1<sup><a href="#n">1</a></sup><sup><a href="#o">2</a></sup></p><p class="note" id="n">1</p><p class="note" id="o">2</p>',
  ],
  [
    "footnotes",
    '<p>1<sup><a href="#n">1</a></sup></p><p class="note" id="n">1<sup><a href="#o">2</a></sup></p><p class="note" id="o">2</p>',
  ],
  ["link-words", '<p><a href="/a">a</a> <a href="/b">b</a></p>'],
] as const;

/** Known only to lie between two ends, which pages say with fewer digits. */
const yields = { report: "2001-q1", id: "yields", value: null, low: "2.0412", high: "2.0791" };
const between = (low: string, high: string) =>
  page(
    `<p><data value="${low}" data-figure="yields">${low.replace(".", ",")}</data> – <data value="${high}" data-figure="yields">${high.replace(".", ",")}</data></p>`,
  );

test("the ends of a figure between two are said as published, or rounded outward", async () => {
  const faults = async (low: string, high: string) =>
    said(await madeSite({ "index.html": between(low, high), ...figures(yields) }), "bound-figures");
  expect(await faults("2.0412", "2.0791")).toEqual([]);
  expect(await faults("2.04", "2.08")).toEqual([]);
  expect(await faults("2.05", "2.08")).toHaveLength(1);
  expect(await faults("2.04", "2.07")).toHaveLength(1);
});

test.for(sound)("%s: what is right passes", async ([gate, body]) => {
  expect(await said(await madeSite({ "index.html": page(body), ...figures(rice) }), gate)).toEqual([]);
});

const bad = [
  ["headings", "a heading level skipped", "<h3>2</h3>", "a heading skips a level"],
  ["headings", "a second h1", "<h1>2</h1>", "exactly one h1"],
  ["headings", "an empty heading", "<h2></h2>", "a heading is empty"],
  ["languages", "English in Vietnamese", "<p>Report of the province and its crops</p>", "this is in en"],
  [
    "languages",
    "an English explanation",
    '<p><abbr title="gross domestic product">GDP</abbr></p>',
    "this is in en",
  ],
  ["languages", "Vietnamese in English", '<p lang="en">The word diện tích</p>', "this is in vi"],
  ["tables", "a table without a caption", table.replace(/<caption>.*<\/caption>/, ""), "no caption"],
  ["tables", "heads without scope", table.replace(' scope="col"', ""), "th scope=col"],
  ["tables", "cells as heads", table.replace('<th scope="col">Cây</th>', "<td>Cây</td>"), "th scope=col"],
  ["charts", "a chart without a table", chart(drawing(200.03), ""), "lacks a part: c: table"],
  ["charts", "a chart without a source", chart().replace('class="source"', ""), "lacks a part: c: source"],
  ["charts", "a chart without a download", chart().replace(" download", ""), "lacks a part: c: download"],
  ["charts", "a chart without a drawing", chart(""), "lacks a part: c: drawing"],
  ["charts", "a chart without a headline", chart().replace("<h2>Lúa</h2>", ""), "lacks a part: c: headline"],
  ["charts", "a chart without its period", chart().replace("2001", ""), "lacks a part: c: measure"],
  [
    "charts",
    "a chart without a summary",
    chart().replace("Lúa có 4.000,5 ha.", ""),
    "lacks a part: c: summary",
  ],
  ["charts", "a drawing in no chart", drawing(200.03), "belongs to no chart"],
  ["drawings", "a bar a pixel too long", chart(drawing(201)), "not as long as its figure: rice: 201,"],
  [
    "drawings",
    "a figure that the table lacks",
    chart(drawing(200.03), ""),
    "the chart's table lacks this figure: rice",
  ],
  ["drawings", "text that is read out", chart(drawing(200.03, "<text>1</text>")), "read out once more: 1"],
  ["drawings", "a drawing without a name", chart().replace('aria-label="Hình"', ""), "role=img and a name"],
  [
    "bound-figures",
    "another value",
    '<data id="rice" value="4000">4.000 ha</data>',
    "not that of the published figure",
  ],
  [
    "bound-figures",
    "a number of the other language",
    '<data id="rice" value="4000.5">4,000.5 ha</data>',
    "the printed number is not the value",
  ],
  [
    "footnotes",
    "a note elsewhere without a way back",
    '<p>1<sup id="m"><a href="#n">1</a></sup></p><p>2</p><p class="note" id="n">3</p>',
    "nor has a way back",
  ],
  [
    "footnotes",
    "a note before its paragraph",
    '<p class="note" id="n">3</p><p>1<sup id="m"><a href="#n">1</a></sup></p>',
    "nor has a way back",
  ],
  [
    "skip-link",
    "a menu before the main part",
    '</main><nav><a href="/">1</a></nav><main>',
    "lead to the main part",
  ],
  ["link-words", "a link without words", '<p><a href="/a"></a></p>', "a link has no words"],
  [
    "link-words",
    "the same words to two places",
    '<p><a href="/a">a</a> <a href="/b">a</a></p>',
    "the same words",
  ],
] as const;

test.for(bad)("%s: %s is an issue", async ([gate, , body, issue]) => {
  const html =
    gate === "skip-link" ? page("").replace("<body>", '<body><nav><a href="/">1</a></nav>') : page(body);
  const site = await madeSite({ "index.html": html, ...figures(rice) });
  expect(await said(site, gate)).toContainEqual(expect.stringContaining(issue));
});

test("titles: two pages of one language with one title, or a title that says nothing, are issues", async () => {
  const other = page("").replace("<title>Báo cáo</title>", "<title>Trang</title>");
  const site = await madeSite({
    "index.html": page(""),
    "a/index.html": page(""),
    "en/index.html": page("", { lang: "en" }),
    "b/index.html": other,
  });
  expect(await said(site, "titles")).toEqual([
    "another page has the same title: / Báo cáo",
    "the title does not say what the page says: Trang",
    "another page has the same title: /a/ Báo cáo",
  ]);
});

test("titles: a heading whose translation is missing is not compared", async () => {
  const heading = '<h1 lang="vi">Danh mục thử</h1>';
  const site = await madeSite({
    "en/index.html": page("", { lang: "en" })
      .replace("<title>Báo cáo</title>", "<title>List of tests</title>")
      .replace(/<h1.*?<\/h1>/, heading),
  });
  expect(await said(site, "titles")).toEqual([]);
});

test("languages: a page in another language than its address is an issue", async () => {
  const site = await madeSite({
    "index.html": page(""),
    "en/index.html": page("<p>a</p>"),
    "en/a/index.html": page("", { lang: "en" }),
  });
  expect(await said(site, "languages")).toContain("the page is not in the language of its address: vi en");
});

describe("framed-charts: a chart that does not name its figures", () => {
  const framed = chart().replace("/a.csv", "/data/2001-q1/charts/c.csv");
  const shown = framed.replace(/ data-(?:of|zero|per-unit)="[^"]*"/g, "").replace(/<\/?data[^>]*>/g, "");
  const faults = async (onPage: string, inFrame: string) => {
    const [index, frame] = [page(onPage), page(inFrame)];
    return said(
      await madeSite({ "index.html": index, "embed/vi/2001-q1/chart/c/index.html": frame, ...figures(rice) }),
      "framed-charts",
    );
  };

  test("is drawn as in its frame, which does", async () => {
    expect(await faults(shown, framed)).toEqual([]);
  });

  test.for([
    ["with another drawing", shown.replace('width="200.03"', 'width="210"'), framed],
    ["with another table", shown.replace(/4\.000,5(?=<\/td>)/, "4.001,5"), framed],
    ["without a frame", shown, ""],
  ])("%s is an issue", async ([, onPage = "", inFrame = ""]) => {
    expect(await faults(onPage, inFrame)).toEqual([
      "a chart differs from its frame: /embed/vi/2001-q1/chart/c/",
    ]);
  });
});

test("every promise is here", () => {
  const here = new Set([...sound, ...bad].map(([gate]): string => gate));
  expect([...here, "titles", "framed-charts"].sort()).toEqual(pageRules.map(({ name }) => name).sort());
});

test("a page without anything to judge is no issue, but is counted", async () => {
  const site = await onePage("");
  const counts = await Promise.all(
    pageRules.map(async (promise) => (await evaluatePages(promise, site)).checked),
  );
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(3);
});
