import { expect, test } from "vitest";
import { linesOf } from "../../src/word/text-of-blocks.ts";
import type { WordDocument } from "../../src/word/document.ts";
import { documentOf, foundIn, p, paragraphsOf, r, textsOf } from "./docx.ts";

const note = (id: number, content: string): string =>
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${content}`)}`)}</w:footnote>`;
const SEPARATOR = `<w:footnote w:id="0" w:type="separator">${p("<w:r><w:separator/></w:r>")}</w:footnote>`;
const ref = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const raised = (sign: string): string => r(sign, `<w:vertAlign w:val="superscript"/>`);
const small = (text: string): string => r(text, `<w:sz w:val="20"/>`);
const large = (text: string): string => r(text, `<w:sz w:val="28"/>`);
const notesOf = ({ notes }: WordDocument): string[] =>
  notes.map(({ kind, number, blocks }) => `${kind} ${number}: ${linesOf(blocks).join(" ")}`);

test("footnotes are numbered in the order of the text, with the place of their reference", () => {
  const document = documentOf({
    footnotes: SEPARATOR + note(7, "Sau.") + note(3, "Trước."),
    body: p(r("Ngô") + ref(3) + r(" và chè") + ref(7) + r(".")),
  });
  expect(textsOf(document)).toEqual(["Ngô và chè."]);
  expect(notesOf(document)).toEqual(["footnote 1: Trước.", "footnote 2: Sau."]);
  expect(document.notes.map(({ reference }) => reference?.offset)).toEqual([3, 10]);
  expect(paragraphsOf(document)[0]?.runs[1]).toEqual({ kind: "note", note: "footnote-3", text: "" });
});

test("numbers of notes follow the settings and the sections", () => {
  const section = `<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`;
  const document = documentOf({
    settings: `<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>`,
    footnotes: [1, 2, 3].map((id) => note(id, `N${id}`)).join(""),
    body: p(r("a") + ref(1) + ref(2), section) + p(r("b") + ref(3)) + section,
  });
  expect(document.notes.map(({ number }) => number)).toEqual(["a", "b", "a"]);
});

test("a note with a sign of its own keeps the sign and is not counted", () => {
  const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`;
  const document = documentOf({
    footnotes: note(1, "Một") + note(2, "Hai"),
    body: p(r("a") + own + r("b") + ref(2)),
  });
  expect(textsOf(document)).toEqual(["ab"]);
  expect(notesOf(document)).toEqual(["footnote *: Một", "footnote 1: Hai"]);
});

test("endnotes are kept beside footnotes, in roman numbers", () => {
  const document = documentOf({
    footnotes: note(1, "Chân"),
    endnotes: `<w:endnote w:id="1">${p("Cuối")}</w:endnote>`,
    body: p(`${r("a")}<w:r><w:endnoteReference w:id="1"/></w:r>${ref(1)}`),
  });
  expect(notesOf(document)).toEqual(["endnote i: Cuối", "footnote 1: Chân"]);
});

test("a reference without its note and a note without reference are reported", () => {
  const document = documentOf({ footnotes: note(2, "Lạc"), body: p(r("a") + ref(9)) });
  expect(foundIn(document)).toEqual(["reference-without-note | 1", "note-without-reference | Lạc"]);
});

test.each([
  ["a raised number", raised("19"), raised("19") + small(" Nguồn.")],
  ["a raised number in brackets", raised("(19)"), small("(19) Nguồn.")],
  [
    "raised brackets of several runs",
    raised("(") + raised("19") + raised(")"),
    raised("(19)") + small(" Nguồn."),
  ],
  ["superscript characters", r("¹⁹"), r("¹⁹ ") + small("Nguồn.")],
  ["superscript characters in brackets", r("(¹)"), r("(¹) ") + small("Nguồn.")],
  ["an asterisk", raised("*"), small("* Nguồn.")],
])("a note typed by hand with %s becomes a note and is reported", (_, mark, opening) => {
  const document = documentOf(
    p(r("Tăng 7,1%", `<w:sz w:val="28"/>`) + mark + r(" so với năm trước."), "") +
      p("Câu khác.") +
      p(opening) +
      p("Hết."),
  );
  expect(textsOf(document)).toEqual(["Tăng 7,1% so với năm trước.", "Câu khác.", "Hết."]);
  expect(document.notes).toMatchObject([
    { id: "typed-1", kind: "typed", reference: { paragraph: 1, offset: 9 } },
  ]);
  expect(notesOf(document)[0]).toContain("Nguồn.");
  expect(document.findings.map(({ code }) => code)).toEqual(["typed-note"]);
});

test("typed notes that begin again in every section go to the nearest mark before them", () => {
  const section = (name: string): string =>
    p(r(name) + raised("1") + r(".")) + p(raised("1") + small(` Chú thích ${name}`));
  expect(notesOf(documentOf(section("A") + section("B")))).toEqual([
    "typed 1: Chú thích A",
    "typed 1: Chú thích B",
  ]);
});

test("places in a paragraph are moved when a typed mark before them goes", () => {
  const deleted = `<w:del w:id="1"><w:r><w:delText>5</w:delText></w:r></w:del>`;
  const document = documentOf(
    p(r("Ngô") + raised("1") + r(" đạt ") + deleted + r("6 tấn.")) + p(raised("1") + small(" Nguồn")),
  );
  expect(document.findings.find(({ code }) => code === "deleted-text")?.place.offset).toBe("Ngô đạt ".length);
});

test("a mark without its note is reported and stays; powers and units are no marks", () => {
  const document = documentOf(
    p(r("Ngô") + raised("3") + r(" trên 10") + raised("6") + r(" đồng, 5 m²")) + p("(3) Mục ba."),
  );
  expect(foundIn(document)).toEqual(["mark-without-note | Ngô | 3"]);
  expect(textsOf(document)).toEqual(["Ngô3 trên 106 đồng, 5 m²", "(3) Mục ba."]);
  expect(document.notes).toEqual([]);
});

test("signs in square brackets are marks of notes that begin in the same way, whatever their size", () => {
  const document = documentOf(p(r("Ngô [1] và chè [2].")) + p(r("[1] Cả hai vụ.")) + p(r("[2] Chè búp.")));
  expect(textsOf(document)).toEqual(["Ngô và chè."]);
  expect(notesOf(document)).toEqual(["typed 1: Cả hai vụ.", "typed 2: Chè búp."]);
  expect(textsOf(documentOf(p(r("Ngô (1) và chè.")) + p(r("(1) Cả hai vụ."))))).toEqual([
    "Ngô (1) và chè.",
    "(1) Cả hai vụ.",
  ]);
  expect(textsOf(documentOf(p(r("Ngô [1] và chè."))))).toEqual(["Ngô [1] và chè."]);
});

test("signs close behind a word are marks of notes in smaller letters", () => {
  const document = documentOf(
    p(large("Ngô 5 tấn(1) và chè*, gồm (1) xã Bắc và (2) xã Nam.")) +
      p(small("(1) Cả hai vụ.")) +
      p(small("* Chè búp.")),
  );
  expect(textsOf(document)).toEqual(["Ngô 5 tấn và chè, gồm (1) xã Bắc và (2) xã Nam."]);
  expect(notesOf(document)).toEqual(["typed 1: Cả hai vụ.", "typed *: Chè búp."]);
});

test("an asterisk in brackets marks a note that begins with it", () => {
  const document = documentOf(p(r("Ngô 5 tấn (*) và chè.")) + p(r("(*) Cả hai vụ.")));
  expect(textsOf(document)).toEqual(["Ngô 5 tấn và chè."]);
  expect(notesOf(document)).toEqual(["typed *: Cả hai vụ."]);
});

test.each([
  ["an item of a list in letters of the same size", "Ngô 5 tấn* và chè.", large("* Về lâm nghiệp")],
  ["an item of a list with a number", "Theo Điều 5 Luật Thử(1) và Luật Nghiệm.", large("(1) Về lâm nghiệp")],
  ["a sign between spaces", "Ngô (1) và chè (2).", small("(1) Cả hai vụ.")],
])("a sign is no mark of %s", (_, line, item) => {
  const document = documentOf(p(large(line)) + p(item));
  expect(textsOf(document)[0]).toBe(line);
  expect(document.notes).toEqual([]);
});
