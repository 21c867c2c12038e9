import type { Locale, Localized } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import type { Edition } from "../report/edition.ts";
import { dataFileUrl, type Addresses } from "./addresses.ts";
import { bytesOf, MEDIA_TYPES, type DataFile } from "./data-file.ts";
import { datasetWords } from "./dataset.ts";
import { fileTitle } from "./file-words.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const said = (locales: readonly Locale[], say: (locale: Locale) => string | undefined): object[] =>
  locales.map((locale) => ({ "@language": locale, "@value": say(locale) ?? "" }));

const day = (value: string): object => ({ "@type": "xsd:date", "@value": value });
const link = (href: string): object => ({ "@id": href });

const agent = (name: Localized, url: string): object => ({
  "@type": "foaf:Agent",
  "foaf:name": said(Object.keys(name), (locale) => name[locale]),
  "foaf:homepage": link(url),
});

const distribution = (url: string, file: DataFile, locales: readonly Locale[]): object => ({
  "@type": "dcat:Distribution",
  "@id": url,
  "dct:title": said(locales, (locale) => fileTitle(file, locale)),
  "dcat:downloadURL": link(url),
  "dcat:mediaType": link(`https://www.iana.org/assignments/media-types/${MEDIA_TYPES[file.format]}`),
  "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(bytesOf(file).byteLength) },
});

const dataset = (edition: Edition, files: readonly DataFile[], addresses: Addresses): object => {
  const { site, report } = edition;
  const { languages } = report;
  const days = daysOf(report.referencePeriod);
  const folder = dataFileUrl(site.url, report.id, "");
  return {
    "@type": "dcat:Dataset",
    "@id": folder,
    "dct:title": said(languages, (locale) => datasetWords(edition, locale).title),
    "dct:description": said(languages, (locale) => datasetWords(edition, locale).description),
    "dct:identifier": report.number,
    "dct:issued": day(report.date),
    "dct:language": languages,
    "dct:publisher": agent(site.publisher, site.url),
    ...(days
      ? {
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": day(days.first),
            "dcat:endDate": day(days.last),
          },
        }
      : {}),
    "dct:spatial": {
      "@type": "dct:Location",
      "dct:title": said(languages, (locale) => site.province[locale]),
      ...(site.area ? { "dct:identifier": site.area } : {}),
    },
    ...(site.licence ? { "dct:license": link(site.licence.url) } : {}),
    "dcat:theme": said(languages, (locale) =>
      [...edition.topics.values()].map(({ name }) => name[locale]).join("; "),
    ),
    "dcat:landingPage": languages.map((locale) => link(addresses.report(edition, locale))),
    "dcat:distribution": files
      .filter(({ words }) => words !== "csvw")
      .map((file) => distribution(folder + file.name, file, languages)),
  };
};

/** The catalogue of all reports' data by the W3C vocabulary DCAT 3, as a JSON-LD document. */
export const catalog = (
  scopes: readonly { readonly edition: Edition; readonly files: readonly DataFile[] }[],
  addresses: Addresses,
): object => {
  const site = scopes[0]?.edition.site;
  const languages = site?.languages ?? [];
  return {
    "@context": CONTEXT,
    "@type": "dcat:Catalog",
    "@id": new URL("/data/catalog.jsonld", site?.url).href,
    "dct:title": said(languages, (locale) => site?.name[locale]),
    "dct:description": said(languages, (locale) => site?.tagline[locale]),
    "dct:publisher": agent(site?.publisher ?? {}, site?.url ?? ""),
    "dct:language": languages,
    "foaf:homepage": link(site?.url ?? ""),
    "dcat:dataset": scopes.map(({ edition, files }) => dataset(edition, files, addresses)),
  };
};
