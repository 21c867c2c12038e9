import { strToU8, zipSync } from "fflate";
import { expect } from "vitest";
import type { Paragraph, WordTable, WordDocument } from "../../src/word/document.ts";
import { readWord, type WordOptions } from "../../src/word/read-word.ts";

/** What a test file consists of: the XML inside the root element of each part. All of it is invented. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Prefix of the main namespace; readers go by namespace. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Where the parts are; readers go by relationship. */
  readonly folder?: string;
  readonly main?: string;
}

const TRANSITIONAL = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  w: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  r: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const OTHERS = `
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
  xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:v="urn:schemas-microsoft-com:vml" xmlns:later="urn:example:of-a-later-version"`;
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const ROOTS = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  comments: "comments",
  settings: "settings",
  header: "hdr",
  footer: "ftr",
} as const;

/** The parts of a Word file by name, as they are zipped. */
export const docxFiles = (parts: DocxParts): Record<string, string> => {
  const { prefix = "w", strict = false, folder = "word", main = "document.xml", body } = parts;
  const spaces = strict ? STRICT : TRANSITIONAL;
  const part = (root: string, content: string): string => {
    const xml = `<w:${root} xmlns:w="${spaces.w}" xmlns:r="${spaces.r}" ${OTHERS}>${content}</w:${root}>`;
    const named =
      prefix === "w"
        ? xml
        : xml.replaceAll(/(?<![a-z])w:/g, `${prefix}:`).replace("xmlns:w=", `xmlns:${prefix}=`);
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${named}`;
  };
  const others = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).flatMap((name) => {
    const content = parts[name];
    return content === undefined ? [] : [{ name, file: `${name}-part.xml`, xml: part(ROOTS[name], content) }];
  });
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${spaces.r}/${type}" Target="${target}"/>`;
  const relationships = (all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${folder}/${main}" ContentType="${TYPES}.document.main+xml"/></Types>`,
    "_rels/.rels": relationships([relationship("r1", "officeDocument", `${folder}/${main}`)]),
    [`${folder}/${main}`]: part("document", `<w:body>${body}</w:body>`),
    [`${folder}/_rels/${main}.rels`]: relationships(
      others.map(({ name, file }, index) => relationship(`r${index + 1}`, name, file)),
    ),
    ...Object.fromEntries(others.map(({ file, xml }) => [`${folder}/${file}`, xml])),
  };
};

export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { mtime: new Date(2021, 0, 1) },
  );

export const docx = (parts: DocxParts | string): Uint8Array =>
  zipped(docxFiles(typeof parts === "string" ? { body: parts } : parts));

/** A run; `format` is the XML of its properties. */
export const r = (text: string, format = ""): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; plain text becomes one run. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || !content ? content : r(content)}</w:p>`;

/** A table of rows of cells; a cell is text or the XML inside it. */
export const tbl = (rows: readonly string[], columns = 2): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol w:w='900'/>".repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;

export const tr = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;

export const tc = (content: string, properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : p(content)}</w:tc>`;

/** The document of a file that must be readable. */
export const documentOf = (parts: DocxParts | string, options?: WordOptions): WordDocument => {
  const { document, refusal } = readWord(docx(parts), options);
  expect(refusal).toBeUndefined();
  if (!document) throw new Error("refused");
  return document;
};

export const paragraphsOf = (document: WordDocument): Paragraph[] =>
  document.blocks.filter((block) => block.kind === "paragraph");

export const textsOf = (document: WordDocument): string[] => paragraphsOf(document).map(({ text }) => text);

export const tableOf = (document: WordDocument, at = 0): WordTable => {
  const table = document.blocks.filter((block) => block.kind === "table")[at];
  if (!table) throw new Error("no table");
  return table;
};

/** Findings without places, short: code, text, and what it is about. */
export const foundIn = (document: WordDocument): string[] =>
  document.findings.map(({ code, text, about }) => [code, text, about].filter(Boolean).join(" | "));
