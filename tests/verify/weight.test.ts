import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { brotliCompressSync } from "node:zlib";
import { readPage } from "../../scripts/verify/built-site.ts";
import { firstVisit } from "../../scripts/verify/first-visit.ts";
import { CHAPTER_GOAL, heaviestFirst, limits, weight, weightTable } from "../../scripts/verify/weight.ts";
import { issuesOf, madeSite, onePage, page, seenBy } from "./made-site.ts";

const noise = (bytes: number) => randomBytes(bytes);

async function visited(body: string, files: Record<string, string>, head = "") {
  const site = await madeSite({ "index.html": page(body, { head }), ...files });
  return [...(await firstVisit(site, await readPage(site, "index.html"))).files].sort();
}

test("a light page passes", async () => {
  expect(await issuesOf(weight, await onePage("<p>…</p>"))).toEqual([]);
});

test("a page that is too heavy is an issue", async () => {
  const site = await madeSite({
    "index.html": page('<img src="a.png" alt="">'),
    "a.png": noise(limits.total),
  });
  expect(await issuesOf(weight, site)).toMatchObject([
    { gate: "weight", page: "/", code: "pages:weight.total", values: { limit: 60_000 } },
  ]);
});

test("a chapter above its goal is named, not refused", async () => {
  const text = noise(CHAPTER_GOAL + 1000).toString("hex");
  const [other, chapter] = [
    await onePage(`<p>${text}</p>`),
    await onePage(`<div class="reading">${text}</div>`),
  ];
  expect(await issuesOf(weight, chapter)).toEqual([]);
  expect(weightTable(await seenBy(weight, chapter))).toMatch(/ {2}! \/$/);
  expect(weightTable(await seenBy(weight, other))).toMatch(/ {2}\/$/);
});

test("a script that is too heavy is an issue, in a file or in the page", async () => {
  const code = `/* ${noise(limits.script).toString("base64")} */`;
  const inFile = await madeSite({ "index.html": page('<script src="a.js"></script>'), "a.js": code });
  const inPage = await onePage(`<script>${code}</script>`);
  for (const site of [inFile, inPage])
    expect(await issuesOf(weight, site)).toMatchObject([{ code: "pages:weight.script" }]);
});

test("styles in the page that are too heavy are an issue", async () => {
  const rules = `/* ${noise(limits.style).toString("base64")} */`;
  expect(await issuesOf(weight, await onePage(`<style>${rules}</style>`))).toMatchObject([
    { code: "pages:weight.style" },
  ]);
});

test("data that stands in the page is no script", async () => {
  const json = JSON.stringify(noise(limits.script).toString("base64"));
  expect(
    await issuesOf(weight, await onePage(`<script type="application/ld+json">${json}</script>`)),
  ).toEqual([]);
});

test("styles count with their fonts and images, scripts with what they import, also two steps away", async () => {
  const head = '<link rel="stylesheet" href="/s.css"><link rel="icon" href="/i.svg">';
  const body = '<script type="module" src="/a.js"></script><script type="module">import "./d.js"</script>';
  const files = {
    "s.css": "@font-face { src: url(f.woff2) } @import 't.css';",
    "t.css": "",
    "f.woff2": "",
    "i.svg": "",
    "a.js": 'import{x}from"./b.js";export*from"./c.js";',
    "b.js": 'import "./c.js"; const later = () => import("./later.js")',
    "c.js": "",
    "d.js": "",
    "later.js": "",
  };
  const expected = ["a.js", "b.js", "c.js", "d.js", "f.woff2", "i.svg", "s.css", "t.css"];
  expect(await visited(body, files, head)).toEqual(expected);
});

test("what is loaded later, or only when the reader asks, does not count", async () => {
  const head =
    '<link rel="prefetch" href="/a.html"><link rel="alternate" type="application/json" href="/d.json">';
  const body =
    '<img src="/l.png" loading="lazy" alt=""><a href="/d.json">1</a><form action="/a.html"></form>';
  expect(await visited(body, { "l.png": "", "d.json": "", "a.html": page("") }, head)).toEqual([]);
});

test("the table names the heaviest pages first, with their bytes by kind and their requests", async () => {
  const head = '<link rel="stylesheet" href="/s.css"><link rel="icon" href="/i.svg">';
  const site = await madeSite({
    "index.html": page("<p>…</p>"),
    "en/index.html": page(`<p>${noise(3000).toString("base64")}</p><script src="/a.js"></script>`, { head }),
    "s.css": "@font-face { src: url(f.woff2) }",
    "f.woff2": noise(200),
    "i.svg": "<svg/>",
    "a.js": "let a;",
  });
  const weights = heaviestFirst(await seenBy(weight, site));
  const [english, home] = weights;
  expect(english).toMatchObject({ path: "/en/", style: 32, script: 6, font: 200, image: 6, requests: 5 });
  expect(english?.total).toBe((english?.html ?? 0) + 32 + 6 + 200 + 6);
  expect(home).toMatchObject({ path: "/", style: 0, script: 0, total: home?.html, requests: 1 });
  const rows = weightTable(weights).split("\n");
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/^ +html +style +script +font +image +total +requests {2}/);
  expect(rows[1]).toMatch(/ \d{4} +32 +6 +200 +6 +\d{4} +5 {2}\/en\/$/);
  expect(rows[2]).toMatch(/ 1 {2}\/$/);
  expect(weightTable(weights, 1).split("\n")).toHaveLength(2);
});

test("a heavy page is weighed at the strongest compression, a light one no lighter than it is", async () => {
  const words = (count: number) =>
    page(Array.from({ length: count }, () => noise(6).toString("hex")).join(" "));
  const [heavy, light] = [words(8000), words(800)];
  for (const [html, exact] of [
    [heavy, true],
    [light, false],
  ] as const) {
    const [seen] = await seenBy(weight, await madeSite({ "index.html": html }));
    const strongest = brotliCompressSync(html).length;
    if (exact) expect(seen?.total).toBe(strongest);
    else expect(seen?.total).toBeGreaterThanOrEqual(strongest);
  }
});
