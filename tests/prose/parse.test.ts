import { describe, expect, test } from "vitest";
import { allPassages, bodyPassages, chartsIn, plain } from "../../src/prose/document.ts";
import { parseProse } from "../../src/prose/parse.ts";

/** A file with three lines of frontmatter, which the reader of files blanks. */
const TEXT = `


Đến nay gieo [9.831,9 ha](#rice-area), tăng [3,24%](#rice-area-yoy)[^1].

## Khó khăn

- *Ngô*: trồng [540,1 ha](#maize-area).
  - Ở huyện *Mẫu* <span lang="en">Sample</span>.

  Tiếp mục trên.
- Đậu.

<Chart id="crops" />

[^1]: Theo [12 báo cáo](#reports).
[^tn-a]: Translator's note.
`;

const { prose, issues, whole } = parseProse(TEXT, "a.mdx");
const passages = bodyPassages(prose);
const [first] = passages;
if (!first) throw new Error("no passage");
const opening = plain(first);

test("nothing of it is refused", () => {
  expect(issues).toEqual([]);
  expect(whole).toBe(true);
});

test("passages come in order, with their kind, depth and place", () => {
  expect(passages.map(({ kind, depth, at }) => [kind, depth, at.line, at.column])).toEqual([
    ["paragraph", 0, 4, 1],
    ["heading", 0, 6, 1],
    ["item", 1, 8, 3],
    ["item", 2, 9, 5],
    ["item", 1, 11, 3],
    ["item", 1, 12, 3],
  ]);
});

test("plain text is what a reader hears: without marks of emphasis, figures and footnotes", () => {
  expect(passages.map((passage) => plain(passage).text)).toEqual([
    "Đến nay gieo 9.831,9 ha, tăng 3,24%.",
    "Khó khăn",
    "Ngô: trồng 540,1 ha.",
    "Ở huyện Mẫu Sample.",
    "Tiếp mục trên.",
    "Đậu.",
  ]);
});

test("figures know where they stand in the plain text and in the file", () => {
  const { text, figures, atOffset } = opening;
  expect(figures.map(({ id, text: printed, start, end }) => [id, printed, text.slice(start, end)])).toEqual([
    ["rice-area", "9.831,9 ha", "9.831,9 ha"],
    ["rice-area-yoy", "3,24%", "3,24%"],
  ]);
  const lines = TEXT.split("\n");
  for (const { at, textAt, text: printed } of figures) {
    expect(lines[at.line - 1]?.slice(at.column - 1)).toMatch(/^\[\d/);
    expect(lines[textAt.line - 1]?.slice(textAt.column - 1).startsWith(printed)).toBe(true);
  }
  const tang = atOffset(text.indexOf("tăng"));
  expect(lines[tang.line - 1]?.slice(tang.column - 1)).toMatch(/^tăng/);
});

test("footnotes are apart from the text, translators' notes apart from the report's own", () => {
  expect(prose.footnotes.map(({ label, at }) => [label, at.line])).toEqual([
    ["1", 16],
    ["tn-a", 17],
  ]);
  expect(opening.footnotes.map(({ label, offset }) => [label, offset])).toEqual([["1", 35]]);
  expect(
    allPassages(prose)
      .map((passage) => plain(passage).text)
      .slice(passages.length),
  ).toEqual(["Theo 12 báo cáo."]);
});

test("charts are asked for by id", () => {
  expect(chartsIn(prose.blocks).map(({ id }) => id)).toEqual(["crops"]);
});

describe("what the site's prose does not know", () => {
  const refused = (text: string) => {
    const parsed = parseProse(text, "a.mdx");
    return {
      at: parsed.issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`),
      words: bodyPassages(parsed.prose).map((passage) => plain(passage).text),
      whole: parsed.whole,
    };
  };

  test.for([
    ["Chữ **đậm** ở đây", "prose-is-plain 1:5", ["Chữ đậm ở đây"]],
    ["a\n\n1. Một\n2. Hai", "prose-is-plain 3:1", ["a", "Một", "Hai"]],
    ["> Trích *dẫn*", "prose-is-plain 1:1", ["Trích dẫn"]],
    ["# Tiêu đề", "prose-is-plain 1:1", ["Tiêu đề"]],
    ["Chữ `mã` ở đây", "prose-is-plain 1:5", ["Chữ mã ở đây"]],
    ["Chữ <b>đậm</b> ở đây", "prose-is-plain 1:5", ["Chữ đậm ở đây"]],
    ["Chữ <span>không rõ</span>", "prose-is-plain 1:5", ["Chữ không rõ"]],
    ["Chữ {a, b}", "prose-is-plain 1:5", ["Chữ "]],
    ["[*3* tấn](#a)", "links-are-figures 1:1", ["3 tấn"]],
  ] as const)("%j is refused at %s, its words are kept", ([text, at, words]) => {
    expect(refused(text)).toEqual({ at: [at], words, whole: true });
  });

  test.for([
    ["Đạt [3 tấn](https://report.example)", "links-are-figures 1:5"],
    ["Đạt [3 tấn](#a và [4 tấn](#b)", "links-are-figures 1:5"],
  ] as const)("%j is refused at %s, and the text is not whole", ([text, at]) => {
    const { at: places, whole: all } = refused(text);
    expect(places).toContain(at);
    expect(all).toBe(false);
  });

  test.for([
    ["Dòng một\n\nHai <br> ba", "mdx-can-be-read 3:5"],
    ["Dòng một\n\nHai {ba", "mdx-can-be-read 3:5"],
    ["Dưới <1 ha", "mdx-can-be-read 1:6"],
    ["<!-- a -->", "mdx-can-be-read 1:1"],
  ] as const)("%j cannot be read: %s", ([text, at]) => {
    expect(refused(text)).toEqual({ at: [at], words: [], whole: false });
  });
});

test.for(["Xem www.tinh.gov.vn nhé.", "Xem https://tinh.gov.vn/bao-cao.", "Gửi về phong.tk@tinh.gov.vn."])(
  "an address in the text is text: %s",
  (text) => {
    const { prose, issues } = parseProse(text, "test.mdx");
    expect(issues).toEqual([]);
    expect(bodyPassages(prose).map((one) => plain(one).text)).toEqual([text]);
  },
);

test("a link with words of its own is still refused", () => {
  const { issues } = parseProse("Xem [trang](https://tinh.gov.vn) nhé.", "test.mdx");
  expect(issues.map(({ rule }) => rule)).toEqual(["links-are-figures"]);
});

test("thousands of quotations in one another are refused, not crashed on", () => {
  const { issues, whole } = parseProse(`${">".repeat(3000)} x\n`, "test.mdx");
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(["prose-is-plain"]));
  expect(issues.length).toBeLessThan(30);
  expect(whole).toBe(false);
});
