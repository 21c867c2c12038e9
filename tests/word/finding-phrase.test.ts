import { expect, test } from "vitest";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { findingPhrase } from "../../src/word/finding-phrase.ts";
import { documentOf, p, r, tbl, tc, tr } from "./docx.ts";

const saidOf = (body: string, footnotes?: string): Readonly<Record<string, string>>[] =>
  documentOf({ body, ...(footnotes && { footnotes }) }).findings.map((one) =>
    inEditorsLanguages(findingPhrase(one)),
  );

test("a finding says where, what, and by whom, in both languages", () => {
  const change = `<w:del w:id="1" w:author="Người thử"><w:r><w:delText>25</w:delText></w:r></w:del>`;
  expect(saidOf(p("a") + p(`${r("8,")}${change}${r("52")}`))).toEqual([
    {
      vi: "đoạn 2: “25” đã bị xóa bằng chế độ theo dõi thay đổi nhưng chưa được chấp nhận; văn bản được đọc như đã xóa (Người thử)",
      en: "paragraph 2: “25” is deleted by a tracked change that nobody accepted; the text is read without it (Người thử)",
    },
  ]);
});

test("the place of a finding in a table and in a note is said", () => {
  const hidden = p(r("x", "<w:vanish/>") + r("y"));
  const note = `<w:footnote w:id="4">${hidden}</w:footnote>`;
  const [inTable, inNote] = saidOf(
    tbl([tr([tc("a"), tc(hidden)])]) + p(`<w:r><w:footnoteReference w:id="4"/></w:r>`),
    note,
  );
  expect(inTable?.["en"]).toMatch(/^table 1, row 1, column 2, paragraph 2: /);
  expect(inNote?.["vi"]).toMatch(/^chú thích cuối trang 4: /);
});

test("text of the file that looks like a placeholder is not replaced", () => {
  expect(saidOf(p(r("{a}", "<w:vanish/>") + r("y")))[0]?.["en"]).toContain("“{a}”");
});
