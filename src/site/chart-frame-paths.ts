import type { Chart } from "../model/chart.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { editions } from "./editions.ts";

/** What a chart's frame for other sites, and what is told of it, are made of. */
export interface ChartFrameProps extends Record<string, unknown> {
  edition: Edition;
  chart: Chart;
  locale: Locale;
}

/** The static paths of everything that exists once for each chart and language: parameters `locale`, `report`, `id`. */
export const chartFramePaths = async (): Promise<
  { params: { locale: Locale; report: string; id: string }; props: ChartFrameProps }[]
> =>
  (await editions()).flatMap((edition) =>
    edition.report.languages.flatMap((locale) =>
      edition.charts.map(({ chart }) => ({
        params: { locale, report: edition.report.id, id: chart.id },
        props: { edition, chart, locale },
      })),
    ),
  );
