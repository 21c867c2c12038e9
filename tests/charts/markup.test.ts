import { expect, test } from "vitest";
import { chartView } from "../../src/charts/chart-view.ts";
import { FILE_STYLE } from "../../src/charts/file-style.ts";
import { chartSvgFile } from "../../src/charts/svg-file.ts";
import { chartOf, chartedReport } from "./charted-report.ts";
import { elementsOf } from "./drawn-marks.ts";
import { realReports } from "../fixtures/real-reports.ts";

/** What would keep a drawing from standing in a page of a strict content policy, as one image. */
const faultsOf = (svg: string): string[] => {
  const elements = elementsOf(svg);
  const [outer] = elements.filter(({ name }) => name === "svg");
  const heard = elements.filter(
    ({ name, around }) => name === "text" && !around.some((one) => one["aria-hidden"] === "true"),
  );
  const long = [
    ...svg.matchAll(/(?<![\w-])(?:x|y|x1|x2|y1|y2|cx|cy|width|height)="(-?\d+\.\d{3,}%|-?\d+\.\d{4,}\w*)"/g),
  ].map(([written]) => written);
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  return [
    ...(outer?.attributes["role"] === "img" ? [] : ["no role"]),
    ...(outer?.attributes["viewBox"] === undefined ? [] : ["scaled as a whole"]),
    ...(/(?:Số liệu trong bảng dưới đây|Figures in the table below)\.$/.test(
      outer?.attributes["aria-label"] ?? "",
    )
      ? []
      : ["no name"]),
    ...elements.flatMap(({ name, attributes }) =>
      "style" in attributes || name === "style" || name === "script" ? [`${name} with style`] : [],
    ),
    ...elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => name.startsWith("on") || name === "tabindex"),
    ),
    ...heard.map(({ text }) => `heard: ${text}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...[...svg.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, id = ""]) =>
      ids.includes(id) ? [] : [`no pattern ${id}`],
    ),
    ...long,
  ];
};

const reports = [chartedReport().edition, ...realReports];
const charts = reports.flatMap((edition) =>
  edition.charts.map(({ chart }) => ({ id: chart.id, chart, edition })),
);

test.for(charts)("$id: its drawing is one image without styles or a view box", ({ edition, chart }) => {
  expect(faultsOf(chartView(edition, chart, "vi").svg)).toEqual([]);
});

test.for([
  ["a style", (svg: string) => svg.replace("<rect", '<rect style="fill:red"'), "rect with style"],
  ["texts that are heard", (svg: string) => svg.replace('<g aria-hidden="true">', "<g>"), "heard: Màu đỏ"],
  [
    "a lost pattern",
    (svg: string) => svg.replace(/id="[^"]+-hatch"/, 'id="other"'),
    "no pattern chart-changes-hatch",
  ],
  ["a long number", (svg: string) => svg.replace(/width="[\d.]+%"/, 'width="1.2345%"'), 'width="1.2345%"'],
  [
    "a drawing that is scaled",
    (svg: string) => svg.replace("<svg ", '<svg viewBox="0 0 280 100" '),
    "scaled as a whole",
  ],
  ["no role", (svg: string) => svg.replace('role="img"', ""), "no role"],
] as const)("%s is found", ([, change, fault]) => {
  const { edition } = chartedReport();
  expect(faultsOf(change(chartView(edition, chartOf(edition, "changes"), "vi").svg))).toContain(fault);
});

/** Elements of a piece of XML that are closed out of turn or never. */
const unclosed = (xml: string): string[] => {
  const open: string[] = [];
  for (const [, close, name = "", , self] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) return [name];
    } else if (!self) open.push(name);
  }
  return open;
};

test.for(charts)("$id: its file is well-formed, named, described and sourced", ({ edition, chart }) => {
  for (const locale of edition.report.languages) {
    const file = chartSvgFile(edition, chart, locale);
    expect(unclosed(file)).toEqual([]);
    // Hosts allow this style and no other.
    expect(file.match(/<style.*<\/style>/g)).toEqual([`<style>${FILE_STYLE}</style>`]);
    const texts = elementsOf(file)
      .map(({ text }) => text)
      .join(" ");
    expect(texts).toContain(chart.headline[locale]);
    expect(texts).toContain(edition.report.number);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    expect(file.normalize("NFC")).toBe(file);
  }
});

test("an element that is not closed is found", () => {
  expect(unclosed('<svg><g><rect x="1"/></svg>')).toEqual(["svg"]);
});
