import { expect, test } from "vitest";
import { documentOf, foundIn, p, r, tableOf, tbl, tc, textsOf, tr } from "./docx.ts";

const BY = `w:id="1" w:author="Người thử" w:date="2021-06-18T09:12:00Z"`;
const ins = (content: string): string => `<w:ins ${BY}>${content}</w:ins>`;
const del = (text: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

test("a change inside a number is accepted and reported with its place", () => {
  const document = documentOf(p(r("tăng 8,") + del("25") + ins(r("52")) + r("%")));
  expect(textsOf(document)).toEqual(["tăng 8,52%"]);
  expect(document.findings).toEqual([
    {
      code: "deleted-text",
      text: "25",
      author: "Người thử",
      date: "2021-06-18T09:12:00Z",
      place: { part: "body", paragraph: 1, offset: 7 },
    },
    {
      code: "inserted-text",
      text: "52",
      author: "Người thử",
      date: "2021-06-18T09:12:00Z",
      place: { part: "body", paragraph: 1, offset: 7 },
    },
  ]);
});

test("parts of one change by one author are one finding", () => {
  expect(foundIn(documentOf(p(r("a ") + ins(r("b ")) + ins(r("c")) + del("d ") + del("e"))))).toEqual([
    "inserted-text | b c",
    "deleted-text | d e",
  ]);
});

test("moved text is read once, where it was moved to", () => {
  const document = documentOf(
    p(`<w:moveFrom ${BY}>${r("Câu một. ")}</w:moveFrom>${r("Câu hai.")}`) +
      p(`${r("Câu ba. ")}<w:moveTo ${BY}>${r("Câu một.")}</w:moveTo>`),
  );
  expect(textsOf(document)).toEqual(["Câu hai.", "Câu ba. Câu một."]);
  expect(foundIn(document)).toEqual(["moved-text | Câu một."]);
});

test("a paragraph whose end is deleted goes on in the next one, with the number of that one", () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const numbered = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
  const document = documentOf({
    numbering,
    body:
      p("Đoạn một ", `${numbered}<w:rPr><w:del ${BY}/></w:rPr>`) +
      p("và hai.", numbered) +
      p("Ba.", numbered),
  });
  expect(textsOf(document)).toEqual(["Đoạn một và hai.", "Ba."]);
  expect(document.blocks).toMatchObject([{ number: { text: "1." } }, { number: { text: "2." } }]);
});

test("a paragraph that is deleted as a whole leaves nothing", () => {
  const document = documentOf(p("A.") + p(del("B."), `<w:rPr><w:del ${BY}/></w:rPr>`) + p("C."));
  expect(textsOf(document)).toEqual(["A.", "C."]);
});

test("deleted rows are out, inserted rows are in, both are reported", () => {
  const document = documentOf(
    tbl([
      tr([tc("A"), tc("1")]),
      tr([tc(p(del("B"))), tc(p(del("2")))], `<w:del ${BY}/>`),
      tr([tc(p(ins(r("C")))), tc("3")], `<w:ins ${BY}/>`),
    ]),
  );
  expect(tableOf(document).rows).toHaveLength(2);
  expect(foundIn(document).filter((one) => one.includes("-row"))).toEqual([
    "deleted-row | B | 2",
    "inserted-row | C | 3",
  ]);
});

test("a change of format alone is no finding", () => {
  const change = `<w:b/><w:rPrChange ${BY}><w:rPr><w:i/></w:rPr></w:rPrChange>`;
  const document = documentOf(
    p(
      r("a", change),
      `<w:jc w:val="center"/><w:pPrChange ${BY}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>`,
    ),
  );
  expect(document.findings).toEqual([]);
  expect(document.blocks).toMatchObject([{ alignment: "center", runs: [{ text: "a", bold: true }] }]);
});

test("a field that is deleted takes nothing after it along", () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${mark("begin")}<w:r><w:delInstrText>REF x</w:delInstrText></w:r>${mark("separate")}`;
  expect(textsOf(documentOf(p(`${r("a ")}<w:del ${BY}>${field}</w:del>${r("b")}`)))).toEqual(["a b"]);
});
