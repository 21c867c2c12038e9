import { expect, test } from "vitest";
import { documentOf, foundIn, p, paragraphsOf, r, textsOf } from "./docx.ts";

const BREAK = `<w:r><w:br w:type="page"/></w:r>`;
const LONG = "Tổng vốn đầu tư trên địa bàn tỉnh ước đạt 1.200 tỷ đồng, tăng 5,2% so với cùng";

test.each([
  ["a break at the end of the first", p(r("giảm 2,5% so với cùng") + BREAK) + p("kỳ năm trước, đạt 20 tấn.")],
  [
    "a break at the start of the second",
    p("giảm 2,5% so với cùng") + p(BREAK + r("kỳ năm trước, đạt 20 tấn.")),
  ],
  ["a break of its own", p("giảm 2,5% so với cùng") + p(BREAK) + p("") + p("kỳ năm trước, đạt 20 tấn.")],
  [
    "a section break",
    `${p("giảm 2,5% so với cùng", "<w:sectPr/>") + p("kỳ năm trước, đạt 20 tấn.")}<w:sectPr/>`,
  ],
])("a sentence cut by a page break is one paragraph: %s", (_, body) => {
  const document = documentOf(body);
  expect(textsOf(document)).toEqual(["giảm 2,5% so với cùng kỳ năm trước, đạt 20 tấn."]);
  expect(foundIn(document)).toEqual(["joined-paragraph | giảm 2,5% so với cùng ‖ kỳ năm trước, đạt 20 tấn."]);
  const [paragraph] = paragraphsOf(document);
  expect(paragraph?.joined).toHaveLength(1);
  expect(paragraph?.runs.map(({ text }) => text).join("")).toBe(paragraph?.text);
});

test("a page break inside a paragraph is a space", () => {
  expect(textsOf(documentOf(p(r("tổng kế ") + BREAK + r("hoạch năm."))))).toEqual(["tổng kế hoạch năm."]);
});

test("findings and notes after the cut are placed in the joined paragraph", () => {
  const body =
    p(r("so với cùng") + BREAK) +
    p(
      `${r("kỳ ")}<w:ins w:id="1">${r("năm")}</w:ins>` +
        `<w:r><w:footnoteReference w:id="1"/></w:r>${r(" trước.")}`,
    );
  const document = documentOf({ body, footnotes: `<w:footnote w:id="1">${p("Nguồn")}</w:footnote>` });
  const offset = "so với cùng kỳ ".length;
  expect(document.findings.find(({ code }) => code === "inserted-text")?.place).toEqual({
    part: "body",
    paragraph: 1,
    offset,
  });
  expect(document.notes[0]?.reference).toEqual({ part: "body", paragraph: 1, offset: offset + "năm".length });
});

test("a text box between the two parts does not keep them apart", () => {
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("Trong khung")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  expect(textsOf(documentOf(p(r("so với cùng") + box + BREAK) + p("kỳ năm trước.")))).toEqual([
    "so với cùng kỳ năm trước.",
    "Trong khung",
  ]);
});

test("after a page break long text may go on with a name, and any text behind a semicolon", () => {
  const name = "Điện Biên Phủ là 26 dự án, đạt 5% kế hoạch.";
  expect(textsOf(documentOf(p(`${r(LONG)}${BREAK}`) + p(name)))).toEqual([`${LONG} ${name}`]);
  const items = `${p(`${r("lúa 5 ha;")}${BREAK}`)}${p("ngô 6 ha.")}`;
  expect(textsOf(documentOf(items))).toEqual(["lúa 5 ha; ngô 6 ha."]);
});

test("long running text that stops at a word is joined without a page break too", () => {
  expect(textsOf(documentOf(p(LONG) + p("kỳ năm trước.")))).toEqual([`${LONG} kỳ năm trước.`]);
});

test.each([
  ["the first ends a sentence", p(r(`${LONG} kỳ.`) + BREAK) + p("còn lại là 5 ha.")],
  ["the first ends with a colon", p(r("Trong đó:") + BREAK) + p("lúa 5 ha.")],
  ["the second begins with a capital letter", p(r("so với cùng") + BREAK) + p("Kỳ năm trước.")],
  ["the second is a title in capitals", p(`${r(LONG)}${BREAK}`) + p("PHỤ LỤC. BIỂU SỐ 1")],
  ["the second is a numbered heading", p(`${r(LONG)}${BREAK}`) + p("IV. Về xã hội. Kết quả")],
  ["the second begins with a typed number", p(r("so với cùng") + BREAK) + p("2. kỳ năm trước.")],
  ["the second is an item", p(LONG) + p("- kỳ năm trước.")],
  ["the second is lettered", p(LONG) + p("b) kỳ năm trước.")],
  ["the first is short and there is no page break", p("Trồng lúa") + p("trồng ngô.")],
  ["the first is a heading in bold", p(r("Kết quả đạt được", "<w:b/>") + BREAK) + p("lúa 5 ha.")],
  [
    "they are centred lines",
    p(r("về tình hình") + BREAK, `<w:jc w:val="center"/>`) + p("kinh tế", `<w:jc w:val="center"/>`),
  ],
])("paragraphs stay two where %s", (_, body) => {
  expect(documentOf(body).blocks).toHaveLength(2);
});
