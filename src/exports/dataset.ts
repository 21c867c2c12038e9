import { localized, type Locale } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import { dataFileUrl } from "./addresses.ts";
import { MEDIA_TYPES, type Format } from "./data-file.ts";

/** The formats in which the figures of a report are offered whole. */
const FIGURE_FORMATS = ["csv", "xlsx", "ods", "json"] as const satisfies readonly Format[];

export interface DatasetWords {
  readonly title: string;
  readonly description: string;
}

/** Name and description of a report's data in a language. */
export const datasetWords = ({ site, report }: Edition, locale: Locale): DatasetWords => {
  const t = translator(locale);
  const period = formatPeriod(report.referencePeriod, locale);
  return {
    title: t("data:dataset.title", { province: localized(site.province, locale), period }),
    description: t("data:dataset.description", {
      number: report.number,
      issuer: localized(report.issuer, locale),
      province: localized(site.province, locale),
      period,
    }),
  };
};

/**
 * The data of a report as a schema.org Dataset (JSON-LD), for the page at the path `page`. Printed in a script element
 * of type application/ld+json: a data block, which no content security policy stops.
 */
export const datasetJsonLd = (edition: Edition, locale: Locale, page: string): object => {
  const { site, report } = edition;
  const { title, description } = datasetWords(edition, locale);
  const days = daysOf(report.referencePeriod);
  const publisher = {
    "@type": "GovernmentOrganization",
    name: localized(site.publisher, locale),
    url: site.url,
  };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": dataFileUrl(site.url, report.id, "figures.json"),
    name: title,
    description,
    url: new URL(page, site.url).href,
    identifier: report.number,
    inLanguage: report.languages,
    isAccessibleForFree: true,
    datePublished: report.date,
    ...(days ? { temporalCoverage: `${days.first}/${days.last}` } : {}),
    spatialCoverage: {
      "@type": "Place",
      name: localized(site.province, locale),
      ...(site.area ? { identifier: site.area } : {}),
    },
    creator: publisher,
    publisher,
    ...(site.licence ? { license: site.licence.url } : {}),
    variableMeasured: [...edition.topics.values()].map(({ name }) => localized(name, locale)),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: localized(site.name, locale),
      url: new URL("/data/catalog.jsonld", site.url).href,
    },
    distribution: FIGURE_FORMATS.map((format) => ({
      "@type": "DataDownload",
      encodingFormat: MEDIA_TYPES[format],
      contentUrl: dataFileUrl(site.url, report.id, `figures.${format}`),
    })),
  };
};
