import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { evaluatePages } from "../../scripts/verify/page-rule.ts";
import { boundFigures } from "../../scripts/verify/pages/bound-figures.ts";
import { drawings } from "../../scripts/verify/pages/drawings.ts";
import type { HistoryPoint } from "../../src/charts/history-point.ts";
import { historySvg } from "../../src/charts/history.ts";
import { madeSite, page } from "./made-site.ts";

/** Two reports that give the same figure unlike values. */
const reports = { "2001-q1": "4000.5", "2001-q2": "6100.25" } as const;

const data = Object.fromEntries(
  Object.entries(reports).map(([report, value]) => [
    `data/${report}/figures.json`,
    JSON.stringify({ figures: [{ report, id: "rice", value }] }),
  ]),
);

const point = (report: keyof typeof reports, number = Number(reports[report])): HistoryPoint => ({
  figure: "rice",
  report,
  time: report,
  value: String(number),
  drawn: String(number),
  mark: "",
  isDerived: false,
  day: report === "2001-q1" ? 44 : 135,
  number,
  perOwnUnit: 1,
  isApart: false,
});

const row = (report: string, value: string) =>
  `<tr><td><data value="${value}" data-figure="rice" data-report="${report}">${value.replace(".", ",")}</data></td></tr>`;

const pageOf = (points: readonly HistoryPoint[], rows: readonly string[]) =>
  page(
    `<figure class="chart">${historySvg(points, "Lúa", String)}<table><tbody>${rows.join("")}</tbody></table></figure>`,
  );

const sound = [point("2001-q1"), point("2001-q2")];
const rows = Object.entries(reports).map(([report, value]) => row(report, value));

const issuesOf = async (html: string) => {
  const site = await madeSite({ "rice/index.html": html, ...data });
  const found = await Promise.all([drawings, boundFigures].map((promise) => evaluatePages(promise, site)));
  return [...new Set(found.flatMap(({ issues }) => issues.map((issue) => phraseText(issue, "en"))))];
};

test("a line over reports with unlike values passes", async () => {
  expect(await issuesOf(pageOf(sound, rows))).toEqual([]);
});

test("a mark at the other report's value is an issue", async () => {
  const swapped = [point("2001-q1"), point("2001-q2", 4000.5)];
  expect(await issuesOf(pageOf(swapped, rows))).toEqual(["a mark is not as long as its figure"]);
});

test("a cell with the other report's value is an issue", async () => {
  const swapped = [row("2001-q1", "6100.25"), row("2001-q2", "6100.25")];
  expect(await issuesOf(pageOf(sound, swapped))).toEqual(["the value is not that of the published figure"]);
});
