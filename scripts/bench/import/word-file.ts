import { strToU8, Zip, ZipDeflate } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A Word file with these paragraphs, each cut into several runs as Word does. */
export const wordFile = (paragraphs: readonly string[]): Uint8Array => {
  const runs = (text: string): string =>
    (text.match(/[\s\S]{1,40}/g) ?? [])
      .map(
        (part) =>
          `<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
      )
      .join("");
  const body = paragraphs
    .map((text) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs(text)}</w:p>`)
    .join("");
  return zipped(strToU8(`<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`));
};

const SLICE = 1_000_000;

/** A small file whose main part unpacks to so many megabytes; with `declared` its directory says another size. */
export const bomb = (megabytes: number, declared?: number): Uint8Array => {
  const slice = new Uint8Array(SLICE).fill(0x20);
  const file = zipped(...new Array<Uint8Array>(megabytes).fill(slice));
  if (declared === undefined) return file;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === megabytes * SLICE)
      view.setUint32(at + 24, declared, true);
  }
  return file;
};

/** The container of a main part that comes in slices, so that a large one takes no memory here. */
const zipped = (...main: readonly Uint8Array[]): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, slices: readonly Uint8Array[]): void => {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    slices.forEach((slice, index) => entry.push(slice, index === slices.length - 1));
  };
  add("[Content_Types].xml", [
    strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    ),
  ]);
  add("_rels/.rels", [
    strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
  ]);
  add("word/document.xml", main);
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
};
