import { csvFormatRows } from "d3";
import type { Chart } from "../model/chart.ts";
import type { Edition } from "../report/edition.ts";
import { chartData, type DerivedFigures } from "./chart-data.ts";

const ROLES = ["value", "total", "base"] as const;

/**
 * The figures of a chart as comma-separated values (RFC 4180), one figure a line in the order of the drawing, labels
 * in every language of the report, values in plain decimals; a fall is negative.
 */
export const chartCsv = (edition: Edition, chart: Chart, derived?: DerivedFigures): string => {
  const locales = edition.report.languages;
  const views = locales.map((locale) => chartData(edition, chart, locale, derived));
  const [first] = views;
  const head = [
    "figure", ...locales.map((locale) => `panel_${locale}`), ...locales.map((locale) => `label_${locale}`),
    "role", "value", "unit", "obs_status", "origin", "reference_period", "as_of", "base_period",
  ];
  const body = (first?.panels ?? []).flatMap(({ rows }, panelIndex) =>
    rows.flatMap(({ values, total, base }, rowIndex) => {
      const panelTitles = views.map(({ panels }) => panels[panelIndex]?.title ?? "");
      const labels = views.map(({ panels }) => panels[panelIndex]?.rows[rowIndex]?.label ?? "");
      const figures = [...values.map((one) => [ROLES[0], one] as const), [ROLES[1], total] as const, [ROLES[2], base] as const];
      return figures.flatMap(([role, one]) => {
        if (!one) return [];
        const { id, value, unit, estimated, origin, referencePeriod, asOf, basePeriod, observation } = one.figure;
        const status = observation?.obsStatus ?? (estimated ? "E" : "A");
        return [[id, ...panelTitles, ...labels, role, value, unit, status, origin, referencePeriod, asOf ?? "", basePeriod ?? ""]];
      });
    }),
  );
  return `${csvFormatRows([head, ...body])}\n`;
};
