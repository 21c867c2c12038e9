import { plainRuns, type DocumentPart, type ReportDocument, type DocumentRun } from "./document.ts";

/** A text as a string of Typst: no sign of it is markup. */
const quoted = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\r", "").replaceAll("\n", "\\n")}"`;

const said = (text: string): string => `#${quoted(text)}`;

const inline = (runs: readonly DocumentRun[]): string =>
  runs
    .map((run) => {
      switch (run.kind) {
        case "text":
          return said(run.text);
        case "strong":
          return `#strong[${inline(run.runs)}]`;
        case "link":
          return `#link(${quoted(run.href)})[${said(run.text)}]`;
        case "language":
          return `#text(lang: ${quoted(run.lang)})[${inline(run.runs)}]`;
        case "note":
          return `#footnote[${run.paragraphs.map(inline).join("#parbreak()")}]`;
      }
    })
    .join("");

type TableRows = (DocumentPart & { readonly kind: "table" })["rows"];

/** Parts of the width by what the columns hold: a wide text gets more than a number. */
const widths = (heads: readonly string[], rows: TableRows): string =>
  heads
    .map((head, at) => {
      const mean =
        rows.reduce((sum, row) => sum + plainRuns(row[at] ?? []).length, 0) / Math.max(rows.length, 1);
      return `${Math.round(Math.sqrt(Math.max(mean, head.length, 4)))}fr`;
    })
    .join(", ");

const part = (one: DocumentPart, files: Map<string, string>): string => {
  switch (one.kind) {
    case "heading":
      return `#heading(level: ${one.level})[${inline(one.runs)}]`;
    case "paragraph":
      return `${inline(one.runs)}\n`;
    case "list":
      return `#list(${one.items.map((item) => `[${item.map((each) => part(each, files)).join("\n")}]`).join(", ")})`;
    case "table": {
      const cells = one.rows.map((row) => row.map((cell) => `[${inline(cell)}]`).join(", ")).join(",\n");
      const heads = one.heads.map((head) => `[#strong[${said(head)}]]`).join(", ");
      return `#figure(caption: [${said(one.caption)}], kind: table, supplement: none, numbering: none)[#table(columns: (${widths(one.heads, one.rows)}), table.header(${heads}),\n${cells})]`;
    }
    case "chart": {
      const { id, alternative, svg } = one.chart;
      const file = `${id}.svg`;
      files.set(file, svg);
      return `#align(center)[#image(${quoted(file)}, width: 82%, alt: ${quoted(alternative)})]`;
    }
  }
};

/** What Typst makes a PDF of: its main file, and the drawings that it names. */
export interface TypstSource {
  readonly main: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A report as Typst source for PDF/UA-1: title, language, headings as bookmarks, footnotes, tables with heads, charts with
 * their summaries as alternatives, bound figures as links. Its date is that of the version.
 */
export const typstSource = (document: ReportDocument): TypstSource => {
  const files = new Map<string, string>();
  const [year = "", month = "", day = ""] = document.date.split("-").map((digits) => String(Number(digits)));
  const body = document.parts.map((one) => part(one, files)).join("\n\n");
  const main = `#set document(title: ${quoted(document.title)}, author: ${quoted(document.publisher)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set text(font: "Source Sans 3", size: 11pt, lang: ${quoted(document.locale)}, hyphenate: false)
#set page(paper: "a4", margin: (x: 2.2cm, y: 2.2cm), numbering: "1 / 1", header: [#text(size: 9pt)[${said(`${document.number}, ${document.publisher}`)}]])
#set par(justify: false, leading: 0.72em, spacing: 1em)
#set list(marker: [–])
#set table(stroke: 0.4pt + luma(120), inset: 4pt)
#show table: set text(size: 8.5pt)
#show figure: set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show heading: set block(above: 1.4em, below: 0.7em, sticky: true)
#show link: set text(fill: rgb("#0b3a63"))
#align(center)[${said(document.placeAndDate)}]
#align(center)[#text(size: 16pt, weight: "bold")[${said(document.kind)}]]
#align(center)[#title()]
#align(center)[#link(${quoted(document.address)})]
#outline(title: [${said(document.contents)}], depth: 3)

${body}
`;
  return { main, files };
};
