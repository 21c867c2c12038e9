import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { html } from "../../scripts/verify/html.ts";
import { pageFiles, readBuiltSite, readPage } from "../../scripts/verify/built-site.ts";
import { issuesOf, madeFolder, madeSite, onePage, page } from "./made-site.ts";

const said = async (body: string) =>
  (await issuesOf(html, await onePage(body))).map((issue) => phraseText(issue, "vi"));

test("a valid page passes", async () => {
  expect(await said('<p>Diện tích: <data value="9831.9">9.831,9&nbsp;ha</data></p>')).toEqual([]);
});

const faults = [
  ["an element where it may not stand", "<p><ul><li>1</li></ul></p>", "close-order"],
  [
    "an element in another that may not hold it",
    '<p><button type="button"><a href="/">1</a></button></p>',
    "element-permitted-content",
  ],
  [
    "an element after another that it must come before",
    "<table><tr><td>1</td></tr><caption>2</caption></table>",
    "element-permitted-order",
  ],
  ["an attribute twice", '<p id="a" id="b">1</p>', "no-dup-attr"],
  ["an attribute without quotes", "<p lang=vi>1</p>", "attr-quotes"],
  ["a value that an attribute cannot have", '<ol type="z"><li>1</li></ol>', "attribute-allowed-values"],
  ["an id twice", '<p id="a">1</p><p id="a">2</p>', "no-dup-id"],
  ["an id that is none", '<p id="a b">1</p>', "valid-id"],
  ["a class twice", '<p class="a a">1</p>', "no-dup-class"],
  ["an image without a text", '<img src="a.svg">', "wcag/h37"],
  ["a link without a text", '<a href="/"></a>', "wcag/h30"],
  ["a button without a text", '<button type="button"></button>', "text-content"],
  ["a heading without a text", "<h2></h2>", "empty-heading"],
  ["a style attribute", '<p style="color: red">1</p>', "no-inline-style"],
  ["a name that points nowhere", '<p aria-labelledby="gone">1</p>', "no-missing-references"],
  ["a heading level skipped", "<h2>1</h2><h4>2</h4>", "heading-level"],
  ["a second h1", "<h1>1</h1>", "heading-level"],
  ["a field without a label", '<input type="search" name="q">', "input-missing-label"],
  [
    "a field whose label names another",
    '<label for="a">1</label><input id="b" type="text"><input id="a" type="text">',
    "input-missing-label",
  ],
  ["a label for what is no field", '<label for="a">1</label><p id="a">2</p>', "valid-for"],
  [
    "two fields in a label",
    '<label>1<input type="text"><input type="text"></label>',
    "multiple-labeled-controls",
  ],
  [
    "two fields of a name in a form",
    '<form action="/"><input aria-label="1" type="text" name="q"><input aria-label="2" type="text" name="q"><button type="submit">3</button></form>',
    "form-dup-name",
  ],
  ["a button that does not say its type", "<button>1</button>", "no-implicit-button-type"],
  ["an old element", "<center>1</center>", "deprecated"],
  ["two landmarks of a kind without names", "<nav>1</nav><nav>2</nav>", "unique-landmark"],
  ["two landmarks of a name", '<nav aria-label="1">1</nav><nav aria-label="1">2</nav>', "unique-landmark"],
  ["a sign of markup as text", "<p>1 & 2</p>", "no-raw-characters"],
  ["a sign that has no such name", "<p>1 &gone; 2</p>", "unrecognized-char-ref"],
] as const;

test.for(faults)("%s is an issue", async ([, body, rule]) => {
  expect(await said(body)).toContain(`HTML không đạt quy tắc ${rule}`);
});

/** A sound page with the elements of all faults: it brings the forms that they have in common with what is sound. */
const sound = `<p id="s" class="b" lang="vi">1&amp;2</p><div role="group" aria-labelledby="s">1</div><h2>1</h2><h3>2</h3><h2>3</h2>
<p><button type="button">1</button><a href="/">1</a><img src="a.svg" alt="1"></p><ol type="a"><li>1</li></ol>
<table><caption>2</caption><tbody><tr><td>1</td></tr></tbody></table><nav aria-label="3">1</nav><nav aria-label="4">2</nav>
<form action="/"><label for="t">1</label><input id="t" type="text" name="r"><label>1<input type="text"></label>
<input aria-label="1" type="search"><button type="submit">3</button></form><script src="/a.js"></script>`;

test.for(faults)("%s is an issue on a page among sound ones too", async ([, body, rule]) => {
  const files = {
    "a/index.html": page(sound),
    "b/index.html": page(sound),
    "c/index.html": page(sound + body),
  };
  const issues = await issuesOf(html, await madeSite(files));
  expect(issues.map(({ page: at }) => at)).not.toContain("/a/");
  expect(issues.filter(({ page: at }) => at === "/c/").map((issue) => phraseText(issue, "vi"))).toContain(
    `HTML không đạt quy tắc ${rule}`,
  );
});

test("a fault that two pages have is an issue of both", async () => {
  const files = { "a/index.html": page("<center>1</center>"), "b/index.html": page("<center>2</center>") };
  const issues = await issuesOf(html, await madeSite(files));
  expect(issues.map(({ page: at }) => at)).toEqual(["/a/", "/b/"]);
});

test("of pages with the same markup one is validated, unless every page is asked for", async () => {
  const folder = await madeFolder({
    "a/index.html": page(sound),
    "b/index.html": page(sound.replaceAll(">1<", ">b<")),
  });
  const validated = async (everyPage: boolean) => {
    const site = await readBuiltSite(folder, { everyPage });
    const facts = [];
    for (const file of pageFiles(site)) facts.push(await html.collect(await readPage(site, file), site));
    return facts.filter(({ invalid }) => invalid).map(({ file }) => file);
  };
  expect(await validated(false)).toEqual(["a/index.html"]);
  expect(await validated(true)).toEqual(["a/index.html", "b/index.html"]);
});

test("a heading level skipped after the first heading is an issue", async () => {
  expect(await said("<h3>1</h3>")).toContain("HTML không đạt quy tắc heading-level");
});

test("a page without a language is an issue", async () => {
  const site = await madeSite({ "index.html": page("").replace(' lang="vi"', "") });
  expect(await issuesOf(html, site)).not.toEqual([]);
});

test("text that is not in form NFC is an issue, with its place", async () => {
  const issues = await issuesOf(html, await onePage(`<p>${"Điện Biên".normalize("NFD")}</p>`));
  expect(issues).toMatchObject([{ gate: "html", page: "/", code: "pages:html.not-nfc" }]);
  expect(issues[0]?.detail).toMatch(/^\d+:\d+ .*Đi/);
});
