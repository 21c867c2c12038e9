import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import type { BuiltSite } from "../../scripts/verify/built-site.ts";
import { links } from "../../scripts/verify/links.ts";
import { issuesOf, madeSite, onePage, page } from "./made-site.ts";

const said = async (site: BuiltSite) =>
  (await issuesOf(links, site)).map(
    (issue) => `${issue.page}: ${phraseText(issue, "en")}: ${issue.detail ?? ""}`,
  );

const alternate = (hreflang: string, href: string) =>
  `<link rel="alternate" hreflang="${hreflang}" href="${href}">`;
const both = alternate("vi", "/") + alternate("en", "/en/") + alternate("x-default", "/");

test("a site whose addresses all lead somewhere passes", async () => {
  const canonical = '<link rel="canonical" href="https://tinh.example/">';
  const site = await madeSite({
    "index.html": page(
      `<a href="en/#a%20b">1</a> <a href="#top">2</a> <a href="https://tinh.example/en/?q=1">3</a>
       <a href="https://elsewhere.example/">4</a> <a href="mailto:a@b.example">5</a> <img src="/a.svg" alt="">`,
      { head: canonical + both },
    ),
    "en/index.html": page('<p id="a b">…</p> <a href="../">1</a>', { lang: "en", head: both }),
    "a.svg": "<svg/>",
    "a.css": "p { background: url('a.svg') } /* url(gone.svg) */",
  });
  expect(await said(site)).toEqual([]);
});

test.for([
  ["a page that is not there", '<a href="/gone/">1</a>', "this address leads to no file: /gone/"],
  ["an address that only a redirect serves", '<a href="/en">1</a>', "this address leads to no file: /en"],
  ["an image that is not there", '<img src="gone.png" alt="">', "this address leads to no file: gone.png"],
  [
    "one image of a set",
    '<img src="data:," srcset="gone.png 2x" alt="">',
    "this address leads to no file: gone.png",
  ],
  ["a script", '<script src="/gone.js"></script>', "this address leads to no file: /gone.js"],
  ["a form", '<form action="/gone/"></form>', "this address leads to no file: /gone/"],
  [
    "a style element's image",
    "<style>p{background:url(gone.svg)}</style>",
    "this address leads to no file: gone.svg",
  ],
  ["what is no address", '<a href="https://[">1</a>', "this address leads to no file: https://["],
  ["an id that is not there", '<a href="#gone">1</a>', "the page it leads to has no such id: #gone"],
  ["an id of another page", '<a href="/en/#gone">1</a>', "the page it leads to has no such id: /en/#gone"],
  ["an id twice", '<p id="a">1</p><p id="a">2</p>', "this id stands more than once on the page: a"],
] as const)("%s is an issue", async ([, body, issue]) => {
  const site = await madeSite({ "index.html": page(body), "en/index.html": page("") });
  expect(await said(site)).toEqual([`/: ${issue}`]);
});

test("an address that the site's own name precedes is one of the site", async () => {
  const head = '<link rel="canonical" href="https://tinh.example/bao-cao/">';
  const site = await onePage('<a href="https://tinh.example/bao-cao/gone/">1</a> <a href="/gone/">2</a>', {
    head,
  });
  expect(await issuesOf(links, site)).toHaveLength(2);
});

test("a style sheet that names a file that is not there is an issue", async () => {
  const site = await madeSite({
    "index.html": page(""),
    "a/b.css": '@import "c.css"; p { src: url(../d.woff2) }',
  });
  expect(await said(site)).toEqual([
    "/a/b.css: this address in the style sheet leads to no file: ../d.woff2",
    "/a/b.css: this address in the style sheet leads to no file: c.css",
  ]);
});

test.for([
  ["is not there", alternate("en", "/gone/"), "", "the translation it names is not there: en /gone/"],
  [
    "does not name it in turn",
    alternate("en", "/en/"),
    "",
    "the translation does not name this page in turn: en /en/",
  ],
  [
    "is in another language",
    alternate("fr", "/en/"),
    both,
    "the page it names is in another language: fr /en/",
  ],
] as const)("a translation that %s is an issue", async ([, head, back, issue]) => {
  const site = await madeSite({
    "index.html": page("", { head }),
    "en/index.html": page("", { lang: "en", head: back.replace(alternate("x-default", "/"), "") }),
  });
  expect(await said(site)).toContain(`/: ${issue}`);
});
