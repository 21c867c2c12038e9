import { localized, type Locale } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { dataFileUrl, INDICATOR_FILES } from "./addresses.ts";
import { MEDIA_TYPES, type Format } from "./data-file.ts";

/** The formats in which the figures of a report are offered whole. */
const FIGURE_FORMATS = ["csv", "xlsx", "ods", "json", "parquet"] as const satisfies readonly Format[];

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

/** Name and description of the data of all reports together. */
export const allReportsWords = ({ site }: Edition, locale: Locale): DatasetWords => {
  const t = translator(locale);
  const province = localized(site.province, locale);
  return {
    title: t("data:dataset.allTitle", { province }),
    description: t("data:dataset.allDescription", { province }),
  };
};

/** What every dataset of the site says alike. */
const shared = (edition: Edition, locale: Locale, page: string): object => {
  const { site, report } = edition;
  const publisher = {
    "@type": "GovernmentOrganization",
    name: localized(site.publisher, locale),
    url: site.url,
  };
  return {
    url: new URL(page, site.url).href,
    inLanguage: report.languages,
    isAccessibleForFree: true,
    datePublished: report.date,
    dateModified: releaseVersion(edition).date,
    version: String(releaseVersion(edition).number),
    spatialCoverage: {
      "@type": "Place",
      name: localized(site.province, locale),
      ...(site.area ? { identifier: site.area } : {}),
    },
    creator: publisher,
    publisher,
    ...(site.licence ? { license: site.licence.url } : {}),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: localized(site.name, locale),
      url: new URL("/data/catalog.jsonld", site.url).href,
    },
  };
};

const variable = ({ units }: Edition, { id, name, unit }: Indicator, locale: Locale): object => ({
  "@type": "PropertyValue",
  name: localized(name, locale),
  propertyID: id,
  unitText: units[unit]?.name[locale] ?? unit,
});

const download = (format: Format, contentUrl: string): object => ({
  "@type": "DataDownload",
  encodingFormat: MEDIA_TYPES[format],
  contentUrl,
});

/**
 * The data of a report as a schema.org Dataset (JSON-LD), for the page at the path `page`. Printed in a script element
 * of type application/ld+json: a data block, which no content security policy stops.
 */
export const datasetJsonLd = (edition: Edition, locale: Locale, page: string): object => {
  const { site, report, indicators, observations } = edition;
  const { title, description } = datasetWords(edition, locale);
  const days = daysOf(report.referencePeriod);
  const said = new Set([...observations.values()].map(({ indicator }) => indicator));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": dataFileUrl(site.url, report.id, "figures.json"),
    name: title,
    description,
    identifier: report.number,
    ...shared(edition, locale, page),
    ...(days ? { temporalCoverage: `${days.first}/${days.last}` } : {}),
    variableMeasured: [...indicators.values()]
      .filter(({ id }) => said.has(id))
      .map((indicator) => variable(edition, indicator, locale)),
    distribution: FIGURE_FORMATS.map((format) =>
      download(format, dataFileUrl(site.url, report.id, `figures.${format}`)),
    ),
  };
};

/** What is known of one indicator as a schema.org Dataset. `editions` are the reports that say something of it, oldest first. */
export const indicatorJsonLd = (
  editions: readonly [Edition, ...Edition[]],
  indicator: Indicator,
  locale: Locale,
  page: string,
): object => {
  const [oldest] = editions;
  const newest = editions.at(-1) ?? oldest;
  const [from, to] = [daysOf(oldest.report.referencePeriod), daysOf(newest.report.referencePeriod)];
  const file = dataFileUrl(newest.site.url, INDICATOR_FILES, `${indicator.id}.json`);
  const t = translator(locale);
  const name = localized(indicator.name, locale);
  const province = localized(newest.site.province, locale);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": file,
    name: t("data:dataset.indicatorTitle", { name, province }),
    description:
      indicator.description?.[locale] && indicator.description[locale].length >= 50
        ? indicator.description[locale]
        : t("data:dataset.indicatorDescription", { name, province }),
    identifier: indicator.id,
    ...shared(newest, locale, page),
    ...(from && to ? { temporalCoverage: `${from.first}/${to.last}` } : {}),
    variableMeasured: [variable(newest, indicator, locale)],
    distribution: [download("json", file)],
  };
};
