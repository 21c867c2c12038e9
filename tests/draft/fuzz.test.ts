import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { parse } from "yaml";
import { importReport } from "../../src/draft/import-report.ts";
import { readWord } from "../../src/word/read-word.ts";
import { everyCombination } from "../scope.ts";
import { cutFiles, exchangedFiles } from "../word/broken-files.ts";
import { docxFiles, p, r, tbl, tc, tr, zipped } from "../word/docx.ts";
import { published, source } from "./publisher.ts";

const bold = (text: string): string => p(r(text, "<w:b/>"));
const files = docxFiles({
  footnotes: `<w:footnote w:id="1">${p("Gồm 3 hộ thử nghiệm.")}</w:footnote>`,
  body: [
    p("UBND TỈNH THỬ NGHIỆM", '<w:jc w:val="center"/>'),
    p("BÁO CÁO", '<w:jc w:val="center"/>'),
    p("Tình hình 6 tháng đầu năm 2001", '<w:jc w:val="center"/>'),
    bold("I. KINH TẾ"),
    bold("1. Nông nghiệp"),
    p(
      `${r("Sản lượng ngô thử nghiệm đạt 120 tấn, tăng 5,5% so với cùng kỳ năm trước")}<w:r><w:footnoteReference w:id="1"/></w:r>`,
    ),
    tbl([tr([tc("a"), tc("15/29 vụ")])]),
    p("Nơi nhận:"),
    p("PHỤ LỤC", '<w:jc w:val="center"/>'),
    tbl([tr([tc("TT"), tc("Tên"), tc("Tiến độ")]), tr([tc("1"), tc("Việc thử"), tc("Đạt 5%")])]),
  ].join(""),
});
const whole = zipped(files);
const before = published();
const PARTS = ["report.yaml", "source.txt", "questions.yaml", "corrections.yaml"];

/** How many files made a draft and how many were refused, so that no property holds because nothing was tried. */
const outcomes = { drafts: 0, refusals: 0 };
beforeEach(() => {
  Object.assign(outcomes, { drafts: 0, refusals: 0 });
});

/** A file is refused with words in both languages, or makes a whole draft that can be read again. */
const isAnswered = (bytes: Uint8Array): void => {
  const { document, refusal } = readWord(bytes, { groupSign: "." });
  const result = document && importReport({ document, files: before, id: "2001-h1", source, replace: false });
  const said = refusal?.message ?? result?.refusal;
  const message = said && inEditorsLanguages(said);
  if (message) {
    outcomes.refusals += 1;
    for (const locale of ["vi", "en"]) expect(message[locale]).toBeTruthy();
    return;
  }
  outcomes.drafts += 1;
  const made = result?.refusal ? undefined : result?.files;
  for (const name of PARTS) expect(made?.get(`content/reports/2001-h1/${name}`), name).toBeTruthy();
  for (const [path, text] of made ?? [])
    if (path.endsWith(".yaml")) expect(() => parse(text) as unknown, path).not.toThrow();
    else if (path.endsWith(".mdx"))
      expect(() => parse(text.split("\n---\n")[0] ?? "") as unknown, path).not.toThrow();
};

// Many runs of one test each: on a busy machine they take longer than tests usually may.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: everyCombination ? 60 : 30, seed: 20_210_430 };

test("the file itself makes a draft", () => {
  const { document } = readWord(whole, { groupSign: "." });
  expect(document?.blocks.length).toBeGreaterThan(6);
  isAnswered(whole);
  expect(outcomes).toEqual({ drafts: 1, refusals: 0 });
});

test("a file that is cut anywhere makes a whole draft or none", () => {
  fc.assert(fc.property(cutFiles(whole), isAnswered), RUNS);
  expect(outcomes.refusals).toBeGreaterThan(0);
});

test("a file with parts exchanged or missing makes a whole draft or none", () => {
  fc.assert(fc.property(exchangedFiles(files), isAnswered), RUNS);
  expect(outcomes.refusals).toBeGreaterThan(0);
  expect(outcomes.drafts).toBeGreaterThan(0);
});

const WORDS = [
  "I. KINH TẾ",
  "1. Nông nghiệp",
  "a) Lúa",
  "đạt 5,5% kế hoạch năm",
  "15/29/31 vụ",
  "1.234.567,8 nghìn tấn",
  "(¹)",
  "[x](#y) *a* {b} <c> | \\",
  "---",
  "Nơi nhận:",
  "PHỤ LỤC 1",
  "TM. UBND",
  "Số: 5/BC",
  ": # { } [ ] , & * ! % @ `",
  "tăng, giảm 0% so với",
  "\u0301",
  "",
];

const CELLS = [
  ...[
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "TH 6T/2000",
    "So với cùng kỳ (%)",
    "Kế hoạch",
    "Ghi chú",
    "A",
    "1",
    "3=2/1",
  ],
  ...[
    "I",
    "-",
    "+",
    "Trong đó:",
    "- Lúa nương",
    "NÔNG NGHIỆP",
    "ha",
    "1000 tấn",
    "%",
    "12,5",
    "-1,2",
    "(3,4)",
  ],
  ...["1.234", "1,234.5", "≥ 95", "5/14", "0,5-0,7", "x", "…", "Quý III/2001", "a | b", "12.5.6", "--", ""],
];

test("any table behind the signature makes a whole draft or none", () => {
  const width = fc.constantFrom(
    "",
    "",
    "",
    '<w:gridSpan w:val="2"/>',
    '<w:vMerge w:val="restart"/>',
    "<w:vMerge/>",
  );
  const cell = fc.tuple(fc.constantFrom(...CELLS), width).map(([words, merge]) => tc(p(words), merge));
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      tbl(
        rows.map((cells) => tr(cells)),
        6,
      ),
    );
  const line = fc.constantFrom("PHỤ LỤC 1", "Biểu 2: Chỉ tiêu", "Đơn vị tính: tấn", "(Kèm theo)", "");
  const annexes = fc.array(
    fc.oneof(
      table,
      line.map((words) => p(words, '<w:jc w:val="center"/>')),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const body = files["word/document.xml"] ?? "";
  fc.assert(
    fc.property(annexes, (parts) =>
      isAnswered(
        zipped({
          ...files,
          "word/document.xml": body.replace("</w:body>", () => `${parts.join("")}</w:body>`),
        }),
      ),
    ),
    RUNS,
  );
  expect(outcomes.drafts).toBeGreaterThan(RUNS.numRuns / 2);
});

test("any paragraphs and tables make a whole draft or none", () => {
  const paragraph = fc
    .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }), fc.boolean(), fc.boolean())
    .map(([words, isBold, isCentred]) => {
      const text = words.join(" ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      return p(r(text, isBold ? "<w:b/>" : ""), isCentred ? '<w:jc w:val="center"/>' : "");
    });
  const table = fc
    .array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((rows) => tbl(rows.map((cells) => tr(cells.map((cell) => `<w:tc>${cell}</w:tc>`)))));
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, paragraph, table), { maxLength: 14 }), (blocks) =>
      isAnswered(zipped(docxFiles({ body: blocks.join("") }))),
    ),
    RUNS,
  );
  expect(outcomes.drafts).toBeGreaterThan(RUNS.numRuns / 2);
});
