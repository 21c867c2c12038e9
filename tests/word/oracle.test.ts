import mammoth from "mammoth";
import { expect, test } from "vitest";
import { linesOf } from "../../src/word/text-of-blocks.ts";
import { docx, documentOf, p, r, tbl, tc, tr, type DocxParts } from "./docx.ts";

/** Words of a text, one spelling for spaces and composed letters. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .split(/[\s\u00a0\u202f]+/)
    .filter(Boolean);

const oracle = async (parts: DocxParts): Promise<string[]> => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx(parts)) });
  return wordsOf(value);
};

const own = (parts: DocxParts): string[] => wordsOf(linesOf(documentOf(parts).blocks).join("\n"));

const change = `w:id="1" w:author="Người thử"`;

/** Files without what mammoth is known to lose: automatic numbers, hidden text, symbols of fonts. */
const FILES: Readonly<Record<string, string>> = {
  "runs and spaces": p(
    `${r("Diện tích ") + r("540,1", "<w:b/>") + r("\u00a0ha")}<w:r><w:tab/><w:t>ngô</w:t></w:r>`,
  ),
  revisions: p(
    `${r(
      "tăng 8,",
    )}<w:del ${change}><w:r><w:delText>25</w:delText></w:r></w:del><w:ins ${change}>${r("52")}</w:ins>${r(
      "%",
    )}`,
  ),
  tables: tbl([
    tr([tc("Năm", `<w:gridSpan w:val="2"/>`)]),
    tr([tc("2020"), tc(p("a") + tbl([tr([tc("trong"), tc("lòng")])]) + p(""))]),
  ]),
  links: p(`<w:hyperlink>${r("liên kết")}</w:hyperlink><w:smartTag w:element="x">${r(" thẻ")}</w:smartTag>`),
  controls: `<w:sdt><w:sdtContent>${p("trong ô")}</w:sdtContent></w:sdt>`,
  "composed letters": p("tỷ lệ") + p("Đoạn hai."),
};

test.each(Object.entries(FILES))("another reader finds the same words: %s", async (_, body) => {
  expect(own({ body })).toEqual(await oracle({ body }));
});

test("the comparison sees a lost word", async () => {
  expect(own({ body: p("một hai") })).not.toEqual(await oracle({ body: p("một") }));
});
