import { csvParseRows } from "d3";
import { chartCsv } from "../charts/chart-csv.ts";
import { sourceText } from "../charts/chart-view.ts";
import { chartSvgFile } from "../charts/svg-file.ts";
import { derivedChartFigures } from "../derive/derived-chart-figures.ts";
import type { Addresses } from "../exports/addresses.ts";
import type { DataFile } from "../exports/data-file.ts";
import { inOneLanguage, type DataColumn, type DataTable } from "../exports/table.ts";
import { csvFile, xlsxFile } from "../exports/table-files.ts";
import { withVersion } from "../exports/version-columns.ts";
import { makeWorkbook } from "../exports/workbook/make-workbook.ts";
import type { TableSheet } from "../exports/workbook/table-sheet.ts";
import { translator } from "../i18n/translator.ts";
import type { Chart } from "../model/chart.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";

/** Columns that only tables of charts have; the others mean what they mean in the table of figures. */
const OWN = ["figure", "panel", "label", "role"];

const columnOf = (name: string, locales: readonly Locale[]): DataColumn => {
  const locale = locales.find((one) => name.endsWith(`_${one}`));
  const base = locale === undefined ? name : name.slice(0, -locale.length - 1);
  return {
    name,
    type: name === "signed_value" ? "number" : name === "as_of" ? "date" : "string",
    words: OWN.includes(base) ? `chart_${base}` : base,
    ...(locale === undefined ? {} : { locale }),
  };
};

const tableOfChart = (edition: Edition, chart: Chart): DataTable => {
  const [head = [], ...rows] = csvParseRows(chartCsv(edition, chart, derivedChartFigures(edition)));
  const columns = head.map((name) => columnOf(name, edition.report.languages));
  return withVersion({ columns, rows, key: ["figure", "role"] }, edition);
};

/** The table in one language, codes said in words; a column without any value is left out. */
const readInLanguage = ({ units }: Edition, { columns, rows, key }: DataTable, locale: Locale): DataTable => {
  const t = translator(locale);
  const words: Readonly<Record<string, (code: string) => string>> = {
    unit: (code) => units[code]?.name[locale] ?? code,
    status: (code) => t(`common:status.${code as "A"}`),
  };
  const kept = columns.flatMap((column, at) =>
    (column.locale ?? locale) === locale && rows.some((row) => row[at]) ? [{ column, at }] : [],
  );
  return {
    columns: kept.map(({ column }) =>
      inOneLanguage(column.name === "unit" ? { ...column, words: "unit_name" } : column),
    ),
    rows: rows.map((row) =>
      kept.map(({ column, at }) => {
        const code = row[at] ?? "";
        return code && (words[column.name]?.(code) ?? code);
      }),
    ),
    key,
  };
};

const workbookOf = (edition: Edition, chart: Chart, table: DataTable, addresses: Addresses) => {
  const { languages } = edition.report;
  const title = (locale: Locale): string => localized(chart.headline, locale);
  const sheets = languages.map((locale): TableSheet => ({
    name: translator(locale)("data:sheet.figures"),
    id: `chart_${locale}`,
    title: `${title(locale)}. ${sourceText(edition, locale)}`,
    table: readInLanguage(edition, table, locale),
    locale,
  }));
  return makeWorkbook({ editions: [edition], title, addresses }, sheets, languages);
};

/**
 * The files of a report's charts: for each a workbook, its table, and its drawing in every language. The build makes a
 * PNG of each drawing, beside it.
 */
export const chartFiles = async (edition: Edition, addresses: Addresses): Promise<DataFile[]> => {
  const files: DataFile[] = [];
  for (const { chart } of edition.charts) {
    const table = tableOfChart(edition, chart);
    const about = chart.headline;
    const named = { name: `charts/${chart.id}`, words: "chart-table", about };
    files.push(
      await xlsxFile(named, workbookOf(edition, chart, table, addresses)),
      csvFile(named, table),
      ...edition.report.languages.map((locale): DataFile => ({
        name: `charts/${chart.id}.${locale}.svg`,
        group: named.name,
        format: "svg",
        words: "chart",
        locale,
        about,
        content: chartSvgFile(edition, chart, locale, derivedChartFigures(edition)),
      })),
    );
  }
  return files;
};
