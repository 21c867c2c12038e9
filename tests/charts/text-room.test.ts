import { expect, test } from "vitest";
import { chartData } from "../../src/charts/chart-data.ts";
import { chartSvg } from "../../src/charts/drawings.ts";
import { LINE_HEIGHT, TYPE_SIZE, WIDTH } from "../../src/charts/svg.ts";
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

/** A width of the drawing and the size of its type, in px. */
interface Shown {
  readonly width: number;
  readonly type: number;
}

/** A frame of 280 px, telephones of 320 and 360 px, the measure, and the measure of a tablet with text of twice the size. */
const SHOWN: readonly Shown[] = [
  { width: 264, type: 11.76 },
  { width: 288, type: 13.44 },
  { width: 328, type: 15 },
  { width: 608, type: 15 },
  { width: 704, type: 30 },
];

const boxesOf = (svg: string, { width: whole, type }: Shown): Box[] => {
  const pixels = (written = "0"): number =>
    Number.parseFloat(written) * (written.endsWith("%") ? whole / 100 : written.endsWith("em") ? type : 1);
  return elementsOf(svg).flatMap(({ name, attributes, text, around }) => {
    if (name !== "text") return [];
    const width = textWidth(text, type, attributes["class"] === "value" ? "bold" : "regular");
    const x = pixels(attributes["x"]) + pixels(attributes["dx"]);
    const left =
      { start: x, middle: x - width / 2, end: x - width }[attributes["text-anchor"] ?? "start"] ?? x;
    const middle = [attributes, ...around].reduce((sum, one) => sum + pixels(one["y"]), 0);
    return [{ text, left, right: left + width, middle }];
  });
};

/** Coordinates are rounded, to 0.1 % of the width; so much is no overlap. */
const ROUNDING = 0.5;

const troubles = (svg: string, shown: Shown): string[] => {
  const boxes = boxesOf(svg, shown);
  const outside = boxes.filter(({ left, right }) => left < -ROUNDING || right > shown.width + ROUNDING);
  const lineHeight = (LINE_HEIGHT * shown.type) / TYPE_SIZE;
  const meeting = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.middle - other.middle) < lineHeight * 0.85 &&
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

test.for(charts)("the texts of $id have room and its labels take two lines at most", ({ edition, chart }) => {
  for (const locale of edition.report.languages) {
    const data = chartData(edition, chart, locale);
    const svg = chartSvg(data);
    const labels = data.panels.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels.filter((label) => wrap(label, WIDTH, TYPE_SIZE).length > 2)).toEqual([]);
    for (const shown of SHOWN) {
      expect(boxesOf(svg, shown).length).toBeGreaterThan(1);
      expect(troubles(svg, shown)).toEqual([]);
    }
  }
});

/** Into how many lines of the drawing the words of a label are parted. */
const drawnLines = (svg: string, label: string): number => {
  const texts = elementsOf(svg).flatMap(({ name, text }) => (name === "text" ? [text] : []));
  return Math.max(
    0,
    ...texts.flatMap((_, from) =>
      texts.flatMap((_, to) => (texts.slice(from, to + 1).join(" ") === label ? [to + 1 - from] : [])),
    ),
  );
};

test.for(charts)("no label of $id stands as a column of words", ({ edition, chart }) => {
  for (const locale of edition.report.languages) {
    const data = chartData(edition, chart, locale);
    const svg = chartSvg(data);
    for (const { label } of data.panels.flatMap(({ rows }) => rows))
      expect(drawnLines(svg, label), label).toBeLessThan(4);
  }
});

test("texts that meet or leave the drawing are found", () => {
  const text = (x: string, y: string, said: string): string => `<text x="${x}" y="${y}">${said}</text>`;
  const shown = { width: 320, type: 15 };
  expect(troubles(`<svg>${text("0%", "1em", "một")}${text("2%", "1.1em", "hai")}</svg>`, shown)).toEqual([
    "meets another text: hai",
  ]);
  expect(troubles(`<svg>${text("97%", "1em", "quá xa")}</svg>`, shown)).toEqual(["outside: quá xa"]);
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
