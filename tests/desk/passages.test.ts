import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { noteMark, passageText, type PassageText } from "../../src/desk/passages/passage-text.ts";
import { printPassage } from "../../src/desk/passages/print-passage.ts";
import { passagesOfFile, withPassage } from "../../src/desk/passages/text-file.ts";
import { smallReport } from "../fixtures/small-report.ts";

const contents = [readContentFiles(join(import.meta.dirname, "../..")), smallReport()];
const texts = contents.flatMap((files) => [...files].filter(([path]) => path.endsWith(".mdx")));

const FILE = "content/reports/2001-q1/sections/test/vi.mdx";
const fileOf = (...passages: string[]) => `---\ntitle: Thử\n---\n${passages.join("\n\n")}\n`;
const read = (source: string): PassageText | undefined => {
  const [placed] = passagesOfFile(FILE, fileOf(source));
  return placed && passageText(placed.passage);
};

describe("passages of the content", () => {
  test("print(parse(passage)) is the passage, in every text of every language", () => {
    expect(texts.length).toBeGreaterThan(50);
    for (const [path, text] of texts) {
      const placed = passagesOfFile(path, text);
      for (const { passage, start, end } of placed)
        expect(printPassage(passageText(passage)), path).toBe(text.slice(start, end));
    }
  });

  test("every line of a text but its notes' heads belongs to a passage or is empty", () => {
    for (const [path, text] of texts) {
      let rest = text.replace(/^---\n[\s\S]*?---\n/, (head) => head.replaceAll(/[^\n]/g, " "));
      for (const { start, end } of passagesOfFile(path, text))
        rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
      expect(rest.replaceAll(/\[\^[^\]]+\]:|<Chart [^>]*>|^\s*- |^#+ *$/gm, "").trim(), path).toBe("");
    }
  });
});

describe("printing", () => {
  test.each([
    ["a figure and emphasis", "*Lúa*: [12 ha](#rice), tăng [3%](#rice-yoy)."],
    ["a figure at the end of emphasis", "*Lúa [12 ha](#rice)* đạt."],
    ["a figure that is all of the emphasis", "*[12 ha](#rice)*"],
    ["a note behind a figure", "Đạt [12 ha](#rice)[^1], tăng."],
    ["words of another language", 'The <span lang="vi">Bản đồ</span> map'],
  ])("gives %s back", (_, source) => {
    const text = read(source);
    expect(text && printPassage(text)).toBe(source);
  });

  test.each([
    "a * b * c, *d*",
    "[12 ha](#rice) gõ tay",
    "{x} <b>đậm</b> `mã`",
    "1. Không phải danh sách",
    "- Không phải gạch đầu dòng",
    "# Không phải tiêu đề",
    "A & B &amp; &#38; C",
    "~~x~~ _y_ |z| \\ [^",
    "> trích",
    "--- gạch",
  ])("keeps typed signs as text: %s", (typed) => {
    const next = withPassage(FILE, fileOf("Cũ.", "Sau."), 0, { text: typed, ranges: [] });
    expect(
      next === undefined ? undefined : passagesOfFile(FILE, next).map((one) => passageText(one.passage).text),
    ).toEqual([typed, "Sau."]);
  });

  test("an exclamation mark before a figure does not make it a picture", () => {
    const passage: PassageText = {
      text: "Đạt!5 ha",
      ranges: [{ kind: "figure", name: "rice", start: 4, end: 8 }],
    };
    expect(read(printPassage(passage))).toEqual(passage);
  });
});

describe("writing a passage into its file", () => {
  test("changes nothing else of the file", () => {
    const before = fileOf("Một.", "- Hai.\n- Ba [5 ha](#rice).", "[^1]: Chú thích.");
    const next = withPassage(FILE, before, 2, {
      text: "Ba nghìn 5 ha.",
      ranges: [{ kind: "figure", name: "rice", start: 9, end: 13 }],
    });
    expect(next).toBe(before.replace("Ba [", "Ba nghìn ["));
  });

  test("spaces that Markdown does not keep are not written, and ranges move with the words", () => {
    const next = withPassage(FILE, fileOf("Cũ."), 0, {
      text: "  Đạt \u00a0 5 ha  rồi ",
      ranges: [{ kind: "figure", name: "rice", start: 8, end: 12 }],
    });
    expect(next).toBe(fileOf("Đạt [5 ha](#rice) rồi"));
  });

  test("leaves the file as it is for the same passage", () => {
    const before = fileOf("A \\> b.");
    const same = read("A \\> b.") ?? { text: "", ranges: [] };
    expect(withPassage(FILE, before, 0, same)).toBe(before);
  });

  test("refuses words that the content reads as the marker of a note", () => {
    expect(withPassage(FILE, fileOf("Một."), 0, { text: "Một [^1]", ranges: [] })).toBeUndefined();
  });

  test("refuses an empty passage and one that is not there", () => {
    expect(withPassage(FILE, fileOf("Một.", "Hai."), 0, { text: " ", ranges: [] })).toBeUndefined();
    expect(withPassage(FILE, fileOf("Một."), 3, { text: "x", ranges: [] })).toBeUndefined();
  });
});

test("the mark of a note is visible: digits, and the letter of a translator's note", () => {
  expect(["1", "12", "tn-a", "tn-z", "tn-1"].map(noteMark)).toEqual(["¹", "¹²", "⁽ᵃ⁾", "⁽ᶻ⁾", "⁽¹⁾"]);
});
