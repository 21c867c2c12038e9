import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { readWord } from "../../src/word/read-word.ts";
import { docxFiles, foundIn, p, r, tbl, tc, textsOf, tr, zipped } from "./docx.ts";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file with another one inserted between two paragraphs. */
const withInserted = (
  name: string,
  type: string,
  content: string | Uint8Array,
  around: { before?: string; footnotes?: string } = {},
): Uint8Array => {
  const files = docxFiles({
    ...(around.footnotes === undefined ? {} : { footnotes: around.footnotes }),
    body: `${around.before ?? p("trước")}<w:altChunk r:id="chunk"/>${p("sau")}`,
  });
  const relationship = `<Relationship Id="chunk" Type="${TYPES}/aFChunk" Target="${name}"/></Relationships>`;
  return zipped({
    ...files,
    "[Content_Types].xml": (files["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `<Default Extension="${name.split(".").at(-1)}" ContentType="${type}"/></Types>`,
    ),
    "word/_rels/document.xml.rels": (files["word/_rels/document.xml.rels"] ?? "").replace(
      "</Relationships>",
      relationship,
    ),
    [`word/${name}`]: typeof content === "string" ? strToU8(content) : content,
  });
};

const documentIn = (bytes: Uint8Array) => {
  const { document } = readWord(bytes);
  if (!document) throw new Error("refused");
  return document;
};

test("an inserted Word file stands in its place, with its notes and findings", () => {
  const note = (id: string): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const inner = docxFiles({
    footnotes: `<w:footnote w:id="1">${p("chú thích trong")}</w:footnote>`,
    body: `${p(r("giữa") + note("1"))}${p(`<w:ins w:id="1" w:author="A">${r("thêm 5 tấn")}</w:ins>`)}`,
  });
  const document = documentIn(
    withInserted("a.docx", "application/octet-stream", zipped(inner), {
      before: p(r("trước") + note("1")),
      footnotes: `<w:footnote w:id="1">${p("chú thích ngoài")}</w:footnote>`,
    }),
  );
  expect(textsOf(document)).toEqual(["trước", "giữa", "thêm 5 tấn", "sau"]);
  expect(document.blocks.map(({ place }) => place.paragraph)).toEqual([1, 2, 3, 4]);
  expect(foundIn(document)).toEqual(["inserted-text | thêm 5 tấn"]);
  expect(document.notes.map(({ id, reference }) => [id, reference?.paragraph])).toEqual([
    ["footnote-1", 1],
    ["inserted-1-footnote-1", 2],
  ]);
  const marks = document.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.runs.flatMap((run) => (run.kind === "note" ? run.note : [])) : [],
  );
  expect(marks).toEqual(["footnote-1", "inserted-1-footnote-1"]);
});

test("an inserted HTML text is read with its formats, entities and tables", () => {
  const html = `<!DOCTYPE html><html><head><title>không in</title><style>p { color: red }</style></head><body>
    <!-- không in --><p>Ngô <b>540,1&nbsp;ha</b>, gi&#7843;m<br>2&ndash;3% &amp; m<sup>2</sup>
    <table><tr><th>TT<th colspan=2>Tên<tr><td>1<td>Lúa<td>5</table><div>cuối</div>lạc</body></html>`;
  const document = documentIn(withInserted("a.htm", "text/html", html));
  expect(textsOf(document)).toEqual(["trước", "Ngô 540,1 ha, giảm 2–3% & m²", "cuối", "lạc", "sau"]);
  const [, paragraph, table] = document.blocks;
  expect(
    paragraph?.kind === "paragraph" &&
      paragraph.runs.flatMap((run) => (run.kind === "text" && run.bold ? run.text : [])),
  ).toEqual(["540,1 ha"]);
  expect(
    table?.kind === "table" &&
      table.rows.map(({ cells }) =>
        cells.map(({ colSpan, blocks }) => [
          colSpan,
          ...blocks.map((one) => (one.kind === "paragraph" ? one.text : "")),
        ]),
      ),
  ).toEqual([
    [
      [1, "TT"],
      [2, "Tên"],
    ],
    [
      [1, "1"],
      [1, "Lúa"],
      [1, "5"],
    ],
  ]);
});

test("an HTML text in the encoding that it names is decoded, and plain text is read line by line", () => {
  const latin = new Uint8Array([...strToU8('<meta charset="iso-8859-1"><p>th'), 0xf4, ...strToU8("n</p>")]);
  expect(textsOf(documentIn(withInserted("a.html", "text/html", latin)))).toEqual(["trước", "thôn", "sau"]);
  const plain = withInserted("a.txt", "text/plain", "một\r\n\r\nhai\n");
  expect(textsOf(documentIn(plain))).toEqual(["trước", "một", "hai", "sau"]);
});

test.for([
  ["rich text", "a.rtf", "application/rtf", "{\\rtf1 chữ}"],
  ["an archive of a web page", "a.mht", "message/rfc822", "MIME-Version: 1.0\r\n\r\nchữ"],
  ["anything else", "a.bin", "application/octet-stream", "chữ"],
] as const)("an inserted file that is not read is refused with words: %s", ([, name, type, content]) => {
  const { refusal } = readWord(withInserted(name, type, content));
  expect(refusal?.code).toBe("unread-chunk");
  for (const words of Object.values(refusal ? inEditorsLanguages(refusal.message) : {}))
    expect(words).toContain(name);
});

test("a file that holds itself file in file is refused", () => {
  let bytes = zipped(docxFiles({ body: p("trong cùng") }));
  for (let depth = 0; depth < 5; depth += 1)
    bytes = withInserted("a.docx", "application/octet-stream", bytes);
  expect(readWord(bytes).refusal?.code).toBe("too-large");
});

test("a table behind an inserted file is one of its own", () => {
  const inner = zipped(docxFiles({ body: tbl([tr([tc("a"), tc("b")])]) }));
  const document = documentIn(withInserted("a.docx", "application/octet-stream", inner));
  expect(document.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
});

test("any HTML is read or refused with words", () => {
  const piece = fc.constantFrom(
    ...["a", "5,2% ", "\u0301", "&#0;", "&nbsp;", "&x", "<", ">", "<!--", "-->", "<![if", "]>", '"'],
    ...[
      "<p",
      "</p>",
      "<b>",
      "</i>",
      "<table>",
      "</table>",
      "<tr>",
      "</tr>",
      "<td colspan=99>",
      "</td>",
      "<br/>",
    ],
    ...["<style>", "</style>", "<script ", "<o:p>", "<sup>", "</sup>", "<li>", "\n"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { refusal } = readWord(withInserted("a.htm", "text/html", pieces.join("")));
      expect(refusal?.code).not.toBe("unexpected");
    }),
    { numRuns: 300, seed: 20_210_431 },
  );
});
