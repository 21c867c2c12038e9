/**
 * A workbook as OpenDocument spreadsheet. Written here because the library that writes XLSX leaves out of ODS what makes
 * a sheet usable: wrapped text, a head that stays and is repeated on paper, named tables, the size of the paper.
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import { odsContent } from "./ods-content.ts";
import { escaped, NAMESPACES } from "./ods-xml.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const MIME = "application/vnd.oasis.opendocument.spreadsheet";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const styles = `${HEAD}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-size="10pt"/></style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0" fo:margin="1.5cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"><style:footer><text:p><text:sheet-name>Sheet</text:sheet-name> <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;

const frozen = ({ name, table }: Sheet): string => {
  const item = (key: string, type: string, value: number | string): string =>
    `<config:config-item config:name="${key}" config:type="${type}">${value}</config:config-item>`;
  const rows = table ? table.headRow + 1 : 0;
  return `<config:config-item-map-entry config:name="${escaped(name)}">${
    rows
      ? item("VerticalSplitMode", "short", 2) +
        item("VerticalSplitPosition", "int", rows) +
        item("ActiveSplitRange", "short", 2) +
        item("PositionTop", "int", 0) +
        item("PositionBottom", "int", rows)
      : ""
  }</config:config-item-map-entry>`;
};

const settings = (sheets: readonly Sheet[]): string =>
  `${HEAD}<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item-map-named config:name="Tables">${sheets
    .map(frozen)
    .join(
      "",
    )}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;

const meta = ({ title, publisher, date, language }: Workbook): string =>
  `${HEAD}<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(publisher)}</dc:creator><dc:language>${escaped(language)}</dc:language><meta:creation-date>${date}T00:00:00Z</meta:creation-date><dc:date>${date}T00:00:00Z</dc:date></office:meta></office:document-meta>`;

const PARTS = ["content.xml", "styles.xml", "settings.xml", "meta.xml"];
const manifest = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>${PARTS.map(
  (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
).join("")}</manifest:manifest>`;

/** The library writes local time: this moment has the same parts in every zone. */
const MADE = new Date(1980, 0, 1);

/** The file's bytes; equal workbooks give equal bytes. */
export const ods = (workbook: Workbook): Uint8Array => {
  const parts: Zippable = {
    mimetype: [strToU8(MIME), { level: 0, mtime: MADE }],
    "content.xml": strToU8(HEAD + odsContent(workbook.sheets)),
    "styles.xml": strToU8(styles),
    "settings.xml": strToU8(settings(workbook.sheets)),
    "meta.xml": strToU8(meta(workbook)),
    "META-INF/manifest.xml": strToU8(manifest),
  };
  return zipSync(parts, { level: 9, mtime: MADE });
};
