import { describe, expect, test } from "vitest";
import vi from "../../src/desk/messages/vi.json" with { type: "json" };
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { derive } from "../../src/derive/derive.ts";
import { isNamedIn } from "../../src/desk/summary/carried-entries.ts";
import { chartClaims, untrueClaims } from "../../src/desk/summary/chart-claims.ts";
import { chartTexts, withChartWords } from "../../src/desk/summary/chart-words.ts";
import { restOfChart } from "../../src/desk/summary/rest-of-chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { realReports } from "../fixtures/real-reports.ts";
import { chartedReport } from "../charts/charted-report.ts";

const { edition } = chartedReport();
const charts = edition.charts.map(({ chart }) => chart);
const firstOf = <Form extends Chart["form"]>(form: Form) => {
  const found = charts.find((one): one is Extract<Chart, { form: Form }> => one.form === form);
  if (!found) throw new Error(`no chart of the form ${form}`);
  return found;
};

describe("what is left of a chart of the report before", () => {
  test("all of it, where every figure is printed and every claim is true", () => {
    const chart = firstOf("bar");
    expect(restOfChart(chart, edition)).toEqual({ chart, isWhole: true });
  });
  test("a row without its figure goes, and a highlight of it", () => {
    const chart = firstOf("dot");
    const more = { ...chart, rows: [...chart.rows, "no-such-figure"], highlight: ["no-such-figure"] };
    const rest = restOfChart(more, edition);
    expect(rest).toEqual({ chart: { ...chart, rows: chart.rows, highlight: undefined }, isWhole: false });
  });
  test("nothing, where a part of a whole is gone or one row is left", () => {
    const chart = firstOf("stacked");
    const gone = { ...chart, rows: [...chart.rows.slice(1), "no-such-figure"] };
    expect(restOfChart(gone, edition)).toBeUndefined();
    const [row] = firstOf("dot").rows;
    const one = { ...firstOf("dot"), rows: [row ?? "", "no-such-figure"] };
    expect(restOfChart(one, edition)).toBeUndefined();
  });
  test("nothing, where its section is gone", () => {
    expect(restOfChart({ ...firstOf("bar"), section: "no-such-section" }, edition)).toBeUndefined();
  });
  test("a claim that is not true any more is told apart from a chart that stays as it was", () => {
    const chart = firstOf("bar");
    const untrue = { ...chart, claims: [{ kind: "fell" } as const, { kind: "rose" } as const] };
    expect(restOfChart(untrue, edition)?.isWhole).toBe(false);
    const said = (one: Chart) => untrueClaims(edition, one, "vi", deskTranslator("vi"));
    expect(said(untrue)).toEqual(["Giảm: mọi dòng"]);
    expect(said(chart)).toEqual([]);
  });
  test("its claims name figures, derived ones too, in words", () => {
    const words = realReports.flatMap((one) =>
      one.charts.flatMap(({ chart }) => chartClaims(one, chart, "vi", deskTranslator("vi"))),
    );
    const ids = realReports.flatMap((one) => [...derive(one).keys(), ...one.observations.keys()]);
    const long = ids.filter((id) => id.includes("-"));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((one) => long.some((id) => one.words.includes(id)))).toEqual([]);
  });
});

describe("the words of a chart", () => {
  test("every text of the charts of the reports has a name in the form", () => {
    const known = new Set(Object.keys(vi.summary.texts));
    const all = [...charts, ...realReports.flatMap((one) => one.charts.map(({ chart }) => chart))];
    const found = all.flatMap((chart) => chartTexts(chart, edition, "vi")).map(({ what }) => what);
    expect(found.filter((what) => !known.has(what))).toEqual([]);
    expect(found).toContain("rows-label");
  });
  test("one text is changed, the others stay; a text that is not there, or official words left out, are refused", () => {
    const chart = firstOf("bar");
    const { claims } = chart;
    const name = { vi: "Tiêu đề thử", en: "" };
    const next = withChartWords(chart, { texts: [{ path: ["headline"], name }], claims }, "vi");
    expect(next).toEqual({ ...chart, headline: { vi: "Tiêu đề thử" } });
    expect(
      withChartWords(chart, { texts: [{ path: ["rows", 99, "label"], name }], claims }, "vi"),
    ).toBeUndefined();
    const empty = { path: ["measure"], name: { en: "Only English" } };
    expect(withChartWords(chart, { texts: [empty], claims }, "vi")).toBeUndefined();
  });
});

test("a derived figure that a chart or a text names is found, one whose name is only a word of a text is not", () => {
  const files = (path: string, text: string) => new Map([[`content/reports/2001-q1/${path}`, text]]);
  const isNamed = (path: string, text: string) => isNamedIn(files(path, text), "2001-q1", "branches");
  expect(isNamed("charts.yaml", "charts:\n  - rows: [branches, b]\n")).toBe(true);
  expect(isNamed("relations.yaml", 'relations:\n  - { parts: ["-branches"] }\n')).toBe(true);
  expect(isNamed("sections/a/vi.mdx", "Có [12](#branches) chi nhánh.")).toBe(true);
  expect(isNamed("charts.yaml", "charts:\n  - headline: { en: branches of industry }\n")).toBe(false);
  expect(isNamed("sections/a/en.mdx", "All branches of industry.")).toBe(false);
});
