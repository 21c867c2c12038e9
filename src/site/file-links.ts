import { bytesOf, type DataFile, type Format } from "../exports/data-file.ts";
import { formatNumber } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";

/** Formats by the names under which readers know them. */
const NAMES: Readonly<Record<Format, string>> = {
  csv: "CSV",
  json: "JSON",
  xlsx: "Excel",
  ods: "ODS",
  svg: "SVG",
};

const BYTES = 1000;

export const fileHref = (folder: string, { name }: DataFile): string => `/data/${folder}/${name}`;

/** "Excel, 275 KB". */
export const fileSize = (file: DataFile, locale: Locale): string =>
  translator(locale)("data:page.kilobytes", {
    format: NAMES[file.format],
    size: formatNumber(String(Math.ceil(bytesOf(file).byteLength / BYTES)), locale),
  });
