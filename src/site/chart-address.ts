import type { Chart } from "../model/chart.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { sectionPath } from "./addresses.ts";

/** The path of a chart on the page of its section or annex. */
export const chartPath = (edition: Edition, { id, section }: Chart, locale: Locale): string =>
  `${sectionPath(edition, section, locale)}#chart-${id}`;

/** The whole address of a chart. */
export const chartAddress = (edition: Edition, chart: Chart, locale: Locale): string =>
  new URL(chartPath(edition, chart, locale), edition.site.url).href;
