import { chartView } from "../charts/chart-view.ts";
import { chartSvgFile } from "../charts/svg-file.ts";
import { derivedChartFigures } from "../derive/derived-chart-figures.ts";
import type { Addresses } from "../exports/addresses.ts";
import type { DataFile } from "../exports/data-file.ts";
import type { DocumentChart, ReportDocument } from "../exports/document/document.ts";
import { epub } from "../exports/document/epub.ts";
import { typstSource } from "../exports/document/typst.ts";
import { reportDocument } from "../exports/document/report-document.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";

/** A report in one language with its charts, as PDF and EPUB are written from. */
export const documentOf = (edition: Edition, locale: Locale, addresses: Addresses): ReportDocument => {
  const derived = derivedChartFigures(edition);
  const chartsOf = (section: string): DocumentChart[] =>
    edition.charts
      .filter(({ chart }) => chart.section === section)
      .map(({ chart }) => {
        const { id, headline, measure, summary, caveats, source } = chartView(
          edition,
          chart,
          locale,
          derived,
        );
        const svg = chartSvgFile(edition, chart, locale, derived);
        return { id, alternative: [`${headline}.`, measure, ...summary, ...caveats, source].join(" "), svg };
      });
  return reportDocument(edition, locale, chartsOf, addresses);
};

/** The name of a report's document in a language: the build makes the PDF of what stands under it as Typst. */
export const documentName = (locale: Locale): string => `report.${locale}`;

/** What the build makes the PDF of: the Typst source and its drawings, as JSON. */
export const typstJson = (edition: Edition, locale: Locale, addresses: Addresses): string => {
  const { main, files } = typstSource(documentOf(edition, locale, addresses));
  return JSON.stringify({ main, files: [...files] });
};

/** Where a report's document lies in a format. */
export const documentPath = ({ report }: Edition, locale: Locale, format: "pdf" | "epub"): string =>
  `/data/${report.id}/${documentName(locale)}.${format}`;

/** The report as EPUB in each language. */
export const epubFiles = (edition: Edition, addresses: Addresses): DataFile[] =>
  edition.report.languages.map((locale) => ({
    name: `${documentName(locale)}.epub`,
    group: "document",
    format: "epub",
    words: "document",
    locale,
    content: new Uint8Array(epub(documentOf(edition, locale, addresses))),
  }));
