import type { DocumentPart, DocumentRun } from "./document.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Notes of a chapter of the book, gathered while its text is written. */
export interface Notes {
  readonly written: string[];
}

const inline = (runs: readonly DocumentRun[], notes: Notes): string =>
  runs
    .map((run) => {
      switch (run.kind) {
        case "text":
          return escaped(run.text);
        case "strong":
          return `<strong>${inline(run.runs, notes)}</strong>`;
        case "link":
          return `<a href="${escaped(run.href)}">${escaped(run.text)}</a>`;
        case "language":
          return `<span lang="${run.lang}" xml:lang="${run.lang}">${inline(run.runs, notes)}</span>`;
        case "note": {
          const number = notes.written.length + 1;
          notes.written.push("");
          const text = run.paragraphs.map((runs) => `<p>${inline(runs, notes)}</p>`).join("");
          notes.written[number - 1] =
            `<aside epub:type="footnote" role="doc-footnote" id="note-${number}"><p>${number}</p>${text}</aside>`;
          return `<sup><a epub:type="noteref" role="doc-noteref" href="#note-${number}">${number}</a></sup>`;
        }
      }
    })
    .join("");

/** Deeper than this no heading of HTML goes. */
const DEEPEST = 6;

/** A part as XHTML. `idOf` names headings and charts. */
export const partXhtml = (
  one: DocumentPart,
  notes: Notes,
  idOf: (part: DocumentPart) => string | undefined,
): string => {
  const id = idOf(one);
  const named = id ? ` id="${id}"` : "";
  switch (one.kind) {
    case "heading": {
      const level = Math.min(one.level, DEEPEST);
      return `<h${level}${named}>${inline(one.runs, notes)}</h${level}>`;
    }
    case "paragraph":
      return `<p>${inline(one.runs, notes)}</p>`;
    case "list":
      return `<ul>${one.items.map((item) => `<li>${item.map((each) => partXhtml(each, notes, idOf)).join("")}</li>`).join("")}</ul>`;
    case "table": {
      const heads = one.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("");
      const rows = one.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${inline(cell, notes)}</td>`).join("")}</tr>`,
      );
      return `<table><caption>${escaped(one.caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
    case "chart": {
      const { id: chart, alternative } = one.chart;
      return `<p${named}><img src="charts/${chart}.svg" alt="${escaped(alternative)}"/></p>`;
    }
  }
};
