import { inflateRawSync } from "node:zlib";

interface Part {
  readonly text: string;
  /** Date and time as the archive says them. */
  readonly time: number;
  readonly date: number;
}

/** The parts of a ZIP archive by their names, read from its central directory. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Part> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error("no ZIP archive");
  const parts = new Map<string, Part>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [named, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const name = archive.toString("utf8", at + 46, at + 46 + (named ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    const text = (method === 0 ? data : inflateRawSync(data)).toString("utf8");
    parts.set(name, { text, time: archive.readUInt16LE(at + 12), date: archive.readUInt16LE(at + 14) });
    at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plainText = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_, hex: string, decimal: string, name: string) =>
      hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : decimal
          ? String.fromCodePoint(Number(decimal))
          : (ENTITIES[name] ?? ""),
    );

export type Cell = string | number | boolean;
type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>;

const textOf = (parts: ReadonlyMap<string, Part>, name: string): string => {
  const part = parts.get(name);
  if (!part) throw new Error(`no part ${name}`);
  return part.text;
};

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheets of an XLSX workbook by name, read from its XML. An empty cell is "". */
export function readXlsxSheets(bytes: Uint8Array): Sheets {
  const parts = partsOf(bytes);
  const shared = [...textOf(parts, "xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, xml = ""]) => plainText(xml),
  );
  const names = [...textOf(parts, "xl/workbook.xml").matchAll(/<sheet [^>]*\bname="([^"]*)"/g)].map(
    ([, name = ""]) => plainText(name),
  );
  return new Map(
    names.map((name, index) => {
      const rows = [
        ...textOf(parts, `xl/worksheets/sheet${index + 1}.xml`).matchAll(
          /<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g,
        ),
      ];
      return [name, rows.map(([, xml = ""]) => xlsxRow(xml, shared))];
    }),
  );
}

function xlsxRow(xml: string, shared: readonly string[]): Cell[] {
  const row: Cell[] = [];
  for (const [, attributes = "", content = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const value = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1];
    const column = columnOf(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "A1");
    while (row.length < column) row.push("");
    if (value === undefined) row.push(plainText(content));
    else
      row.push(
        type === "s"
          ? (shared[Number(value)] ?? "")
          : type === "b"
            ? value === "1"
            : type === "str"
              ? plainText(value)
              : Number(value),
      );
  }
  return row;
}

/** The sheets of an OpenDocument spreadsheet by name, read from its XML. An empty cell is "". */
export function readOdsSheets(bytes: Uint8Array): Sheets {
  const content = textOf(partsOf(bytes), "content.xml");
  const tables = [
    ...content.matchAll(/<table:table [^>]*table:name="([^"]*)"[^>]*>([\s\S]*?)<\/table:table>/g),
  ];
  return new Map(
    tables.map(([, name = "", xml = ""]) => {
      const rows = [...xml.matchAll(/<table:table-row[^>]*?(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)];
      return [plainText(name), rows.map(([, row = ""]) => odsRow(row))];
    }),
  );
}

function odsRow(xml: string): Cell[] {
  return [...xml.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
    ([, attributes = "", content = ""]) => {
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      const repeated = Number(attribute("table:number-columns-repeated") ?? 1);
      const type = attribute("office:value-type");
      const cell: Cell =
        type === "float"
          ? Number(attribute("office:value"))
          : type === "boolean"
            ? attribute("office:boolean-value") === "true"
            : plainText(content.replaceAll("</text:p><text:p>", "\n"));
      return Array.from({ length: repeated }, () => cell);
    },
  );
}
