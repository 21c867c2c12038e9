import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { bytesOf, MEDIA_TYPES, type DataFile } from "./data-file.ts";
import { fileTitle } from "./file-words.ts";
import { tableSchema } from "./table-schema.ts";

const resource = (file: DataFile, locale: Locale): object => ({
  name: file.name.toLowerCase().replace(/[^a-z0-9_-]+/g, "-"),
  path: file.name,
  title: fileTitle(file, locale),
  ...(file.table ? { type: "table" } : {}),
  format: file.format,
  mediatype: MEDIA_TYPES[file.format],
  encoding: "utf-8",
  bytes: bytesOf(file).byteLength,
  ...(file.format === "csv"
    ? { dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true } }
    : {}),
  ...(file.table ? { schema: tableSchema(file.table, locale) } : {}),
});

/** What a package is called, where it is described, and by whom it is published. */
export interface PackageIdentity {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
}

/** A Frictionless Data Package 2.0 of the files that stand beside it, described in `locale`. */
export const dataPackage = (
  edition: Edition,
  { id, title, description, homepage }: PackageIdentity,
  files: readonly DataFile[],
  locale: Locale,
): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: id,
  title,
  description,
  homepage,
  version: String(releaseVersion(edition).number),
  created: `${releaseVersion(edition).date}T00:00:00Z`,
  ...(edition.site.licence
    ? { licenses: [{ path: edition.site.licence.url, title: localized(edition.site.licence.name, locale) }] }
    : {}),
  contributors: [{ title: localized(edition.site.publisher, locale), roles: ["publisher"] }],
  resources: files.map((file) => resource(file, locale)),
});
