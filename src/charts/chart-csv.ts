import { csvFormatRows } from "d3";
import type { Chart } from "../model/chart.ts";
import type { Edition } from "../report/edition.ts";
import { datumDoubts } from "./caveats.ts";
import { chartData, type Datum, type DerivedFigures } from "./chart-data.ts";

const FIELDS = [
  "role",
  "signed_value",
  "unit",
  "status",
  "origin",
  "reference_period",
  "as_of",
  "base",
] as const;
type Role = "value" | "total" | "base";

/** The lines of one figure: one, or two for one of which only the ends of a range are known. */
const linesOf = ({ figure }: Datum, role: Role): Record<(typeof FIELDS)[number] | "figure", string>[] => {
  const { id, value, ends, unit, origin, referencePeriod, asOf = "", basePeriod = "", source } = figure;
  const rest = {
    figure: id,
    unit,
    status: source?.obsStatus ?? "A",
    origin,
    reference_period: referencePeriod,
    as_of: asOf,
    base: basePeriod,
  };
  if (!ends) return [{ ...rest, role, signed_value: value }];
  return [
    { ...rest, role: `${role}-low`, signed_value: ends[0] },
    { ...rest, role: `${role}-high`, signed_value: ends[1] },
  ];
};

/**
 * The figures of a chart as comma-separated values, one a line in the order of the drawing, with labels in every
 * language of the report and values in plain decimals; a fall is negative. `role` tells a value from its total and
 * from its base; a total that several rows share stands once, in the first of them. What is doubtful about a figure
 * stands in its line.
 */
export const chartCsv = (edition: Edition, chart: Chart, derived?: DerivedFigures): string => {
  const locales = edition.report.languages;
  const views = locales.map((locale) => chartData(edition, chart, locale, derived).panels);
  const seen = new Set<string>();
  const body = (views[0] ?? []).flatMap(({ rows }, panel) =>
    rows.flatMap(({ values, total, base }, row) => {
      const titles = views.map((panels) => panels[panel]?.title ?? "");
      const labels = views.map((panels) => panels[panel]?.rows[row]?.label ?? "");
      const drawn: readonly (readonly [Datum, Role])[] = [
        ...values.map((one) => [one, "value"] as const),
        ...(total ? [[total, "total"] as const] : []),
        ...(base ? [[base, "base"] as const] : []),
      ];
      return drawn.flatMap(([datum, role]) => {
        const caveats = locales.map((locale) => datumDoubts(edition, datum, locale).join(" "));
        return linesOf(datum, role).flatMap((line) => {
          const key = `${line.figure} ${line.role}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return [[line.figure, ...titles, ...labels, ...FIELDS.map((field) => line[field]), ...caveats]];
        });
      });
    }),
  );
  const head = [
    "figure",
    ...locales.map((locale) => `panel_${locale}`),
    ...locales.map((locale) => `label_${locale}`),
    ...FIELDS,
    ...locales.map((locale) => `caveat_${locale}`),
  ];
  return `${csvFormatRows([head, ...body])}\n`;
};
