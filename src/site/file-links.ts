import { bytesOf, type DataFile, type Format } from "../exports/data-file.ts";
import { formatNumber, languageName } from "../i18n/formats.ts";
import { slugOf } from "../i18n/slug.ts";
import { translator } from "../i18n/translator.ts";
import { language } from "../model/languages.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";

/** Formats by the names under which readers know them. */
const NAMES: Readonly<Record<Format, string>> = {
  csv: "CSV",
  json: "JSON",
  xlsx: "Excel",
  ods: "ODS",
  svg: "SVG",
  png: "PNG",
  parquet: "Parquet",
  pdf: "PDF",
  epub: "EPUB",
  zip: "ZIP",
};

const BYTES = 1000;

export const fileHref = (folder: string, { name }: Pick<DataFile, "name">): string =>
  `/data/${folder}/${name}`;

/**
 * The name under which a file is saved: its publisher and period stand in it, since it leaves its folder. The address
 * stays as it is.
 */
export const savedName = (
  { site, official }: Edition,
  folder: string,
  { name }: Pick<DataFile, "name">,
): string =>
  `${slugOf(localized(site.publisher, official))}-${[folder, name].join("-").replaceAll("/", "-")}`;

/** "Excel", "CSV (English)", "CSV để nhấp đúp". */
const formatName = ({ format, opensIn, locale: of }: DataFile, locale: Locale): string => {
  if (opensIn !== undefined)
    return translator(locale)("data:page.doubleClick", { language: languageName(opensIn, locale) });
  return of === undefined ? NAMES[format] : `${NAMES[format]} (${language(of).name})`;
};

/** "Excel, 275 KB". */
export const fileSize = (file: DataFile, locale: Locale): string =>
  translator(locale)("data:page.kilobytes", {
    format: formatName(file, locale),
    size: formatNumber(String(Math.ceil(bytesOf(file).byteLength / BYTES)), locale),
  });

/** Charts, descriptions of single tables and documents are named elsewhere. */
const APART: readonly string[] = ["chart", "chart-table", "csvw", "document"];

/** The files that stand in the table of files of their folder. */
export const listedFiles = (files: readonly DataFile[]): readonly DataFile[] =>
  files.filter(({ words }) => !APART.includes(words));
