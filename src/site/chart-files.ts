import { csvParseRows } from "d3";
import { chartCsv } from "../charts/chart-csv.ts";
import { chartSvgFile } from "../charts/svg-file.ts";
import { csv } from "../exports/csv.ts";
import type { DataFile } from "../exports/data-file.ts";
import type { Column, Table } from "../exports/table.ts";
import type { Chart } from "../model/chart.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { derivedChartFigures } from "../derive/derived-chart-figures.ts";

const columnOf = (name: string, locales: readonly Locale[]): Column => {
  const locale = locales.find((one) => name.endsWith(`_${one}`));
  const base = locale === undefined ? name : name.slice(0, -locale.length - 1);
  return {
    name,
    type: name === "value" ? "number" : name === "as_of" ? "date" : "string",
    words: `chart_${base}`,
    ...(locale === undefined ? {} : { locale }),
  };
};

const tableOfChart = (edition: Edition, chart: Chart): Table => {
  const [head = [], ...rows] = csvParseRows(chartCsv(edition, chart, derivedChartFigures(edition)));
  return {
    columns: head.map((name) => columnOf(name, edition.report.languages)),
    rows,
    key: ["figure", "role"],
  };
};

/** The files of a report's charts: for each its table, and its drawing in every language. */
export const chartFiles = (edition: Edition): DataFile[] =>
  edition.charts.flatMap(({ chart }): DataFile[] => {
    const table = tableOfChart(edition, chart);
    const about = chart.headline;
    return [
      {
        name: `charts/${chart.id}.csv`,
        format: "csv",
        words: "chart-table",
        about,
        content: csv(table),
        table,
      },
      ...edition.report.languages.map((locale): DataFile => ({
        name: `charts/${chart.id}.${locale}.svg`,
        format: "svg",
        words: "chart",
        locale,
        about,
        content: chartSvgFile(edition, chart, locale, derivedChartFigures(edition)),
      })),
    ];
  });
