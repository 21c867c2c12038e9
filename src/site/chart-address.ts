import type { Chart } from "../model/chart.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { sectionPath } from "./addresses.ts";
import { pathOf } from "./routes.ts";

/** The whole address of a chart on the page of its section or annex. */
export const chartAddress = (edition: Edition, chart: Chart, locale: Locale): string => {
  const annex = edition.report.annexes.find(({ id }) => id === chart.section);
  const path = annex
    ? pathOf({ kind: "annex", edition, annex }, locale, edition.official)
    : sectionPath(edition, chart.section, locale);
  return new URL(`${path}#chart-${chart.id}`, edition.site.url).href;
};
