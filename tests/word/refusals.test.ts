import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import type { Localized } from "../../src/model/locale.ts";
import { openZip, ZIP_LIMITS } from "../../src/word/package/zip.ts";
import { readWord } from "../../src/word/read-word.ts";
import { docx, docxFiles, p, r, zipped } from "./docx.ts";

const messageOf = (bytes: Uint8Array): Localized | undefined => {
  const { refusal } = readWord(bytes);
  return refusal && inEditorsLanguages(refusal.message);
};
const codeOf = (bytes: Uint8Array): string | undefined => readWord(bytes).refusal?.code;

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...utf16(stream)]);

const sound = docxFiles({ body: p("a") });
const main = "word/document.xml";
const changed = (name: string, content: string): Uint8Array => zipped({ ...sound, [name]: content });
const without = (name: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(sound).filter(([one]) => one !== name)));
const withMain = (change: (xml: string) => string): Uint8Array => changed(main, change(sound[main] ?? ""));

test.each([
  ["an empty file", new Uint8Array(), "empty"],
  ["a .doc file", compound("WordDocument"), "old-word"],
  ["an encrypted file", compound("EncryptedPackage"), "encrypted"],
  ["a file of that signature with neither", compound("Something"), "old-word-or-encrypted"],
  ["a PDF", strToU8("%PDF-1.7"), "not-word"],
  ["plain text", strToU8("Báo cáo"), "not-word"],
  ["a zip with other things", zipped({ "a.txt": "a" }), "not-word"],
  ["an OpenDocument text", zipped({ mimetype: "application/vnd.oasis.opendocument.text" }), "not-word"],
  ["a zip that is cut", docx(p("a")).slice(0, 300), "broken-zip"],
  ["no relationships", without("_rels/.rels"), "unknown-main-part"],
  ["no main part", without(main), "unknown-main-part"],
  [
    "a workbook",
    changed(
      "[Content_Types].xml",
      (sound["[Content_Types].xml"] ?? "").replace("wordprocessingml.document", "spreadsheetml.sheet"),
    ),
    "unknown-main-part",
  ],
  [
    "another root element",
    withMain((xml) => xml.replaceAll("w:document", "w:glossary")),
    "unknown-main-part",
  ],
  ["XML that is not closed", withMain((xml) => xml.replace("</w:body>", "")), "broken-xml"],
  ["a prefix without namespace", withMain((xml) => xml.replaceAll("w:body", "none:body")), "broken-xml"],
  [
    "bytes that are no UTF-8",
    zipped({ ...sound, [main]: new Uint8Array([0x3c, 0x61, 0xff, 0x3e]) }),
    "broken-xml",
  ],
  [
    "a document type",
    withMain((xml) => xml.replace("?>\n", '?><!DOCTYPE a [<!ENTITY b "c">]>')),
    "document-type",
  ],
  ["an entity", withMain((xml) => xml.replace(">a<", ">&secret;<")), "entity"],
  [
    "depth without end",
    withMain((xml) =>
      xml
        .replace("<w:p>", `${"<w:smartTag>".repeat(600)}<w:p>`)
        .replace("</w:p>", `</w:p>${"</w:smartTag>".repeat(600)}`),
    ),
    "broken-xml",
  ],
  ["no text", docx(p("")), "no-text"],
  ["text in a VNI font", docx(p(r("Ñieän Bieân", '<w:rFonts w:ascii="VNI-Times"/>'))), "legacy-font"],
])("%s is refused", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test("every refusal says in both languages what is wrong and what to do", () => {
  for (const bytes of [
    new Uint8Array(),
    compound("WordDocument"),
    compound("x"),
    strToU8("a"),
    docx(p("")),
  ]) {
    const message = messageOf(bytes);
    for (const locale of ["vi", "en"]) expect(message?.[locale]).toMatch(/^[^.]+\..+\.$/);
  }
  const both = messageOf(compound("x"));
  expect(both?.["vi"]).toMatch(/\.doc.*mã hóa/);
  expect(both?.["en"]).toMatch(/\.doc.*encrypted/);
});

test("plain letters in a VNI font are no reason to refuse a file", () => {
  expect(codeOf(docx(p(r("GRDP 2021", '<w:rFonts w:ascii="VNI-Times"/>'))))).toBeUndefined();
});

test("a template and a file with macros are Word files", () => {
  const types = sound["[Content_Types].xml"] ?? "";
  const of = (type: string): Uint8Array =>
    changed("[Content_Types].xml", types.replace(/application\/vnd[^"]*main\+xml/, type));
  expect(
    codeOf(of("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")),
  ).toBeUndefined();
  expect(codeOf(of("application/vnd.ms-word.document.macroEnabled.main+xml"))).toBeUndefined();
});

/** A container in which the directory declares another size for its entry than it has. */
const declaring = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
};
const many = zipped({ a: new Uint8Array(3_000_000) });

test.each([
  ["too large a part", many, { part: 1_000_000 }],
  ["too high a ratio", many, {}],
  ["too large a total", many, { total: 1_000_000 }],
  ["more than it declares", declaring(many, 1000), {}],
  ["more entries than a report has", zipped({ a: "a", b: "b" }), { entries: 1 }],
])("a container with %s is refused", (_, bytes, limits) => {
  expect(() => openZip(bytes, { ...ZIP_LIMITS, ...limits }).read("a")).toThrow("too-large");
});

test("a container with another checksum, method or less than it declares is refused", () => {
  const bytes = zipped({ a: "Điện Biên, Điện Biên, Điện Biên" });
  const edited = (offset: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at < copy.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
    }
    return copy;
  };
  for (const broken of [edited(16, 1), edited(10, 99), declaring(bytes, 500)])
    expect(() => openZip(broken).read("a")).toThrow("broken-zip");
  expect(() => openZip(edited(8, 1))).toThrow("encrypted");
});
