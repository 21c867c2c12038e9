import { strToU8, zipSync, type Zippable } from "fflate";
import { plainRuns, type DocumentPart, type ReportDocument } from "./document.ts";
import { escaped, partXhtml, type Notes } from "./xhtml.ts";

/** The library writes local time: this moment has the same parts in every zone. */
const MADE = new Date(1980, 0, 1);

const STYLE = `body{line-height:1.6;margin:0 4%}table{border-collapse:collapse;font-size:.85em}th,td{border:1px solid #837966;padding:.3em;text-align:left;vertical-align:top}caption{font-weight:bold;text-align:left}img{max-width:100%}h1,h2,h3,h4,h5,h6{line-height:1.3;page-break-after:avoid}aside p{display:inline;margin:0 .4em 0 0}`;

interface BookChapter {
  readonly file: string;
  readonly title: string;
  readonly body: string;
}

/** The parts by headings of the first level, each a file of the book; what stands before the first is the title page. */
const chaptersOf = ({
  parts,
  title,
  kind,
  placeAndDate,
  number,
  publisher,
}: ReportDocument): BookChapter[] => {
  const split: DocumentPart[][] = [[]];
  for (const part of parts) {
    if (part.kind === "heading" && part.level === 1) split.push([]);
    split.at(-1)?.push(part);
  }
  return split.map((own, index): BookChapter => {
    const [first] = own;
    const notes: Notes = { written: [] };
    const ids = new Map(own.map((part, at) => [part, `part-${at + 1}`]));
    const text = own.map((part) =>
      partXhtml(part, notes, (one) =>
        one.kind === "heading" || one.kind === "chart" ? ids.get(one) : undefined,
      ),
    );
    const head =
      index > 0
        ? ""
        : `<p>${escaped(placeAndDate)}</p><p><strong>${escaped(kind)}</strong></p><h1>${escaped(title)}</h1><p>${escaped(`${number}, ${publisher}`)}</p>`;
    return {
      file: `part-${index}.xhtml`,
      title: index > 0 && first?.kind === "heading" ? plainRuns(first.runs) : title,
      body: head + text.join("\n") + notes.written.join("\n"),
    };
  });
};

const page = (locale: string, title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}"><head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>\n`;

const packageFile = (
  document: ReportDocument,
  chapters: readonly BookChapter[],
  charts: readonly string[],
): string => {
  const { address, title, locale, publisher, date } = document;
  const meta = (property: string, value: string): string => `<meta property="${property}">${value}</meta>`;
  const items = [
    `<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>`,
    `<item id="style" href="style.css" media-type="text/css"/>`,
    ...chapters.map(
      ({ file }, at) => `<item id="p${at}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    ...charts.map((id) => `<item id="c-${id}" href="charts/${id}.svg" media-type="image/svg+xml"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${escaped(address)}</dc:identifier><dc:title>${escaped(title)}</dc:title><dc:language>${locale}</dc:language><dc:creator>${escaped(publisher)}</dc:creator><dc:publisher>${escaped(publisher)}</dc:publisher><dc:date>${date}</dc:date>${meta("dcterms:modified", `${date}T00:00:00Z`)}${["textual", "visual"].map((mode) => meta("schema:accessMode", mode)).join("")}${meta("schema:accessModeSufficient", "textual")}${["structuralNavigation", "tableOfContents", "alternativeText", "readingOrder"].map((feature) => meta("schema:accessibilityFeature", feature)).join("")}${meta("schema:accessibilityHazard", "none")}</metadata><manifest>${items.join("")}</manifest><spine>${chapters.map((_, at) => `<itemref idref="p${at}"/>`).join("")}</spine></package>\n`;
};

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

const chartsIn = (parts: readonly DocumentPart[]): { id: string; svg: string }[] =>
  parts.flatMap((part) =>
    part.kind === "chart" ? [part.chart] : part.kind === "list" ? part.items.flatMap(chartsIn) : [],
  );

/** A report as EPUB 3: a file a chapter, contents, notes, charts with their summaries as alternatives. Equal documents give equal bytes. */
export const epub = (document: ReportDocument): Uint8Array => {
  const { locale, contents, parts } = document;
  const chapters = chaptersOf(document);
  const charts = chartsIn(parts);
  const list = chapters.map(({ file, title }) => `<li><a href="${file}">${escaped(title)}</a></li>`).join("");
  const nav = page(
    locale,
    contents,
    `<nav epub:type="toc" role="doc-toc"><h1>${escaped(contents)}</h1><ol>${list}</ol></nav>`,
  );
  const files: readonly (readonly [string, string])[] = [
    ["META-INF/container.xml", CONTAINER],
    [
      "book/package.opf",
      packageFile(
        document,
        chapters,
        charts.map(({ id }) => id),
      ),
    ],
    ["book/nav.xhtml", nav],
    ["book/style.css", STYLE],
    ...chapters.map(({ file, title, body }) => [`book/${file}`, page(locale, title, body)] as const),
    ...charts.map(({ id, svg }) => [`book/charts/${id}.svg`, svg] as const),
  ];
  const zipped: Zippable = { mimetype: [strToU8("application/epub+zip"), { level: 0, mtime: MADE }] };
  for (const [name, text] of files) zipped[name] = strToU8(text);
  return zipSync(zipped, { level: 9, mtime: MADE });
};
