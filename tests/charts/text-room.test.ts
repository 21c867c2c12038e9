import { expect, test } from "vitest";
import { chartData } from "../../src/charts/chart-data.ts";
import { chartSvg } from "../../src/charts/drawings.ts";
import { WIDTHS, type Size } from "../../src/charts/drawing.ts";
import { LINE_HEIGHT, TYPE_SIZE } from "../../src/charts/svg.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { wrap } from "../../src/charts/wrap.ts";
import { chartedReport } from "./charted-report.ts";
import { elementsOf } from "./drawn-marks.ts";
import { realReports } from "../fixtures/real-reports.ts";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const boxesOf = (svg: string): Box[] =>
  elementsOf(svg).flatMap(({ name, attributes, text, around }) => {
    if (name !== "text") return [];
    const shift =
      /translate\(([\d.]+) ([\d.]+)\)/.exec(around.find((one) => one["transform"])?.["transform"] ?? "") ??
      [];
    const width = textWidth(text, TYPE_SIZE, attributes["class"] === "value" ? "bold" : "regular");
    const x = Number(attributes["x"]) + Number(shift[1] ?? 0);
    const left =
      { start: x, middle: x - width / 2, end: x - width }[attributes["text-anchor"] ?? "start"] ?? x;
    return [{ text, left, right: left + width, middle: Number(attributes["y"]) + Number(shift[2] ?? 0) }];
  });

/** Coordinates are rounded; so much is no overlap. */
const ROUNDING = 0.1;

const troubles = (svg: string, size: Size): string[] => {
  const boxes = boxesOf(svg);
  const outside = boxes.filter(({ left, right }) => left < -ROUNDING || right > WIDTHS[size] + ROUNDING);
  const meeting = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.middle - other.middle) < LINE_HEIGHT * 0.85 &&
          one.left < other.right - ROUNDING &&
          other.left < one.right - ROUNDING,
      ),
  );
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...meeting.map(({ text }) => `meets another text: ${text}`),
  ];
};

const charts = [chartedReport().edition, ...realReports].flatMap((edition) =>
  edition.charts.map(({ chart }) => ({ id: chart.id, chart, edition })),
);
const WIDEST_COLUMN = { narrow: WIDTHS.narrow, wide: 252 };

test.for(charts)("the texts of $id have room and its labels take two lines at most", ({ edition, chart }) => {
  for (const locale of edition.report.languages)
    for (const size of ["narrow", "wide"] as const) {
      const data = chartData(edition, chart, locale);
      const svg = chartSvg(data, size);
      expect(boxesOf(svg).length).toBeGreaterThan(1);
      expect(troubles(svg, size)).toEqual([]);
      const labels = data.panels.flatMap(({ rows }) => rows.map(({ label }) => label));
      expect(labels.filter((label) => wrap(label, WIDEST_COLUMN[size], TYPE_SIZE).length > 2)).toEqual([]);
    }
});

test("texts that meet or leave the drawing are found", () => {
  const text = (x: number, y: number, said: string): string =>
    `<text x="${x}" y="${y}" class="label">${said}</text>`;
  expect(troubles(`<svg>${text(0, 10, "một")}${text(5, 12, "hai")}</svg>`, "narrow")).toEqual([
    "meets another text: hai",
  ]);
  expect(troubles(`<svg>${text(310, 10, "quá xa")}</svg>`, "narrow")).toEqual(["outside: quá xa"]);
});

test("lines are as few as can be, evened, and lose no word", () => {
  const label = "cơ quan hành chính sự nghiệp, đảng, đoàn thể";
  const lines = wrap(label, 240, TYPE_SIZE);
  expect(lines.join(" ")).toBe(label);
  expect(lines).toHaveLength(2);
  const [first = 0, second = 0] = lines.map((line) => textWidth(line, TYPE_SIZE));
  expect(Math.abs(first - second)).toBeLessThan(textWidth("nghiệp, ", TYPE_SIZE) + 4);
  expect(wrap("nghiêng", 10, TYPE_SIZE)).toEqual(["nghiêng"]);
});
