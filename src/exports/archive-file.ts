import { strToU8, zipSync, type Zippable } from "fflate";
import { localized, type Locale } from "../model/locale.ts";
import { sha256 } from "../model/sha256.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { bytesOf, type DataFile } from "./data-file.ts";
import { fileText, fileTitle } from "./file-words.ts";

/** The library writes local time: this moment has the same parts in every zone. */
const MADE = new Date(1980, 0, 1);

const readme = (edition: Edition, title: string, files: readonly DataFile[], locale: Locale): string => {
  const t = translator(locale);
  const { site, report } = edition;
  const { number, date } = releaseVersion(edition);
  const facts: readonly (readonly [string, string])[] = [
    [t("data:notes.source"), localized(site.publisher, locale)],
    [t("data:notes.report"), `${report.number}: ${localized(report.title, locale)}`],
    [t("data:cover.version"), `${number}, ${date}`],
    [
      t("data:cover.contact"),
      [localized(site.contact.name, locale), site.contact.email].filter(Boolean).join(", "),
    ],
    ...(site.licence
      ? [[t("data:cover.licence"), `${localized(site.licence.name, locale)}, ${site.licence.url}`] as const]
      : []),
    [t("data:notes.use"), t("data:licence.text")],
    [t("data:notes.page"), site.url],
  ];
  return [
    `# ${title}`,
    "",
    ...facts.map(([label, text]) => `- ${label}: ${text}`),
    "",
    ...files
      .filter(({ words }) => words !== "csvw")
      .map((file) => `- \`${file.name}\`: ${fileTitle(file, locale)}. ${fileText(file, locale)}`),
    "",
  ].join("\n");
};

/**
 * All files of a report in one ZIP archive, with a README in each language and `SHA256SUMS`, which `sha256sum -c` reads.
 * Equal files give equal bytes.
 */
export const archiveFile = (
  edition: Edition,
  title: (locale: Locale) => string,
  files: readonly DataFile[],
): DataFile => {
  const { languages } = edition.report;
  const text = languages.map((locale) => readme(edition, title(locale), files, locale)).join("\n---\n\n");
  const parts: readonly (readonly [string, Uint8Array])[] = [
    ["README.md", strToU8(text)],
    ...files.map((file) => [file.name, bytesOf(file)] as const),
  ];
  const sums = parts.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");
  const zipped: Zippable = Object.fromEntries([...parts, ["SHA256SUMS", strToU8(sums)] as const]);
  return {
    name: "data.zip",
    group: "archive",
    format: "zip",
    words: "archive",
    content: new Uint8Array(zipSync(zipped, { level: 6, mtime: MADE })),
  };
};
