import { describe, expect, test } from "vitest";
import { chartData } from "../../src/charts/chart-data.ts";
import { chartSvg } from "../../src/charts/drawings.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { figureFinder } from "../../src/derive/chart-figures.ts";
import { derivedChartFigures } from "../../src/derive/derived-chart-figures.ts";
import { chartOf, chartedReport, CHARTS } from "./charted-report.ts";
import { readBack } from "./drawn-marks.ts";
import { realReports } from "../fixtures/real-reports.ts";

const read = (edition: Edition, chart: Chart, change = (svg: string) => svg) => {
  const find = figureFinder(edition, chart, derivedChartFigures(edition));
  const valueOf = (name: string): number => Number(find(name)?.value);
  return readBack(change(chartSvg(chartData(edition, chart, "vi"))), valueOf);
};

const { edition } = chartedReport();

describe.for([["test data", edition] as const, ...realReports.map((one) => [one.report.id, one] as const)])(
  "bars, dots and squares of %s",
  ([, report]) => {
    test.for(report.charts.map(({ chart }) => [chart.id, chart] as const))(
      "%s stand for their figures",
      ([, chart]) => {
        const { faults, marks } = read(report, chart);
        expect(faults).toEqual([]);
        expect(marks).toBeGreaterThan(0);
      },
    );
  },
);

test("bars and pairs with falls stand for their figures, each inside its drawing", () => {
  const falls = CHARTS.replace("form: change", "form: bar").replace(
    "figure: red-area, base: red-area-base-level",
    "figure: red-area-yoy, base: blue-area-yoy",
  );
  const { edition: falling } = chartedReport(falls);
  for (const id of ["changes", "pairs"]) {
    const chart = chartOf(falling, id);
    const { faults, marks } = read(falling, chart);
    expect(faults, id).toEqual([]);
    expect(marks, id).toBeGreaterThan(0);
    expect(chartSvg(chartData(falling, chart, "vi")), id).not.toMatch(/ (?:width|x|cx)="-/);
  }
});

test.for([
  [
    "a bar a pixel too long",
    "areas",
    (svg: string) =>
      svg.replace(/width="([\d.]+)%"/, (_, width: string) => `width="${Number(width) + 0.2}%"`),
  ],
  [
    "a dot a pixel off",
    "rates",
    (svg: string) => svg.replace(/cx="([\d.]+)%"/, (_, x: string) => `cx="${Number(x) - 0.2}%"`),
  ],
  [
    "a square too many",
    "squares",
    (svg: string) => svg.replace(/h(\d+)v/, (_, width: string) => `h${Number(width) + 16}v`),
  ],
  [
    "a bar of another figure",
    "changes",
    (svg: string) => svg.replace('data-of="red-area-yoy"', 'data-of="green-area-yoy"'),
  ],
] as const)("%s is found", ([, id, change]) => {
  expect(read(edition, chartOf(edition, id), change).faults).not.toEqual([]);
});
