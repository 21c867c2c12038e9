import { expect, test } from "vitest";
import { chartData } from "../../src/charts/chart-data.ts";
import { chartView } from "../../src/charts/chart-view.ts";
import { chartSvg } from "../../src/charts/drawings.ts";
import { gaugeOf } from "../../src/charts/gauge.ts";
import { elapsedByCompletion } from "../../src/derive/cases/plans.ts";
import { drawnFigures } from "../../src/model/chart-rows.ts";
import type { Edition } from "../../src/report/edition.ts";
import { realReports } from "../fixtures/real-reports.ts";
import { chartedReport, chartOf } from "./charted-report.ts";

const BLUE = "blue-sales-plan-completion";
const { edition: silent } = chartedReport();
/** The test report, which calls one of its three completions low: 24.9 % when 25 % of the year had passed. */
const judging: Edition = { ...silent, relations: [{ id: "blue-is-low", kind: "limit", share: BLUE }] };

const marks = (svg: string): number => svg.match(/class="mark"/g)?.length ?? 0;
const hatched = (svg: string): string[] =>
  [...svg.matchAll(/class="second"[^>]*data-of="([^"]+)"/g)].map(([, id = ""]) => id);
const drawingOf = (edition: Edition): string =>
  chartSvg(chartData(edition, chartOf(edition, "completions"), "en"));
const summary = (edition: Edition, locale: string): string =>
  chartView(edition, chartOf(edition, "completions"), locale).summary.join(" ").replaceAll("\u00a0", " ");
const gauge = (edition: Edition, id: string) => {
  const one = edition.observations.get(id);
  return one && gaugeOf(edition, one);
};

test("completions of which the report says nothing are not measured against the part of the year gone", () => {
  expect(marks(drawingOf(silent))).toBe(0);
  expect(hatched(drawingOf(silent))).toEqual([]);
  expect(summary(silent, "en")).not.toMatch(/year|25%/);
  expect(gauge(silent, BLUE)).toEqual({ width: "24.9%" });
});

test("a completion that the report calls low, and no other, stands beside the part of the year gone", () => {
  expect(marks(drawingOf(judging))).toBe(1);
  expect(hatched(drawingOf(judging))).toEqual([BLUE]);
  expect(drawingOf(judging)).toContain("Vertical mark: 25%");
  expect(gauge(judging, BLUE)).toEqual({ width: "24.9%", due: "25%", elapsed: 25 });
  expect(gauge(judging, "green-sales-plan-completion")).toEqual({ width: "3%" });
});

test("the text of the chart says whose judgement it is, and the part of the year as arithmetic", () => {
  expect(summary(judging, "en")).toMatch(
    /^The report itself calls these low: .* 24\.9%\. At the end of quarter 1 of 2001, 25% of the year had passed\. Highest shown: red, 31\.5%; lowest: green, 3%\.$/,
  );
  expect(summary(judging, "vi")).toMatch(
    /^Báo cáo nêu là đạt thấp: .* 24,9%\. Hết quý 1 năm 2001, 25% thời gian của năm đã qua\. Cao nhất/,
  );
});

test("no chart of a report measures a completion against a part of the year of its own accord", () => {
  for (const edition of realReports) {
    const elapsed = elapsedByCompletion(edition);
    for (const { chart } of edition.charts.filter((one) => one.chart.form === "completion")) {
      const drawn = [...drawnFigures(chart, [])];
      const low = drawn.filter((id) => elapsed.has(id));
      expect(marks(chartSvg(chartData(edition, chart, "vi"))), chart.id).toBe(low.length);
      for (const claim of chart.claims) {
        if (!("than" in claim) || !/^\d/.test(claim.than)) continue;
        const compared = "of" in claim ? [claim.of ?? drawn].flat() : drawn;
        expect(
          compared.filter((id) => !elapsed.has(id)),
          chart.id,
        ).toEqual([]);
      }
    }
  }
});
