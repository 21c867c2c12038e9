import type { Chart } from "../model/chart.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { readingOrder } from "../report/reading-order.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { slugOf } from "../i18n/slug.ts";
import { translator } from "../i18n/translator.ts";
import { versionMark } from "../wording/version-change-text.ts";
import { chartCaveats } from "./caveats.ts";
import { chartData, type DerivedFigures } from "./chart-data.ts";
import { chartSvg } from "./drawings.ts";
import { measureLine } from "./measure-line.ts";
import { chartSummary } from "./summary.ts";
import { chartTable, type ChartTable } from "./table.ts";

/** Everything that a page shows of a chart, ready to be printed. */
export interface ChartView {
  readonly id: string;
  /** The section after whose text it stands. */
  readonly section: string;
  /** Its place among the charts of the report, by which captions and links name it. */
  readonly number: number;
  readonly headline: string;
  /** Measure, base, place, period and unit. */
  readonly measure: string;
  readonly summary: readonly string[];
  readonly svg: string;
  readonly table: ChartTable;
  readonly note: string;
  /** What is doubtful about figures of the chart, a sentence each. */
  readonly caveats: readonly string[];
  /** The language of the official text, which caveats quote. */
  readonly official: Locale;
  readonly source: string;
  readonly downloads: Readonly<Record<"xlsx" | "csv" | "png" | "svg", string>>;
  /** How a downloaded file's name begins: publisher, report and chart. */
  readonly savedAs: string;
  /** The report that it is of. */
  readonly report: string;
  readonly siteUrl: string;
}

/** Where the files of a report's charts are published. */
const chartFolder = ({ report }: Edition): string => `/data/${report.id}/charts/`;

/** "Nguồn: Báo cáo số …, ngày …, của …". */
export const sourceText = (edition: Edition, locale: Locale): string =>
  translator(locale)("charts:source", {
    number: edition.report.number,
    date: formatPeriod(edition.report.date, locale),
    issuer: localized(edition.report.issuer, locale),
    version: versionMark(edition, locale),
  });

const numbered = new WeakMap<Edition, readonly string[]>();

/** A chart's place among those of the report, in the order in which a reader meets them. */
const chartNumber = (edition: Edition, id: string): number => {
  const known =
    numbered.get(edition) ??
    readingOrder(edition).flatMap((section) =>
      edition.charts.filter(({ chart }) => chart.section === section).map(({ chart }) => chart.id),
    );
  numbered.set(edition, known);
  return known.indexOf(id) + 1;
};

/** A chart in one language. Throws a ContentError when something that it needs does not exist. */
export const chartView = (
  edition: Edition,
  chart: Chart,
  locale: Locale,
  derived?: DerivedFigures,
): ChartView => {
  const data = chartData(edition, chart, locale, derived);
  const note = chart.note?.[locale];
  return {
    id: chart.id,
    section: chart.section,
    number: chartNumber(edition, chart.id),
    headline: localized(chart.headline, locale),
    measure: measureLine(data),
    summary: chartSummary(data),
    svg: chartSvg(data),
    table: chartTable(data),
    note: note ? translator(locale)("charts:note", { note }) : "",
    caveats: chartCaveats(data),
    official: edition.official,
    source: sourceText(edition, locale),
    downloads: {
      xlsx: `${chartFolder(edition)}${chart.id}.xlsx`,
      csv: `${chartFolder(edition)}${chart.id}.csv`,
      png: `${chartFolder(edition)}${chart.id}.${locale}.png`,
      svg: `${chartFolder(edition)}${chart.id}.${locale}.svg`,
    },
    savedAs: `${slugOf(localized(edition.site.publisher, edition.official))}-${edition.report.id}-${chart.id}`,
    report: edition.report.id,
    siteUrl: edition.site.url,
  };
};

/** The charts that stand after a section or an annex, in the order in which they are declared. */
export const chartsOf = (edition: Edition, section: string, locale: Locale): ChartView[] =>
  edition.charts
    .filter(({ chart }) => chart.section === section)
    .map(({ chart }) => chartView(edition, chart, locale));

/** How to cite a chart. Its headline is the publisher's: measure, estimates, derivation and doubts are cited with it. */
export const chartCitation = (
  { headline, measure, caveats, note, source }: ChartView,
  address: string,
): string => [`${headline}.`, measure, ...caveats, note, source, address].filter(Boolean).join(" ");
