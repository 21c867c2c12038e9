import { expect, test } from "vitest";
import { chartData } from "../../src/charts/chart-data.ts";
import { chartSvg } from "../../src/charts/drawings.ts";
import { chartSvgFile } from "../../src/charts/svg-file.ts";
import { chartedReport } from "./charted-report.ts";

const { edition, issues } = chartedReport();

/** One element a line, so that a change of a drawing can be read. */
const parted = (svg: string): string => `${svg.trim().replaceAll("><", ">\n<")}\n`;

test("the test report can be read", () => {
  expect(issues).toEqual([]);
});

test.for(edition.charts.map(({ chart }) => [chart.id, chart] as const))(
  "%s is drawn as before",
  async ([id, chart]) => {
    const drawing = chartSvg(chartData(edition, chart, "vi"));
    await expect(parted(drawing)).toMatchFileSnapshot(`snapshots/${id}.svg`);
    await expect(parted(chartSvgFile(edition, chart, "vi"))).toMatchFileSnapshot(`snapshots/${id}.file.svg`);
  },
);
