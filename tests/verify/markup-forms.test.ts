import { expect, test } from "vitest";
import { markupForms } from "../../scripts/verify/markup-forms.ts";
import { page } from "./made-site.ts";

/** Whether the validator is asked about a page with `body` when a page with `sound` is known. */
const isLookedAt = (body: string, sound: string): boolean => {
  const known = markupForms(page(sound)).forms;
  const { forms, doubtful } = markupForms(page(body));
  return doubtful || !forms.isSubsetOf(known);
};

test.for([
  [
    "other texts, ids and addresses",
    '<p id="b"><a href="/b/">b</a></p>',
    '<p id="a"><a href="/a/">a</a></p>',
  ],
  ["more elements of a kind", "<ul><li>1</li><li>2</li><li>3</li></ul>", "<ul><li>1</li><li>2</li></ul>"],
] as const)("%s bring no form", ([, body, sound]) => {
  expect(isLookedAt(body, sound)).toBe(false);
});

test.for([
  ["an id twice", '<p id="a">1</p><p id="a">2</p>', '<p id="a">1</p><p id="b">2</p>'],
  ["an id with a space", '<p id="a b">1</p>', '<p id="ab">1</p>'],
  ["a class twice", '<p class="a a">1</p>', '<p class="a b">1</p>'],
  ["a link without a text", '<p><a href="/"></a>1</p>', '<p><a href="/">1</a>1</p>'],
  ["a heading level skipped", "<h2>1</h2><h4>2</h4>", "<h2>1</h2><h3>2</h3><h4>2</h4>"],
  ["a second h1", "<h2>1</h2><h1>2</h1>", "<h2>1</h2><h2>2</h2>"],
  [
    "a name that points nowhere",
    '<i id="a">1</i><b aria-labelledby="b">1</b>',
    '<i id="a">1</i><b aria-labelledby="a">1</b>',
  ],
  [
    "a label of another field",
    '<label for="a">1</label><input id="b">',
    '<label for="a">1</label><input id="a">',
  ],
  [
    "two landmarks of a name",
    '<nav aria-label="a"></nav><nav aria-label="a"></nav>',
    '<nav aria-label="a"></nav><nav aria-label="b"></nav>',
  ],
  ["a sign of markup as text", "<p>1 & 2</p>", "<p>1 &amp; 2</p>"],
  ["an unknown sign", "<p>1 &gone; 2</p>", "<p>1 &amp; 2</p>"],
  ["another keyword", '<ol type="z"><li>1</li></ol>', '<ol type="a"><li>1</li></ol>'],
  ["no quotes", "<p lang=vi>1</p>", '<p lang="vi">1</p>'],
  ["an element left open", "<ul><li>1<li>2</li></ul>", "<ul><li>1</li><li>2</li></ul>"],
] as const)("%s is looked at where a sound page differs in that alone", ([, body, sound]) => {
  expect(isLookedAt(body, sound)).toBe(true);
  expect(isLookedAt(sound, sound)).toBe(false);
});
