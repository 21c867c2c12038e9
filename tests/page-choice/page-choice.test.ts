import { expect, test } from "vitest";
import { choosePages } from "./choose-pages.ts";
import { factsOf, type Chains } from "./page-facts.ts";

const page = (body: string, lang = "vi") =>
  `<!doctype html><html lang="${lang}"><head><title>1</title></head><body><main>${body}</main></body></html>`;

const chosen = (pages: Readonly<Record<string, string>>) => {
  const known: Chains = new Map();
  return choosePages(Object.entries(pages).map(([path, html]) => factsOf(path, html, known)));
};
const plain = { "/a/1/": page("<p>1</p>"), "/a/2/": page("<p>2</p>"), "/a/3/": page("<p>3</p>") };

test("of pages with the same markup one is visited", () => {
  expect(chosen(plain)).toEqual({ layouts: ["/a/1/"], extremes: [], walked: [] });
});

test.for([
  ["an element inside another", "<p><b>3</b></p>"],
  ["a class", '<p class="note">3</p>'],
  ["a role", '<p role="note">3</p>'],
  ["a language", '<p lang="en">3</p>'],
  ["a state", "<p hidden>3</p>"],
  ["a place that the keyboard stops at", '<p tabindex="0">3</p>'],
  ["an element without an end", "<p>3<br></p>"],
] as const)("%s that only one page has brings that page", ([, body]) => {
  expect(chosen({ ...plain, "/a/3/": page(body) }).layouts).toContain("/a/3/");
});

test.for([
  ["a part inside a part like it", "<section><section><p>3</p></section></section>"],
  ["a word with markup that stands so in another text of its kind", "<section><p><b>3</b></p></section>"],
  ["a text in another language than that one", '<section><p lang="fr">3</p></section>'],
] as const)("%s brings no page of its own", ([, body]) => {
  const known = { "/a/1/": page('<section><p>1</p><p lang="en">2</p></section><p><b>3</b></p>') };
  expect(chosen({ ...known, "/a/2/": page(body) }).layouts).toEqual(["/a/1/"]);
});

test("a layout is visited in one language, its extremes in each", () => {
  const { layouts, extremes } = chosen({ ...plain, "/en/1/": page("<p>1</p>", "en") });
  expect(layouts).toEqual(["/a/1/"]);
  expect(extremes).toEqual(["/en/1/"]);
});

test.for([
  ["the longest name", "<h1>A long name</h1><p>1</p>"],
  ["the longest number", "<h1>A</h1><p>9.831.000,5</p>"],
  ["the longest number with a unit that stays beside it", "<h1>A</h1><p>9,5\u00a0tỷ\u00a0đồng</p>"],
  ["the most sentences", "<h1>A</h1><p>1. 2. 3. </p>"],
] as const)("of a folder the page with %s is visited", ([, body]) => {
  const pages = { "/a/1/": page("<h1>A</h1><p>1</p>"), "/a/2/": page("<h1>A</h1><p>1</p>") };
  const { layouts, extremes } = chosen({ ...pages, "/a/3/": page(body) });
  expect([...layouts, ...extremes]).toContain("/a/3/");
});

test("a page whose controls others have too is not walked through; one with a control of its own is", () => {
  const link = '<p><a href="/">1</a></p>';
  const { walked } = chosen({
    "/1/": page(link),
    "/2/": page(link),
    "/3/": page(`${link}<button>2</button>`),
  });
  expect(walked).toEqual(["/3/"]);
});

test("code, comments and the head are no markup", () => {
  expect(chosen({ ...plain, "/a/3/": page("<!-- <b> --><script>'<i>'</script><p>3</p>") }).layouts).toEqual([
    "/a/1/",
  ]);
});
