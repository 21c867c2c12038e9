import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { html } from "../../scripts/verify/html.ts";
import { issuesOf, madeSite, onePage, page } from "./made-site.ts";

const said = async (body: string) =>
  (await issuesOf(html, await onePage(body))).map((issue) => phraseText(issue, "vi"));

test("a valid page passes", async () => {
  expect(await said('<p>Diện tích: <data value="9831.9">9.831,9&nbsp;ha</data></p>')).toEqual([]);
});

test.for([
  ["an element where it may not stand", "<p><ul><li>1</li></ul></p>", "close-order"],
  ["an attribute twice", '<p id="a" id="b">1</p>', "no-dup-attr"],
  ["an image without a text", '<img src="a.svg">', "wcag/h37"],
  ["a style attribute", '<p style="color: red">1</p>', "no-inline-style"],
  ["a name that points nowhere", '<p aria-labelledby="gone">1</p>', "no-missing-references"],
  ["a heading level skipped", "<h3>1</h3>", "heading-level"],
  ["a second h1", "<h1>1</h1>", "heading-level"],
  ["a field without a label", '<input type="search" name="q">', "input-missing-label"],
  ["a button that does not say its type", "<button>1</button>", "no-implicit-button-type"],
  ["an old element", "<center>1</center>", "deprecated"],
  ["two landmarks of a kind without names", "<nav>1</nav><nav>2</nav>", "unique-landmark"],
] as const)("%s is an issue", async ([, body, rule]) => {
  expect(await said(body)).toContain(`HTML không đạt quy tắc ${rule}`);
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
