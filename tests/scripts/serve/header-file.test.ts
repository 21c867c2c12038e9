import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { headersFor, parseHeaderRules } from "../../../scripts/preview/header-rules.ts";
import { headerFile, writeHeaderFile } from "../../../scripts/serve/header-file.ts";
import { FILE_STYLE } from "../../../src/charts/file-style.ts";

const files = [
  "404.html",
  "_headers",
  "assets/a.1f2e.css",
  "data/2001-q1/figures.csv",
  "embed/vi/2001-q1/figure/rice/index.html",
  "en/index.html",
  "index.html",
  "sw.js",
];
const rules = parseHeaderRules(headerFile("img-src 'self'", files));
const said = (path: string, name: string) =>
  headersFor(rules, path)
    .filter(([one]) => one === name)
    .map(([, value]) => value);

const OF_PAGES = "img-src 'self'; frame-ancestors 'none'";
const drawingStyle = createHash("sha256").update(FILE_STYLE).digest("base64");
const OF_FILES = `default-src 'none'; style-src 'sha256-${drawingStyle}'; frame-ancestors 'none'`;

test.each([
  ["/", OF_PAGES],
  ["/404.html", OF_PAGES],
  ["/en/", OF_PAGES],
  ["/en/data/", OF_PAGES],
  ["/sw.js", OF_PAGES],
  ["/assets/a.1f2e.css", OF_FILES],
  ["/search/en.json", OF_FILES],
  ["/cards/card.png", OF_FILES],
  ["/data/2001-q1/figures.csv", OF_FILES],
])(
  "%s has one policy that forbids frames, that of a page where it is one or works for one, and one rule of keeping",
  (path, policy) => {
    expect(said(path, "Content-Security-Policy")).toEqual([policy]);
    expect(said(path, "X-Frame-Options")).toEqual(["DENY"]);
    expect(said(path, "Cache-Control")).toHaveLength(1);
    expect(said(path, "X-Content-Type-Options")).toEqual(["nosniff"]);
  },
);

test("hosts join headers and browsers obey the strictest: nothing forbids frames of pages made for them", () => {
  const page = "/embed/vi/2001-q1/figure/rice/";
  expect(said(page, "Content-Security-Policy")).toEqual(["img-src 'self'; frame-ancestors *"]);
  expect(said(page, "X-Frame-Options")).toEqual([]);
});

test("only what is named by its content is kept without asking again", () => {
  expect(said("/assets/a.1f2e.css", "Cache-Control")).toEqual(["public, max-age=31536000, immutable"]);
  for (const path of ["/", "/sw.js", "/data/2001-q1/figures.csv"])
    expect(said(path, "Cache-Control")).toEqual(["public, max-age=0, must-revalidate"]);
});

test("scripts of other sites read data and nothing else", () => {
  expect(said("/data/2001-q1/figures.csv", "Access-Control-Allow-Origin")).toEqual(["*"]);
  expect(said("/en/", "Access-Control-Allow-Origin")).toEqual([]);
});

test("the headers allow the code of every page, of those for frames too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headers-"));
  const pages = {
    "index.html": "'sha256-site'",
    "embed/vi/2001-q1/figure/rice/index.html": "'sha256-frame'",
  };
  for (const [file, hash] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const meta = `<meta http-equiv="content-security-policy" content="style-src 'self' ${hash};">`;
    await writeFile(join(folder, file), `<!doctype html><html><head>${meta}</head><body></body></html>`);
  }
  await writeHeaderFile(folder);
  const written = parseHeaderRules(await readFile(join(folder, "_headers"), "utf8"));
  for (const path of ["/", "/embed/vi/2001-q1/figure/rice/"])
    expect(Object.fromEntries(headersFor(written, path))["Content-Security-Policy"]).toContain(
      "style-src 'self' 'sha256-frame' 'sha256-site'",
    );
  await rm(folder, { recursive: true });
});
