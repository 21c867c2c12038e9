import { language } from "../../model/languages.ts";
import { localized, type Locale } from "../../model/locale.ts";
import { formatPeriod } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import type { Edition } from "../../report/edition.ts";
import { releaseVersion } from "../../report/release-version.ts";
import type { Addresses } from "../addresses.ts";
import { EMPTY, textCell, type WorkbookCell, type Sheet } from "./workbook.ts";

/** What a cover says of its workbook. */
export interface Cover {
  readonly editions: readonly [Edition, ...Edition[]];
  readonly title: (locale: Locale) => string;
  readonly addresses: Addresses;
}

/** A sheet as the contents name it. */
interface Content {
  readonly name: string;
  readonly title: string;
}

const pair = (label: string, text: string, link?: string): WorkbookCell[] => [
  { kind: "text", text: label, style: "head" },
  link ? { kind: "text", text, link } : textCell(text),
];

/** Who published each report, when, of which period. */
const reportRows = (edition: Edition, locale: Locale, address: string): WorkbookCell[][] => {
  const t = translator(locale);
  const { report } = edition;
  const { number, date } = releaseVersion(edition);
  return [
    pair(t("data:notes.report"), `${report.number}: ${localized(report.title, locale)}`, address),
    pair(t("data:cover.period"), formatPeriod(report.referencePeriod, locale)),
    pair(t("data:cover.date"), formatPeriod(report.date, locale)),
    pair(t("data:cover.version"), `${number}, ${formatPeriod(date, locale)}`),
  ];
};

/** The first sheet in a language: what the workbook holds, from where, of when, whom to ask, and under which terms. */
export const coverSheet = (
  { editions, title, addresses }: Cover,
  locale: Locale,
  contents: readonly Content[],
): Sheet => {
  const t = translator(locale);
  const [{ site }] = editions;
  const { contact, licence } = site;
  return {
    name: `${t("data:sheet.cover")}${site.languages.length > 1 ? ` (${locale})` : ""}`,
    widths: [24, 90],
    rows: [
      [{ kind: "text", text: title(locale), style: "title" }],
      pair(t("data:notes.source"), localized(site.publisher, locale)),
      ...editions.flatMap((edition) => reportRows(edition, locale, addresses.report(edition, locale))),
      pair(
        t("data:cover.contact"),
        [localized(contact.name, locale), contact.address?.[locale]].filter(Boolean).join(", "),
      ),
      ...(contact.email ? [pair("", contact.email, `mailto:${contact.email}`)] : []),
      ...(licence ? [pair(t("data:cover.licence"), localized(licence.name, locale), licence.url)] : []),
      pair(t("data:notes.use"), t("data:licence.text")),
      pair(t("data:notes.page"), addresses.data(locale), addresses.data(locale)),
      pair(t("data:notes.precision"), t("data:notes.precisionText")),
      pair(t("data:cover.empty"), t("data:cover.emptyText")),
      pair(t("data:cover.language"), language(locale).name),
      [EMPTY],
      [{ kind: "text", text: t("data:cover.contents"), style: "head" }],
      ...contents.map(({ name, title: said }): WorkbookCell[] => [
        { kind: "text", text: name, sheet: name },
        textCell(said),
      ]),
    ],
  };
};
