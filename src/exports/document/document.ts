/** A report as a document of its own, before a format: what PDF and EPUB are written from. */

export type DocumentRun =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly runs: readonly DocumentRun[] }
  /** Words that lead to a page of the site: a bound figure. */
  | { readonly kind: "link"; readonly href: string; readonly text: string }
  | { readonly kind: "language"; readonly lang: string; readonly runs: readonly DocumentRun[] }
  | {
      readonly kind: "note";
      readonly label: string;
      readonly paragraphs: readonly (readonly DocumentRun[])[];
    };

/** Text without markup as runs. */
export const textRuns = (text: string): readonly DocumentRun[] => [{ kind: "text", text }];

/** Text of a part's runs without markup. */
export const plainRuns = (runs: readonly DocumentRun[]): string =>
  runs
    .map((run) =>
      run.kind === "text" || run.kind === "link" ? run.text : run.kind === "note" ? "" : plainRuns(run.runs),
    )
    .join("");

export type DocumentPart =
  /** The first level is 1; no level is left out. */
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly DocumentRun[] }
  | { readonly kind: "paragraph"; readonly runs: readonly DocumentRun[] }
  | { readonly kind: "list"; readonly items: readonly (readonly DocumentPart[])[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly heads: readonly string[];
      /** Cells; the first of a row names it. */
      readonly rows: readonly (readonly (readonly DocumentRun[])[])[];
    }
  | { readonly kind: "chart"; readonly chart: DocumentChart };

/** A heading of plain text; nothing where there is no text. */
export const headed = (level: number, text: string): DocumentPart[] =>
  text ? [{ kind: "heading", level, runs: textRuns(text) }] : [];

/** A drawn chart. */
export interface DocumentChart {
  readonly id: string;
  /** What the drawing shows, in words: headline, measure, computed summary, source. */
  readonly alternative: string;
  /** The drawing with headline, measure and source, in the words of the document's language. */
  readonly svg: string;
}

export interface ReportDocument {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly publisher: string;
  /** "BÁO CÁO", and what stands around it: place and date, number. */
  readonly kind: string;
  readonly placeAndDate: string;
  readonly number: string;
  /** The day of the version, as year, month, day. */
  readonly date: string;
  readonly address: string;
  /** Title of the list of contents. */
  readonly contents: string;
  readonly parts: readonly DocumentPart[];
}
