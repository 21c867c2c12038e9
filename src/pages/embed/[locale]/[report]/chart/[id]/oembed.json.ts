import type { APIRoute, GetStaticPaths } from "astro";
import { jsonText } from "../../../../../../exports/json-text.ts";
import { chartOembed } from "../../../../../../exports/oembed.ts";
import type { Chart } from "../../../../../../model/chart.ts";
import type { Locale } from "../../../../../../model/locale.ts";
import type { Edition } from "../../../../../../report/edition.ts";
import { editions } from "../../../../../../site/editions.ts";

export const prerender = true;

interface Props extends Record<string, unknown> {
  edition: Edition;
  chart: Chart;
  locale: Locale;
}

export const getStaticPaths = (async () =>
  (await editions()).flatMap((edition) =>
    edition.report.languages.flatMap((locale) =>
      edition.charts.map(({ chart }) => ({
        params: { locale, report: edition.report.id, id: chart.id },
        props: { edition, chart, locale },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { edition, chart, locale } }) =>
  new Response(jsonText(chartOembed(edition, chart, locale)));
