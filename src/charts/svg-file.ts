import type { Chart } from "../model/chart.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { chartCaveats } from "./caveats.ts";
import { chartData, type DerivedFigures } from "./chart-data.ts";
import { sourceText } from "./chart-view.ts";
import { drawChart } from "./drawings.ts";
import { FILE_STYLE, HEAD_SIZE } from "./file-style.ts";
import { measureLine } from "./measure-line.ts";
import { PALETTE } from "./palette.ts";
import { chartSummary } from "./summary.ts";
import { element, escapeXml, LINE_HEIGHT, TYPE_SIZE } from "./svg.ts";
import { wrap } from "./wrap.ts";

const WIDTH = 640;
const MARGIN = 24;
const GAP = 10;
const HEAD_LINE = 26;

/**
 * A chart as a file of its own: headline, measure, drawing, what is doubtful about its figures, and source, with its
 * colours inside; the computed summary and the doubts are its description.
 */
export const chartSvgFile = (
  edition: Edition,
  chart: Chart,
  locale: Locale,
  derived?: DerivedFigures,
): string => {
  const data = chartData(edition, chart, locale, derived);
  const { height, body, patterns } = drawChart(data);
  const width = WIDTH;
  const headline = localized(chart.headline, locale);
  const heads = wrap(headline, width, HEAD_SIZE, "bold");
  const measures = wrap(measureLine(data), width, TYPE_SIZE);
  const caveats = chartCaveats(data);
  // A file leaves the page on which the doubts about its figures stand.
  const sources = [...caveats, sourceText(edition, locale)].flatMap((text) => wrap(text, width, TYPE_SIZE));
  const measureTop = heads.length * HEAD_LINE + GAP / 2;
  const drawingTop = measureTop + measures.length * LINE_HEIGHT + GAP;
  const sourceTop = drawingTop + height + GAP;
  const whole = sourceTop + sources.length * LINE_HEIGHT;
  const texts = (top: number, set: readonly string[]): string =>
    set
      .map((text, index) =>
        element("text", { x: 0, y: top + (index + 0.76) * LINE_HEIGHT, class: "quiet" }, escapeXml(text)),
      )
      .join("");
  const parts = [
    ...heads.map((text, index) =>
      element("text", { x: 0, y: index * HEAD_LINE + HEAD_SIZE, class: "head" }, escapeXml(text)),
    ),
    texts(measureTop, measures),
    element("svg", { y: drawingTop, width, height, "font-size": TYPE_SIZE, overflow: "visible" }, body),
    texts(sourceTop, sources),
  ];
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, Math.ceil(whole) + 2 * MARGIN];
  const file = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: outerWidth,
      height: outerHeight,
      viewBox: `0 0 ${outerWidth} ${outerHeight}`,
      role: "img",
      "xml:lang": locale,
      "aria-labelledby": "title desc",
    },
    element("title", { id: "title" }, escapeXml(headline)),
    element("desc", { id: "desc" }, escapeXml([...chartSummary(data), ...caveats].join(" "))),
    element("style", {}, escapeXml(FILE_STYLE).replaceAll("&quot;", '"')),
    element("defs", {}, patterns.join("")),
    element("rect", { width: outerWidth, height: outerHeight, fill: PALETTE.paper }),
    element("g", { "aria-hidden": "true", transform: `translate(${MARGIN} ${MARGIN})` }, ...parts),
  );
  return `${file}\n`;
};
