import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isCompressed } from "../../scripts/serve/encodings.ts";
import { everyCombination } from "../scope.ts";
import { editionIds } from "./report-folders.ts";
import { dist, origin } from "./site.ts";

const all = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll("\\", "/"),
  )
  .filter((file) => !isCompressed(file));
const reports = await editionIds(dist);
const text = (file: string) => readFile(join(dist, file), "utf8");
const attributes = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = ""]) => value);

test("a quarter is 3,000 files at most", () => {
  expect(all.length / reports.length).toBeLessThanOrEqual(3000);
});

test("no source of a document is left", () => {
  expect(all.filter((file) => file.endsWith(".typst.json"))).toEqual([]);
});

describe.each(reports)("the files of %s", (report) => {
  const folder = `data/${report}/`;

  test("hold a PDF and an EPUB in each language", async () => {
    for (const locale of ["vi", "en"]) {
      const pdf = await readFile(join(dist, `${folder}report.${locale}.pdf`));
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(existsSync(join(dist, `${folder}report.${locale}.epub`))).toBe(true);
    }
  });

  test("hold a picture beside each drawing of a chart, and a workbook beside each table", async () => {
    const drawings = all.filter((file) => file.startsWith(`${folder}charts/`) && file.endsWith(".svg"));
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      const picture = await readFile(join(dist, drawing.replace(/svg$/, "png")));
      const [, width = "0"] = /<svg [^>]*\bwidth="(\d+)"/.exec(await text(drawing)) ?? [];
      expect([drawing, picture.readUInt32BE(16)]).toEqual([drawing, 2 * Number(width)]);
      expect(existsSync(join(dist, drawing.replace(/\.\w+\.svg$/, ".xlsx")))).toBe(true);
    }
  });
});

test("the page of a chart for frames names its oEmbed answer, which leads back to it", async () => {
  const framed = all.filter((file) => /^embed\/.*\/chart\/[^/]+\/index\.html$/.test(file));
  expect(framed.length).toBeGreaterThan(0);
  for (const file of framed) {
    const [href = ""] = attributes(
      await text(file),
      /<link [^>]*application\/json\+oembed[^>]* href="([^"]+)"/g,
    );
    const answer = JSON.parse(await text(new URL(href).pathname.slice(1))) as Record<string, string>;
    expect(answer).toMatchObject({ version: "1.0", type: "rich" });
    expect(answer["html"]).toContain(`/${file.replace(/index\.html$/, "")}"`);
    for (const name of ["data_url", "picture_url", "metadata_url"])
      expect(existsSync(join(dist, new URL(answer[name] ?? "").pathname))).toBe(true);
  }
});

test("no two pages of a language are described alike, and each says what social networks read", async () => {
  const seen = new Map<string, string>();
  const alike: string[] = [];
  const pages = all.filter(
    (file) => file.endsWith("index.html") && !/^embed\/|(?:side-by-side|song-ngu|doi-chieu)\//.test(file),
  );
  for (const file of pages) {
    const html = (await text(file)).split("</head>")[0] ?? "";
    const meta = (name: string) =>
      attributes(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, "g"))[0];
    if (html.includes('name="robots" content="noindex')) continue;
    const key = `${meta("og:locale") ?? ""} ${meta("og:title") ?? ""} ${meta("description") ?? ""}`;
    const before = seen.get(key);
    if (before !== undefined) alike.push(`${file} as ${before}`);
    seen.set(key, file);
    expect([file, meta("og:locale")]).toEqual([file, file.startsWith("en/") ? "en_GB" : "vi_VN"]);
    for (const name of ["og:type", "og:site_name", "og:image:alt", "og:description"])
      expect([file, name, (meta(name) ?? "").length > 3]).toEqual([file, name, true]);
  }
  expect(alike).toEqual([]);
});

test("scripts of other sites can read data, search records and cards", async () => {
  const [report = ""] = reports;
  const card = `/cards/card.${everyCombination ? "png" : "svg"}`;
  for (const path of [`/data/${report}/figures.json`, `/search/${report}/vi.json`, card]) {
    const { headers, ok } = await fetch(origin + path);
    expect([path, ok, headers.get("access-control-allow-origin")]).toEqual([path, true, "*"]);
  }
});
