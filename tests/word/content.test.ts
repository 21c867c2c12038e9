import { expect, test } from "vitest";
import { documentOf, docxFiles, foundIn, p, paragraphsOf, r, tbl, tc, textsOf, tr, zipped } from "./docx.ts";
import { readWord } from "../../src/word/read-word.ts";

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (code: string, result: string): string =>
  mark("begin") + instruction(code) + mark("separate") + result + mark("end");
const control = (content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test("results of fields are text, instructions are not, also of fields in fields", () => {
  const inner = field("PAGEREF x", r("7"));
  const document = documentOf(
    p(
      r("Quý ") +
        field(' DOCPROPERTY "Quy" ', r("I")) +
        r(", trang ") +
        field("REF x", r("tr. ") + inner) +
        r("."),
    ),
  );
  expect(textsOf(document)).toEqual(["Quý I, trang tr. 7."]);
  expect(foundIn(document)).toEqual(['linked-field | I | DOCPROPERTY "Quy"']);
});

test("a simple field, and one without a result, read the same way", () => {
  const simple = `<w:fldSimple w:instr=" =SUM(ABOVE) ">${r("12,5")}</w:fldSimple>`;
  const document = documentOf(
    p(r("Tổng ") + simple + mark("begin") + instruction("XE x") + mark("end") + r(" ha")),
  );
  expect(textsOf(document)).toEqual(["Tổng 12,5 ha"]);
  expect(foundIn(document)).toEqual(["linked-field | 12,5 | =SUM(ABOVE)"]);
});

test("a field may run over paragraphs, and one that never ends hides no text", () => {
  const across =
    p(r("a ") + mark("begin") + instruction("QUOTE") + mark("separate") + r("b")) +
    p(r("c") + mark("end") + r(" d"));
  expect(textsOf(documentOf(across))).toEqual(["a b", "c d"]);
  expect(textsOf(documentOf(p(r("a ") + mark("begin") + instruction("REF") + r("b")) + p("c")))).toEqual([
    "a b",
    "c",
  ]);
});

test("the table of contents is left out and reported", () => {
  const contents =
    p(
      mark("begin") +
        instruction('TOC \\o "1-3"') +
        mark("separate") +
        r("I. Kinh tế") +
        field("PAGEREF a", r("1")),
    ) + p(r("II. Xã hội 2") + mark("end"));
  const document = documentOf(contents + p("I. Kinh tế"));
  expect(textsOf(document)).toEqual(["I. Kinh tế"]);
  expect(foundIn(document)).toEqual(["left-out-contents"]);
});

const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const twice = (content: string, requires = "wps"): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:drawing><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

test("a text box is read once, after its paragraph, whichever way it is written", () => {
  for (const requires of ["wps", "later"]) {
    const document = documentOf(p(r("Trước ") + twice(p("Trong khung."), requires) + r("sau.")) + p("Tiếp."));
    expect(textsOf(document)).toEqual(["Trước sau.", "Trong khung.", "Tiếp."]);
    expect(paragraphsOf(document).map(({ textBox }) => textBox)).toEqual([undefined, true, undefined]);
    expect(document.findings).toEqual([]);
  }
});

test("a table in a text box is a table", () => {
  expect(documentOf(p(twice(tbl([tr([tc("a"), tc("b")])]) + p("")))).blocks).toMatchObject([
    { kind: "table" },
  ]);
});

test("content controls, smart tags, links and custom XML are read through, prompts are left out and reported", () => {
  const document = documentOf(
    control(
      p(
        `${control(
          r("Quý I"),
        )}<w:smartTag w:element="x">${r(" năm")}</w:smartTag><w:hyperlink>${r(" 2021")}</w:hyperlink><w:customXml w:element="y">${r(".")}</w:customXml>`,
      ),
    ) +
      p(r("Số: ") + control(r("Bấm để nhập"), "<w:showingPlcHdr/>")) +
      control(p("Chọn ngày"), "<w:showingPlcHdr/>"),
  );
  expect(textsOf(document)).toEqual(["Quý I năm 2021.", "Số:"]);
  expect(foundIn(document)).toEqual(["hidden-text | Bấm để nhập", "hidden-text | Chọn ngày"]);
});

test("hidden text is left out and reported, also where a style hides it", () => {
  const styles = `<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>`;
  const document = documentOf({
    styles,
    body: p(
      r("a") +
        r(" bí mật", "<w:vanish/>") +
        r(" kín", `<w:rStyle w:val="h"/>`) +
        r(" hiện", `<w:rStyle w:val="h"/><w:vanish w:val="0"/>`),
    ),
  });
  expect(textsOf(document)).toEqual(["a hiện"]);
  expect(foundIn(document)).toEqual(["hidden-text | bí mật", "hidden-text | kín"]);
});

test("text that is crossed out by its format is kept and reported", () => {
  const document = documentOf(p(`${r("đạt ")}${r("5,1", "<w:strike/>")}${r("5,2%")}`));
  expect(textsOf(document)).toEqual(["đạt 5,15,2%"]);
  expect(foundIn(document)).toEqual(["struck-text | 5,1"]);
});

test("comments are findings with the words they are about, over paragraphs and without a range too", () => {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="Người thử">${p(text)}</w:comment>`;
  const document = documentOf({
    comments:
      comment(0, "Xem lại") + comment(1, "Cả hai đoạn") + comment(2, "Ở đây") + comment(3, "Không gắn"),
    body:
      p(
        `${r("Ngô ")}<w:commentRangeStart w:id="0"/>${r(
          "540 ha",
        )}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
          `<w:commentRangeStart w:id="1"/>${r(" một.")}`,
      ) + p(`${r("Hai.")}<w:commentRangeEnd w:id="1"/>${r(" Ba.")}<w:r><w:commentReference w:id="2"/></w:r>`),
  });
  expect(textsOf(document)).toEqual(["Ngô 540 ha một.", "Hai. Ba."]);
  expect(foundIn(document)).toEqual([
    "comment | Xem lại | 540 ha",
    "comment | Cả hai đoạn | một. Hai.",
    "comment | Ở đây",
    "comment | Không gắn",
  ]);
  expect(document.findings.map(({ place }) => place.offset)).toEqual([4, 10, 8, undefined]);
});

test("pictures and embedded files are reported with their description; lines are not", () => {
  const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Biểu đồ thu"/><pic:pic/></wp:inline></w:drawing></w:r>`;
  const line = `<w:r><w:pict><v:line/></w:pict></w:r>`;
  const document = documentOf(`${p(`${r("a") + picture + line}<w:r><w:object/></w:r>`)}<w:altChunk/>`);
  expect(foundIn(document)).toEqual(["unread-object | Biểu đồ thu", "unread-object", "unread-object"]);
});

test("formulas and furigana are read as text, once", () => {
  const ruby = `<w:r><w:ruby><w:rt>${r("chú")}</w:rt><w:rubyBase>${r("gốc")}</w:rubyBase></w:ruby></w:r>`;
  expect(textsOf(documentOf(p(`<m:oMath><m:r><m:t>x = 5</m:t></m:r></m:oMath>${ruby}`)))).toEqual([
    "x = 5gốc",
  ]);
});

test("page headers and footers are texts apart, each different one once", () => {
  const document = documentOf({
    body: p("a"),
    header: p(r("Báo cáo số 1 - Trang ") + field("PAGE", r("2"))),
    footer: p("Chân"),
  });
  expect([document.headers, document.footers]).toEqual([["Báo cáo số 1 - Trang 2"], ["Chân"]]);
  expect(textsOf(document)).toEqual(["a"]);
});

test("a page break before a paragraph is kept, from breaks, sections and formats", () => {
  const pageBreak = `<w:r><w:br w:type="page"/></w:r>`;
  const body = `${
    p("A.") +
    p(pageBreak) +
    p("B.") +
    p(r("C.") + pageBreak) +
    p("D.", "<w:sectPr/>") +
    p("E.") +
    p("F.", "<w:pageBreakBefore/>") +
    p("G.", "<w:sectPr/>") +
    p("H.")
  }<w:sectPr><w:type w:val="continuous"/></w:sectPr>`;
  const broken = paragraphsOf(documentOf(body)).filter(({ pageBreakBefore }) => pageBreakBefore);
  expect(broken.map(({ text }) => text)).toEqual(["B.", "D.", "E.", "F."]);
});

test.each([
  ["strict files", { strict: true }],
  ["files with another prefix", { prefix: "ns0" }],
  ["files with other part names", { folder: "noidung", main: "chinh.xml" }],
])("%s read the same", (_, how) => {
  const footnotes = `<w:footnote w:id="1">${p("Chú thích")}</w:footnote>`;
  const document = documentOf({
    ...how,
    footnotes,
    body: p(`${r("a", "<w:b/>")}<w:r><w:footnoteReference w:id="1"/></w:r>`),
  });
  expect(document.blocks).toMatchObject([{ text: "a", runs: [{ bold: true }, { kind: "note" }] }]);
  expect(document.notes).toMatchObject([{ number: "1", blocks: [{ text: "Chú thích" }] }]);
});

test("a part in UTF-16 reads the same", () => {
  const files = docxFiles({ body: p("Điện Biên") });
  const xml = `\ufeff${(files["word/document.xml"] ?? "").replace("UTF-8", "UTF-16")}`;
  const bytes = new Uint8Array(new Uint16Array([...xml].map((letter) => letter.charCodeAt(0))).buffer);
  expect(readWord(zipped({ ...files, "word/document.xml": bytes })).document?.blocks).toMatchObject([
    { text: "Điện Biên" },
  ]);
});
