import type { APIRoute, GetStaticPaths } from "astro";
import { chartView } from "../../../../../../charts/chart-view.ts";
import { frameHeight } from "../../../../../../charts/frame-height.ts";
import { derivedChartFigures } from "../../../../../../derive/derived-chart-figures.ts";
import { jsonText } from "../../../../../../exports/json-text.ts";
import { chartOembed } from "../../../../../../exports/oembed.ts";
import { chartFramePaths, type ChartFrameProps } from "../../../../../../site/chart-frame-paths.ts";

export const prerender = true;

export const getStaticPaths = chartFramePaths satisfies GetStaticPaths;

export const GET: APIRoute<ChartFrameProps> = ({ props: { edition, chart, locale } }) => {
  const view = chartView(edition, chart, locale, derivedChartFigures(edition));
  return new Response(jsonText(chartOembed(edition, chart, locale, frameHeight(view), view.caveats)));
};
