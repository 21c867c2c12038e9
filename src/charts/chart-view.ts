import type { Chart } from "../model/chart.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
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
  readonly svgNarrow: string;
  readonly svgWide: string;
  readonly table: ChartTable;
  readonly note: string;
  readonly source: string;
  readonly downloads: { readonly csv: string; readonly svg: string };
}

/** Where the files of a report's charts are published. */
const chartFolder = ({ report }: Edition): string => `/data/${report.id}/charts/`;

/** "Nguồn: Báo cáo số …, ngày …, của …". */
export const sourceText = ({ report }: Edition, locale: Locale): string =>
  translator(locale)("charts:source", {
    number: report.number,
    date: formatPeriod(report.date, locale),
    issuer: localized(report.issuer, locale),
  });

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
    number: edition.charts.findIndex((one) => one.chart.id === chart.id) + 1,
    headline: localized(chart.headline, locale),
    measure: measureLine(data),
    summary: chartSummary(data),
    svgNarrow: chartSvg(data, "narrow"),
    svgWide: chartSvg(data, "wide"),
    table: chartTable(data),
    note: note ? translator(locale)("charts:note", { note }) : "",
    source: sourceText(edition, locale),
    downloads: {
      csv: `${chartFolder(edition)}${chart.id}.csv`,
      svg: `${chartFolder(edition)}${chart.id}.${locale}.svg`,
    },
  };
};

/** The charts that stand after a section or an annex, in the order in which they are declared. */
export const chartsOf = (edition: Edition, section: string, locale: Locale): ChartView[] =>
  edition.charts
    .filter(({ chart }) => chart.section === section)
    .map(({ chart }) => chartView(edition, chart, locale));
