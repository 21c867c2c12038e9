import type { Locale, Localized } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { dataFileUrl, type Addresses } from "./addresses.ts";
import { bytesOf, MEDIA_TYPES, type DataFile, type Format } from "./data-file.ts";
import { fileTitle } from "./file-words.ts";
import { authorityList, languageCode, SUBJECTS, type Concept } from "./dcat-concepts.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const FILE_TYPES: Readonly<Partial<Record<Format, string>>> = {
  csv: "CSV",
  json: "JSON",
  xlsx: "XLSX",
  ods: "ODS",
  svg: "SVG",
  parquet: "PARQUET",
  zip: "ZIP",
  pdf: "PDF",
  epub: "EPUB",
};

const said = (locales: readonly Locale[], say: (locale: Locale) => string | undefined): object[] =>
  locales.flatMap((locale) => {
    const text = say(locale);
    return text ? [{ "@language": locale, "@value": text }] : [];
  });

const day = (value: string): object => ({ "@type": "xsd:date", "@value": value });
const node = (id: string, type: string): object => ({ "@id": id, "@type": type });
const page = (href: string): object => node(href, "foaf:Document");
/** An entry of an authority list; it says of which, so that a validator knows it without having the list. */
const authority = (list: string, code: string, type: string): object => ({
  ...node(`${authorityList(list)}/${code}`, type),
  "skos:inScheme": { "@id": authorityList(list) },
});

const agent = (name: Localized, url: string): object => ({
  ...node(`${url}/#publisher`.replace(/\/{2}#/, "/#"), "foaf:Agent"),
  "foaf:name": said(Object.keys(name), (locale) => name[locale]),
  "foaf:homepage": page(url),
});

const concept = ({ id, name }: Concept): object => ({
  ...node(id, "skos:Concept"),
  "skos:inScheme": { "@id": authorityList("data-theme") },
  "skos:prefLabel": said(Object.keys(name), (locale) => name[locale]),
});

const contact = ({ contact: { name, email } }: Edition["site"], locales: readonly Locale[]): object => ({
  "@type": ["vcard:Kind", "vcard:Organization"],
  "vcard:fn": said(locales, (locale) => name[locale]),
  ...(email ? { "vcard:hasEmail": { "@id": `mailto:${email}` } } : {}),
});

const licenceOf = ({ licence }: Edition["site"]): object =>
  licence ? { "dct:license": node(licence.url, "dct:LicenseDocument") } : {};

const languages = (locales: readonly Locale[]): object[] =>
  locales.map((locale) => authority("language", languageCode(locale), "dct:LinguisticSystem"));

const distribution = (url: string, file: DataFile, { site, report }: Edition): object => {
  const type = FILE_TYPES[file.format];
  return {
    "@type": "dcat:Distribution",
    "@id": url,
    "dct:title": said(report.languages, (locale) => fileTitle(file, locale)),
    "dcat:accessURL": { "@id": url },
    "dcat:downloadURL": { "@id": url },
    "dcat:mediaType": node(
      `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[file.format]}`,
      "dct:MediaType",
    ),
    ...(type ? { "dct:format": authority("file-type", type, "dct:MediaTypeOrExtent") } : {}),
    ...licenceOf(site),
    "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(bytesOf(file).byteLength) },
  };
};

/** A folder of files as a dataset: of one report, or of all together. */
interface CatalogEntry {
  readonly id: string;
  /** The report, or the newest one. */
  readonly edition: Edition;
  readonly files: readonly DataFile[];
  readonly title: (locale: Locale) => string;
  readonly description: (locale: Locale) => string;
  readonly page: (locale: Locale) => string;
}

const dataset = ({ id, edition, files, title, description, page: pageOf }: CatalogEntry): object => {
  const { site, report } = edition;
  const days = id === report.id ? daysOf(report.referencePeriod) : undefined;
  const folder = dataFileUrl(site.url, id, "");
  return {
    ...node(folder, "dcat:Dataset"),
    "dct:title": said(report.languages, title),
    "dct:description": said(report.languages, description),
    "dct:identifier": folder,
    "dct:issued": day(report.date),
    "dct:modified": day(releaseVersion(edition).date),
    "dcat:version": String(releaseVersion(edition).number),
    "dct:language": languages(report.languages),
    "dct:publisher": agent(site.publisher, site.url),
    "dcat:contactPoint": contact(site, report.languages),
    "dct:accessRights": authority("access-right", "PUBLIC", "dct:RightsStatement"),
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
      "skos:prefLabel": said(report.languages, (locale) => site.province[locale]),
      ...(site.area ? { "dct:identifier": site.area } : {}),
    },
    ...licenceOf(site),
    "dcat:theme": SUBJECTS.map(concept),
    "dcat:keyword": [...edition.topics.values()].flatMap(({ name }) =>
      said(report.languages, (locale) => name[locale]),
    ),
    "dcat:landingPage": report.languages.map((locale) => page(pageOf(locale))),
    "dcat:distribution": files
      .filter(({ words }) => words !== "csvw")
      .map((file) => distribution(folder + file.name, file, edition)),
  };
};

/** The catalogue of all data by the W3C vocabulary DCAT 3, within the profile DCAT-AP 3, as a JSON-LD document. */
export const catalog = (entries: readonly CatalogEntry[], addresses: Addresses): object => {
  const newest = entries.at(-1)?.edition;
  if (!newest) throw new RangeError("no dataset");
  const { site } = newest;
  return {
    "@context": CONTEXT,
    ...node(new URL("/data/catalog.jsonld", site.url).href, "dcat:Catalog"),
    "dct:title": said(site.languages, (locale) => site.name[locale]),
    "dct:description": said(site.languages, (locale) => site.tagline[locale]),
    "dct:publisher": agent(site.publisher, site.url),
    "dct:language": languages(site.languages),
    "dct:issued": day(entries[0]?.edition.report.date ?? newest.report.date),
    "dct:modified": day(releaseVersion(newest).date),
    ...licenceOf(site),
    "dcat:themeTaxonomy": {
      ...node(authorityList("data-theme"), "skos:ConceptScheme"),
      "dct:title": [{ "@language": "en", "@value": "Data theme" }],
    },
    "foaf:homepage": page(addresses.data(newest.official)),
    "dcat:dataset": entries.map(dataset),
  };
};
