import type { ChartForm } from "../model/chart.ts";
import type { ChartData } from "./chart-data.ts";
import { changeSummary, pairSummary } from "./summaries/changes.ts";
import { completionSummary, levelSummary, panelsSummary } from "./summaries/levels.ts";
import { ofTotalSummary, programmeSummary, waffleSummary } from "./summaries/parts.ts";

const SUMMARIES: Readonly<Record<ChartForm, (data: ChartData) => string[]>> = {
  bar: levelSummary,
  change: changeSummary,
  completion: completionSummary,
  dot: levelSummary,
  multiples: panelsSummary,
  "of-total": ofTotalSummary,
  pair: pairSummary,
  programme: programmeSummary,
  stacked: levelSummary,
  waffle: waffleSummary,
};

/** What a chart shows, in sentences computed from its figures. */
export const chartSummary = (data: ChartData): string[] =>
  SUMMARIES[data.chart.form](data).filter((one) => one !== "");
