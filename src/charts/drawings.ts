import type { ChartForm } from "../model/chart.ts";
import { translator } from "../i18n/translator.ts";
import type { ChartData } from "./chart-data.ts";
import { svgOf } from "./drawing.ts";
import { drawBars } from "./forms/bar.ts";
import { drawChanges } from "./forms/change.ts";
import { drawCompletions } from "./forms/completion.ts";
import { drawDots } from "./forms/dot.ts";
import type { DrawForm } from "./forms/form.ts";
import { drawMultiples } from "./forms/multiples.ts";
import { drawOfTotals } from "./forms/of-total.ts";
import { drawPairs } from "./forms/pair.ts";
import { drawStack } from "./forms/stacked.ts";
import { drawWaffle } from "./forms/waffle.ts";

const FORMS: Readonly<Record<ChartForm, DrawForm>> = {
  bar: drawBars,
  change: drawChanges,
  completion: drawCompletions,
  dot: drawDots,
  multiples: drawMultiples,
  "of-total": drawOfTotals,
  pair: drawPairs,
  programme: drawWaffle,
  stacked: drawStack,
  waffle: drawWaffle,
};

export const drawChart = (data: ChartData) => FORMS[data.chart.form](data);

/** A chart as one image for a page: classes and no styles, its short name leading to the table. */
export const chartSvg = (data: ChartData): string => {
  const t = translator(data.locale);
  return svgOf(drawChart(data), t("charts:imageName", { form: t(`charts:form.${data.chart.form}`) }));
};
