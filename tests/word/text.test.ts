import { expect, test } from "vitest";
import { documentOf, foundIn, p, paragraphsOf, r, textsOf } from "./docx.ts";

test("text is joined across runs and keeps its formats", () => {
  const document = documentOf(
    p(r("Sản lượng ") + r("2", "<w:sz w:val='27'/>") + r("4 tấn", "<w:b/>") + r(" chè", "<w:i/>")),
  );
  const [paragraph] = paragraphsOf(document);
  expect(paragraph?.text).toBe("Sản lượng 24 tấn chè");
  expect(paragraph?.runs).toEqual([
    { kind: "text", text: "Sản lượng " },
    { kind: "text", text: "2", size: 13.5 },
    { kind: "text", text: "4 tấn", bold: true },
    { kind: "text", text: " chè", italic: true },
  ]);
});

test("neighbouring runs of one format are one run, and runs join to the text", () => {
  const [paragraph] = paragraphsOf(documentOf(p(`${r("a") + r("b")}<w:r><w:br/></w:r>${r(" c ")}`)));
  expect(paragraph?.runs).toHaveLength(3);
  expect(paragraph?.runs.map(({ text }) => text).join("")).toBe(paragraph?.text);
  expect(paragraph?.text).toBe("ab c");
});

test("text without xml:space loses the spaces at its ends, with it it keeps them", () => {
  expect(textsOf(documentOf("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>"))).toEqual(["ab"]);
});

test("decomposed letters are composed, also across runs", () => {
  const split = r("ty") + r("\u0309 lê\u0323");
  expect(textsOf(documentOf(p(split)))).toEqual(["tỷ lệ"]);
});

test.each([
  ["a no-break space", "12\u00a0ha", "12 ha"],
  ["a narrow no-break space", "12\u202fha", "12 ha"],
  ["a thin space", "12\u2009ha", "12 ha"],
  ["several spaces", "12  \u00a0 ha", "12 ha"],
  ["a soft hyphen", "1\u00ad2 ha", "12 ha"],
  ["a zero-width space", "1,\u200b5 ha", "1,5 ha"],
  ["a byte order mark", "\ufeff12 ha", "12 ha"],
  ["a no-break hyphen", "COVID\u201119", "COVID-19"],
  ["full-width digits", "１２ ha", "12 ha"],
])("%s is brought into plain form", (_, raw, plain) => {
  expect(textsOf(documentOf(p(raw)))).toEqual([plain]);
});

test("elements for hyphens, tabs and breaks read as what is printed", () => {
  const inside =
    "<w:r><w:t>1</w:t><w:softHyphen/><w:t>2</w:t><w:tab/><w:t>ha</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r>";
  expect(
    textsOf(documentOf(`<w:p>${inside}<w:r><w:br/><w:t>B</w:t><w:cr/><w:t>C</w:t></w:r></w:p>`)),
  ).toEqual(["12 ha-A B C"]);
});

test("numbers of a file that writes all signs the other way round are written by the language's rules, and reported", () => {
  const lines = [
    "đạt 5,880.779 tỷ, tăng 1.70%",
    "giảm 2.5%, bằng 12.25%",
    "trồng 1,234/2,345 ha, đạt 93.1%",
    "tăng 0.5%",
  ];
  const others = ["1.2. Nội dung của ngày 22.6.2001", "1.2 điểm"];
  const body = [...lines, ...others].map((line) => p(line)).join("");
  const document = documentOf(body);
  expect(textsOf(document)).toEqual([
    "đạt 5.880,779 tỷ, tăng 1,70%",
    "giảm 2,5%, bằng 12,25%",
    "trồng 1.234/2.345 ha, đạt 93,1%",
    "tăng 0,5%",
    ...others,
  ]);
  expect(foundIn(document)).toEqual(["exchanged-signs | 5.880,779"]);
  const mixed = documentOf(body + p("đạt 12,5 ha"));
  expect(textsOf(mixed).slice(0, 4)).toEqual(lines);
  expect(mixed.findings).toEqual([]);
  expect(textsOf(documentOf(body, { groupSign: "," })).slice(0, 4)).toEqual(lines);
});

test("thin spaces between groups of digits become the sign of the language, and are reported", () => {
  const body = p("đạt 3\u2009154\u2009349 đồng, 12\u2009ha, năm 2021\u00a0154 xã");
  const document = documentOf(body);
  expect(textsOf(document)).toEqual(["đạt 3.154.349 đồng, 12 ha, năm 2021 154 xã"]);
  expect(foundIn(document)).toEqual(["spaced-digits | 3.154.349"]);
  expect(textsOf(documentOf(body, { groupSign: "," }))[0]).toContain("3,154,349");
});

test.for([
  ["đạt 2 765,4 tấn và 1\u00a0234 phần trăm", "đạt 2.765,4 tấn và 1 234 phần trăm"],
  ["đạt 12 345 678 đồng; năm 2021 125 xã; số 1 234/QĐ", "đạt 12.345.678 đồng; năm 2021 125 xã; số 1 234/QĐ"],
  [
    "1 234,5 ha, 1 234 567 đồng, 7 890,1 tấn; 1\u00a0234 hộ",
    "1.234,5 ha, 1.234.567 đồng, 7.890,1 tấn; 1.234 hộ",
  ],
  [
    "1 234,5 ha, 1 234 567 đồng, 7 890,1 tấn; 1 092/1 205 hộ, 30/6 125 hộ",
    "1.234,5 ha, 1.234.567 đồng, 7.890,1 tấn; 1.092/1.205 hộ, 30/6 125 hộ",
  ],
  ["tỷ lệ 1/2 000 khu A, 1/5\u00a0000 khu B; 1/4 200 hộ", "tỷ lệ 1/2.000 khu A, 1/5.000 khu B; 1/4 200 hộ"],
  ["1 234,5 ha, 2.345 hộ, 3.456 hộ, 4 567 hộ", "1.234,5 ha, 2.345 hộ, 3.456 hộ, 4 567 hộ"],
] as const)(
  "common spaces group digits where several groups, decimals or the whole file say so: %s",
  ([raw, plain]) => {
    expect(textsOf(documentOf(p(raw)))).toEqual([plain]);
  },
);

test("letters of other alphabets that look Latin are replaced and reported; real Greek stays", () => {
  const document = documentOf(p("Ðiện Biên, tổng sảп, СОVID, α và Σ, Россия"));
  expect(textsOf(document)).toEqual(["Điện Biên, tổng sảп, COVID, α và Σ, Россия"]);
  expect(foundIn(document)).toEqual(["look-alike | Điện | Ð", "look-alike | COVID | СО"]);
});

test("a letter in the place of a digit is reported and not changed", () => {
  const document = documentOf(p("tăng 1O,5% so với 2O20; P2O5, 5l nước, B12"));
  expect(textsOf(document)).toEqual(["tăng 1O,5% so với 2O20; P2O5, 5l nước, B12"]);
  expect(foundIn(document)).toEqual(["letter-in-number | 1O,5", "letter-in-number | 2O20"]);
});

test("text in a TCVN3 font is decoded and reported, capitals of its capital font too", () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const document = documentOf(
    p(r("Céng hßa x· héi chñ nghÜa ViÖt Nam", font(".VnTime"))) + p(r("tØnh §iÖn Biªn", font(".VnTimeH"))),
  );
  expect(textsOf(document)).toEqual(["Cộng hòa xã hội chủ nghĩa Việt Nam", "TỈNH ĐIỆN BIÊN"]);
  expect(foundIn(document)).toEqual([
    "decoded-font | Cộng hòa xã hội chủ nghĩa Việt Nam | .VnTime",
    "decoded-font | TỈNH ĐIỆN BIÊN | .VnTimeH",
  ]);
});

test("the font may come from a style, and what a soft hyphen stands for in it is a letter", () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:rFonts w:ascii=".VnArial"/></w:rPr></w:style>`;
  expect(textsOf(documentOf({ styles, body: p("n­íc") }))).toEqual(["nước"]);
});

test("raised 2 and 3 after a unit of length are part of the unit, other raised digits are not", () => {
  const raised = (sign: string): string => r(sign, "<w:vertAlign w:val='superscript'/>");
  const [paragraph] = paragraphsOf(
    documentOf(p(r("17 m") + raised("2") + r(", 3 km") + raised("2") + r(" đất 10") + raised("6"))),
  );
  expect(paragraph?.text).toBe("17 m², 3 km² đất 106");
  expect(paragraph?.runs.filter((run) => run.kind === "text" && run.vertical)).toEqual([
    { kind: "text", text: "6", vertical: "superscript" },
  ]);
});

test("symbols of symbol fonts are characters; an unknown one is reported", () => {
  const symbol = (font: string, code: string): string =>
    `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const document = documentOf(
    p(
      symbol("Symbol", "F02D") + r(" a ") + symbol("Symbol", "F0B3") + r(" 5 ") + symbol("Wingdings", "F0FE"),
    ) +
      p(r("b") + symbol("Wingdings 3", "F041")) +
      p(r("\uf0b7", "<w:rFonts w:ascii='Symbol'/>") + r(" c")),
  );
  expect(textsOf(document)).toEqual(["- a ≥ 5 ☑", "b", "• c"]);
  expect(foundIn(document)).toEqual(["unknown-symbol | F041 | Wingdings 3"]);
});

test("capitals of the format are capitals of the text", () => {
  expect(textsOf(documentOf(p(r("về kinh tế", "<w:caps/>"))))).toEqual(["VỀ KINH TẾ"]);
});

test("bold comes from styles too; style and character style cancel out, direct format decides", () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="base"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="head"><w:name w:val="heading 1"/><w:basedOn w:val="base"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="character" w:styleId="strong"><w:rPr><w:b/></w:rPr></w:style>`;
  const [paragraph] = paragraphsOf(
    documentOf({
      styles,
      body: p(
        r("a") + r("b", "<w:rStyle w:val='strong'/>") + r("c", "<w:b w:val='0'/>"),
        "<w:pStyle w:val='head'/>",
      ),
    }),
  );
  expect(paragraph).toMatchObject({ style: "heading 1", alignment: "center", outlineLevel: 0 });
  expect(paragraph?.runs).toEqual([
    { kind: "text", text: "a", bold: true },
    { kind: "text", text: "bc" },
  ]);
});
