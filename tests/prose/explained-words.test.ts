import { expect, test } from "vitest";
import { inlineHtml, type InlineContext } from "../../src/prose/inline-html.ts";
import { termFinder, type Term } from "../../src/prose/terms.ts";

const terms: Term[] = [
  { id: "t-xyz", head: "XYZ", isAbbreviation: true, name: "chữ thử", text: "Một chữ để thử." },
  { id: "t-word", head: "từ thử", isAbbreviation: false, name: "từ thử", text: "Một từ để thử." },
];

const context = (): InlineContext => ({
  slug: "thu",
  valueOf: () => undefined,
  noteName: (label) => `Chú thích ${label}`,
  backName: (label) => `Về chỗ ${label}`,
  noteMark: (label) => label,
  anchored: true,
  explain: { find: termFinder(terms), explained: new Set<string>() },
});

const written = (text: string): string =>
  inlineHtml(context()).write([{ type: "text", text, at: { line: 1, column: 1 } }]);

const button = (id: string, text: string) =>
  `<button type="button" class="term" popovertarget="${id}">${text}</button>`;
const heard = `<span class="heard"> (chữ thử)</span>`;

test.for([
  ["đầu XYZ cuối", `đầu ${button("t-xyz", `XYZ${heard}`)} cuối`],
  ["đầu (XYZ), cuối", `đầu <span class="unbroken">(${button("t-xyz", `XYZ${heard}`)}),</span> cuối`],
  ["một từ thử.", `một <span class="unbroken">${button("t-word", "từ thử")}.</span>`],
  [
    "“XYZ” & <từ thử>; xong",
    `<span class="unbroken">“${button("t-xyz", `XYZ${heard}`)}”</span> &amp; &lt;${button("t-word", "từ thử")}&gt;; xong`,
  ],
  [
    "XYZ,từ thử",
    `<span class="unbroken">${button("t-xyz", `XYZ${heard}`)},</span>${button("t-word", "từ thử")}`,
  ],
] as const)("%s: a word keeps the bracket and the stop beside it", ([text, html]) => {
  expect(written(text)).toBe(html);
});

test("a word is explained where it first stands, and the text stays as it is", () => {
  const text = "Có (XYZ) và XYZ, (từ thử) và từ thử.";
  const html = written(text);
  expect(html.match(/<button/g)).toHaveLength(2);
  expect(html.replaceAll(heard, "").replace(/<[^>]*>/g, "")).toBe(text);
});
