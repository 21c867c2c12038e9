import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { readWord } from "../../src/word/read-word.ts";
import { cutFiles, exchangedFiles } from "./broken-files.ts";
import { docxFiles, p, r, tbl, tc, tr, zipped } from "./docx.ts";

const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const files = docxFiles({
  numbering,
  styles: `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:basedOn w:val="a"/></w:style>`,
  footnotes: `<w:footnote w:id="1">${p("Chú thích")}</w:footnote>`,
  comments: `<w:comment w:id="0">${p("Xem")}</w:comment>`,
  body:
    p(
      `${r("Ngô 540,1 ha")}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      `<w:numPr><w:numId w:val="1"/></w:numPr>`,
    ) + tbl([tr([tc("a"), tc("b", "<w:vMerge/>")])]),
});
const whole = zipped(files);

/** Every file is read or refused with words in both languages; none meets an error of the reader. */
const isAnswered = (bytes: Uint8Array): void => {
  const { document, refusal } = readWord(bytes);
  expect(refusal?.code).not.toBe("unexpected");
  if (document) expect(document.blocks).not.toEqual([]);
  else for (const text of Object.values(inEditorsLanguages(refusal.message))) expect(text).toBeTruthy();
};

// Many runs of one test each: on a busy machine they take longer than tests usually may.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 200, seed: 20_210_429 };

test("the file itself is read", () => {
  expect(readWord(whole).document?.blocks).toHaveLength(2);
});

test("a file that is cut anywhere is answered", () => {
  fc.assert(fc.property(cutFiles(whole), isAnswered), RUNS);
});

test("a file with changed bytes is answered", () => {
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      isAnswered(bytes);
    }),
    RUNS,
  );
});

test("a file with parts exchanged or missing is answered", () => {
  fc.assert(fc.property(exchangedFiles(files), isAnswered), RUNS);
});

const ELEMENTS = [
  "p",
  "r",
  "t",
  "tbl",
  "tr",
  "tc",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "sdt",
  "sdtContent",
  "pPr",
  "rPr",
  "numPr",
  "br",
  "tab",
  "sym",
  "fldChar",
  "instrText",
  "fldSimple",
  "footnoteReference",
  "txbxContent",
  "drawing",
  "pict",
  "vMerge",
  "tcPr",
  "gridSpan",
  "sectPr",
  "commentRangeStart",
  "hyperlink",
  "altChunk",
  "style",
  "num",
  "lvl",
  "vanish",
  "caps",
  "vertAlign",
  "ruby",
];
const VALUES = [
  "",
  "0",
  "1",
  "-1",
  "99999999999",
  "begin",
  "separate",
  "end",
  "restart",
  "F0B7",
  "superscript",
  "zz",
  "\u0301",
];

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom("a", "5,2% ", "\u0301", "(1)", "trước "),
    fc
      .tuple(
        fc.constantFrom(...ELEMENTS),
        fc.constantFrom("val", "id", "fldCharType", "type", "char", "ilvl", "instr"),
        fc.constantFrom(...VALUES),
        fc.array(tie("tree"), { maxLength: 5 }),
      )
      .map(
        ([name, attribute, value, children]) =>
          `<w:${name} w:${attribute}="${value}">${children.join("")}</w:${name}>`,
      ),
  ),
}));

test("any arrangement of Word's elements is answered, in whatever part it stands", () => {
  const parts = ["body", "styles", "numbering", "footnotes", "comments", "settings"] as const;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 12 }), fc.constantFrom(...parts), (trees, part) => {
      isAnswered(zipped(docxFiles({ body: p("a"), [part]: trees.join("") })));
    }),
    RUNS,
  );
});

test("any bytes are answered", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isAnswered), RUNS);
});
