import { inflateSync } from "node:zlib";

/** One page of a PDF: its text in the order of writing, and its size in points. */
export interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The pages of a PDF as Chromium writes it: plain objects, Flate streams, fonts of two-byte glyphs with a table to
 * Unicode. Throws for any other.
 */
export function pdfPages(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsOf(pdf);
  const at = (reference: string): PdfObject => {
    const object = objects.get(reference);
    if (!object) throw new Error(`PDF: no object ${reference}`);
    return object;
  };
  const pages = (reference: string): string[] => {
    const { head } = at(reference);
    const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1];
    return kids === undefined
      ? [reference]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = ""]) => pages(kid));
  };
  const root = [...objects.values()].find(({ head }) => head.includes("/Type /Catalog"))?.head ?? "";
  return pages(/\/Pages (\d+) 0 R/.exec(root)?.[1] ?? "").map((reference) => {
    const { head } = at(reference);
    const fonts = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", font = ""]) => {
        const letters = /\/ToUnicode (\d+) 0 R/.exec(at(font).head)?.[1];
        return [name, letters === undefined ? new Map<number, string>() : lettersOf(at(letters).text())];
      }),
    );
    const content = at(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? "").text();
    const [width = 0, height = 0] =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head)?.slice(1).map(Number) ?? [];
    return { text: written(content, fonts), width, height };
  });
}

interface PdfObject {
  readonly head: string;
  readonly text: () => string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const all = pdf.toString("latin1");
  const objects = new Map<string, PdfObject>();
  const opening = /(\d+) 0 obj\n/g;
  for (let found = opening.exec(all); found; found = opening.exec(all)) {
    const start = opening.lastIndex;
    const [end, stream] = [all.indexOf("endobj", start), all.indexOf("stream\n", start)];
    const hasStream = stream >= 0 && stream < end;
    const head = all.slice(start, hasStream ? stream : end);
    const from = hasStream ? stream + "stream\n".length : end;
    const length = hasStream ? Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0) : 0;
    const bytes = pdf.subarray(from, from + length);
    objects.set(found[1] ?? "", {
      head,
      text: () => (head.includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1"),
    });
    opening.lastIndex = from + length;
  }
  return objects;
}

/** Which letters a glyph stands for. */
function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const text = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, lines = ""] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", hex = ""] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), text(hex));
  for (const [, lines = ""] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", hex = ""] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1)
        letters.set(glyph, String.fromCodePoint(parseInt(hex, 16) + glyph - parseInt(first, 16)));
  return letters;
}

function written(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> | undefined;
  let text = "";
  for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font);
    else for (const [glyph] of (hex ?? "").matchAll(/.{4}/g)) text += letters?.get(parseInt(glyph, 16)) ?? "";
  }
  return text.normalize("NFC");
}
