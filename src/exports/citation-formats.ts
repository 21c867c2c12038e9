import { localized, type Locale } from "../model/locale.ts";
import type { ReportFile } from "../model/report.ts";
import { capitalised } from "../prose/letter-case.ts";

/** What is cited of a report: one figure, as it is said in the language of the citation. */
export interface CitedFigure {
  readonly id: string;
  readonly name: string;
  /** The value with direction, bound and unit. */
  readonly value: string;
  readonly period: string;
  /** "ước tính, giá so sánh 2010" and the like; empty for a plainly reported figure. */
  readonly qualifiers: string;
  /** What is said of the figure besides value and qualifiers, as one text; empty when there is nothing. */
  readonly caveat: string;
  /** The same in the official language. */
  readonly officialCaveat: string;
  /** The sentence of the official text that prints the figure. */
  readonly sentence: string;
}

/** What every format of a citation says. */
interface Cited {
  readonly report: ReportFile;
  readonly locale: Locale;
  /** The whole address of the page or of the figure's sentence. */
  readonly address: string;
  readonly version: number;
  readonly figure: CitedFigure | undefined;
}

const titleOf = ({ report, locale, figure }: Cited): string =>
  figure ? `${figure.name}: ${figure.value}` : localized(report.title, locale);

const noteOf = ({ report, locale, figure }: Cited): string =>
  figure
    ? [
        [figure.period, figure.qualifiers].filter(Boolean).join(", "),
        localized(report.title, locale),
        figure.caveat,
      ]
        .filter(Boolean)
        .join(". ")
    : "";

const kindOf = ({ report, locale }: Cited): string =>
  capitalised(localized(report.kind, locale).toLowerCase(), locale);

const keyOf = ({ report, figure }: Cited): string => [report.id, figure?.id].filter(Boolean).join("-");

/** BibTeX's own signs as text: braces would unbalance the entry, a backslash would begin a command. */
const bibtexText = (text: string): string =>
  text
    .replace(/[{}\\]/g, "")
    .replace(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll("~", String.raw`\textasciitilde{}`)
    .replaceAll("^", String.raw`\textasciicircum{}`);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** An entry of BibTeX. Its key begins with a letter, which strict parsers ask for. */
export const bibtex = (cited: Cited): string => {
  const { report, locale, address, version } = cited;
  const [year = "", month = "01"] = report.date.split("-");
  const note = noteOf(cited);
  const issuer = bibtexText(localized(report.issuer, locale));
  const fields = {
    author: `{${issuer}}`,
    title: bibtexText(titleOf(cited)),
    institution: issuer,
    type: bibtexText(kindOf(cited)),
    number: bibtexText(report.number),
    ...(note ? { note: bibtexText(note) } : {}),
    version: String(version),
    year,
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [
    `@techreport{report-${keyOf(cited)},`,
    ...lines,
    `  month = ${MONTHS[Number(month) - 1] ?? "jan"}`,
    "}",
  ].join("\n");
};

/** An entry of RIS, which Zotero, EndNote and Mendeley read: a tag, two blanks, a dash, a blank, the value. */
export const ris = (cited: Cited): string => {
  const { report, locale, address, version } = cited;
  const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
  const note = noteOf(cited);
  const tags: readonly (readonly [string, string])[] = [
    ["TY", "RPRT"],
    ["AU", localized(report.issuer, locale)],
    ["TI", titleOf(cited)],
    ["M3", kindOf(cited)],
    ["SN", report.number],
    ["PB", localized(report.issuer, locale)],
    ["PY", report.date.slice(0, 4)],
    ["DA", report.date.replaceAll("-", "/")],
    ["ET", String(version)],
    ["LA", locale],
    ...(note ? [["N1", note] as const] : []),
    ["UR", address],
    ["ID", keyOf(cited)],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
};

/** An item of CSL-JSON, which citation processors format in any style. */
export const cslJson = (cited: Cited): string => {
  const { report, locale, address, version } = cited;
  const note = noteOf(cited);
  const issuer = localized(report.issuer, locale);
  const item = {
    id: keyOf(cited),
    type: "report",
    title: titleOf(cited),
    author: [{ literal: issuer }],
    publisher: issuer,
    genre: kindOf(cited),
    number: report.number,
    issued: { "date-parts": [report.date.split("-").map(Number)] },
    version: String(version),
    language: locale,
    ...(note ? { note } : {}),
    URL: address,
  };
  return JSON.stringify([item], undefined, 1);
};
