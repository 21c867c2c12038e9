import type { Chart } from "../model/chart.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { dataFileUrl } from "./addresses.ts";
import { embedPath, embedSnippet } from "./embed.ts";

const WIDTH = 640;

/** Where the oEmbed answer of a chart's embeddable page stands. */
export const oembedPath = (report: string, id: string, locale: Locale): string =>
  `${embedPath("chart", report, id, locale)}oembed.json`;

/**
 * The oEmbed 1.0 answer for a chart's embeddable page: what a site that a reader pastes the address into shows there. It
 * is a file, which the page names: nothing has to run to answer. `height` is that of a narrow frame, in CSS px;
 * `caveats` is what the page says is doubtful about the figures drawn.
 */
export const chartOembed = (
  { site, report }: Edition,
  { id, headline }: Chart,
  locale: Locale,
  height: number,
  caveats: readonly string[],
): object => {
  const name = localized(headline, locale);
  return {
    version: "1.0",
    type: "rich",
    title: name,
    author_name: localized(report.issuer, locale),
    provider_name: localized(site.name, locale),
    provider_url: site.url,
    html: embedSnippet(site.url, { what: "chart", report: report.id, id, locale, name, height }),
    width: WIDTH,
    height,
    // Not of oEmbed, which allows further members: what is doubtful about its figures, and where it is as data.
    data_url: dataFileUrl(site.url, report.id, `charts/${id}.csv`),
    metadata_url: dataFileUrl(site.url, report.id, `charts/${id}.csv-metadata.json`),
    ...(caveats.length > 0 ? { caveats } : {}),
    picture_url: dataFileUrl(site.url, report.id, `charts/${id}.${locale}.png`),
    ...(site.licence ? { license_url: site.licence.url } : {}),
  };
};
