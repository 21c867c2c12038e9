import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { chartCsv } from "../../src/charts/chart-csv.ts";
import { chartView } from "../../src/charts/chart-view.ts";
import type { FigureCell } from "../../src/charts/table.ts";
import { formatNumber } from "../../src/i18n/formats.ts";
import type { Edition } from "../../src/report/edition.ts";
import { derivedChartFigures } from "../../src/derive/derived-chart-figures.ts";
import { chartOf, chartedReport } from "./charted-report.ts";
import { realReports } from "../fixtures/real-reports.ts";

/** How a cell differs from the figure that it says it is. */
const departures = (
  edition: Edition,
  { figure, before, after, numbers }: FigureCell,
  locale: string,
): string[] => {
  if (figure === undefined) return [];
  const observation = edition.observations.get(figure);
  const derived = derivedChartFigures(edition).get(figure);
  const [first] = numbers;
  const faults = numbers
    .filter(({ text, value }) => text.replace(/%$/, "") !== formatNumber(value, locale))
    .map(({ text }) => text);
  if (observation) {
    if (first.value !== observation.value)
      faults.push(`${figure}: ${first.value}, printed ${observation.value}`);
    const direction = {
      vi: { increase: "tăng", decrease: "giảm" },
      en: { increase: "up", decrease: "down" },
    }[locale]?.[observation.direction ?? "increase"];
    if (observation.direction && !before.startsWith(direction ?? "?")) faults.push(`${figure}: ${before}`);
    if ((observation.obsStatus === "E") !== /\((?:ước|est\.)\)/.test(after))
      faults.push(`${figure}: ${after}`);
  } else {
    const expected = derived?.ends ?? [derived?.value];
    if (numbers.map(({ value }) => value).join() !== expected.join())
      faults.push(`${figure}: ${first.value}`);
    if (!/\((?:tính ra|derived)\)/.test(after)) faults.push(`${figure} is not marked as derived`);
  }
  return faults;
};

const cellsOf = (edition: Edition, id: string, locale: string): FigureCell[] =>
  chartView(edition, chartOf(edition, id), locale).table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell ?? []),
  );

describe.for([
  ["test data", chartedReport().edition] as const,
  ...realReports.map((one) => [one.report.id, one] as const),
])("tables of %s", ([, edition]) => {
  test.for(edition.charts.map(({ chart }) => chart.id))(
    "%s: each cell is its figure, in every language",
    (id) => {
      for (const locale of edition.report.languages) {
        const cells = cellsOf(edition, id, locale);
        expect(cells.length).toBeGreaterThan(1);
        expect(cells.flatMap((cell) => departures(edition, cell, locale))).toEqual([]);
      }
    },
  );

  test.for(edition.charts.map(({ chart }) => chart))(
    "$id: each line of the file has a key and a value",
    (chart) => {
      const lines = csvParse(chartCsv(edition, chart));
      expect(new Set(lines.map(({ figure, role }) => `${figure} ${role}`)).size).toBe(lines.length);
      for (const line of lines) {
        expect(line["signed_value"]).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(line["label_vi"]).not.toBe("");
        expect(edition.units).toHaveProperty(line["unit"] ?? "");
      }
    },
  );
});

test("a cell with another value, direction or mark than its figure is found", () => {
  const { edition } = chartedReport();
  const cells = cellsOf(edition, "changes", "vi");
  const blue = cells.find(({ figure }) => figure === "blue-area-yoy");
  if (!blue) throw new Error("no cell");
  expect(departures(edition, { ...blue, numbers: [{ text: "12,3%", value: "12.3" }] }, "vi")).not.toEqual([]);
  expect(departures(edition, { ...blue, before: "tăng" }, "vi")).not.toEqual([]);
  expect(departures(edition, { ...blue, after: "(ước)" }, "vi")).not.toEqual([]);
});

test("a range of which only the ends are known has two numbers in its cell and two lines in the file", () => {
  const { edition } = chartedReport();
  const derived = new Map(derivedChartFigures(edition));
  const id = "red-area-base-level";
  const known = derived.get(id);
  if (!known) throw new Error(`no ${id}`);
  derived.set(id, { ...known, value: "15", ends: ["14", "16"] });
  const chart = chartOf(edition, "pairs");
  const [cell] = chartView(edition, chart, "vi", derived).table.rows[0]?.cells ?? [];
  expect(cell).toMatchObject({ before: "khoảng", numbers: [{ value: "14" }, { value: "16" }] });
  const lines = csvParse(chartCsv(edition, chart, derived)).map(
    ({ figure, role, signed_value: value }) => `${figure} ${role} ${value}`,
  );
  expect(lines.filter((line) => line.startsWith(id))).toEqual([`${id} base-low 14`, `${id} base-high 16`]);
});
