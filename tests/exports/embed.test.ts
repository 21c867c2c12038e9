import { expect, test } from "vitest";
import { parseFragment } from "parse5";
import { headersFor, parseHeaderRules } from "../../scripts/preview/header-rules.ts";
import { headerFile } from "../../scripts/serve/header-file.ts";
import { embedPath, embedSnippet } from "../../src/exports/embed.ts";

test("the snippet is one titled frame without script, whatever the name", () => {
  const frameOf = { what: "figure", report: "2001-q1", id: "rice-area", locale: "vi" } as const;
  const snippet = embedSnippet("https://report.example", { ...frameOf, name: 'A "name" <b>&' });
  const [frame, ...others] = parseFragment(snippet).childNodes;
  expect(others).toEqual([]);
  expect(frame).toMatchObject({ nodeName: "iframe" });
  const attributes = new Map(
    (frame && "attrs" in frame ? frame.attrs : []).map(({ name, value }) => [name, value]),
  );
  expect(attributes.get("title")).toBe('A "name" <b>&');
  expect(attributes.get("src")).toBe("https://report.example/embed/vi/2001-q1/figure/rice-area/");
});

const files = ["index.html", "404.html", "2001-q1/index.html", "so-lieu/lua/index.html", "en/index.html"];
const rules = parseHeaderRules(headerFile("default-src 'none'", files));
const framing = (path: string) =>
  headersFor(rules, path)
    .filter(([name]) => name === "Content-Security-Policy" || name === "X-Frame-Options")
    .map(([, value]) => value);

test.each(["/", "/404.html", "/2001-q1/", "/2001-q1/chuong/", "/so-lieu/lua/", "/en/", "/en/data/"])(
  "no other site can frame %s",
  (path) => {
    expect(framing(path)).toEqual(["default-src 'none'; frame-ancestors 'none'", "DENY"]);
  },
);

test("any site can frame an embeddable page: no stricter header is joined to it", () => {
  expect(framing(embedPath("chart", "2001-q1", "rice", "en"))).toEqual([
    "default-src 'none'; frame-ancestors *",
  ]);
});

test("scripts of other sites can read the data", () => {
  expect(headersFor(rules, "/data/all/figures.csv")).toContainEqual(["Access-Control-Allow-Origin", "*"]);
});
