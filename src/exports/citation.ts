import { localized, type Locale } from "../model/locale.ts";
import { capitalised, uncapitalised } from "../prose/letter-case.ts";
import { translator } from "../i18n/translator.ts";
import { formatPeriod } from "../i18n/formats.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { versionMark } from "../wording/version-change-text.ts";
import { bibtex, cslJson, ris, type CitedFigure } from "./citation-formats.ts";

export interface Citations {
  /** One line for a text or a footnote. */
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
  /** The Vietnamese form for citing an administrative document (Decree 30/2020/NĐ-CP, annex I): kind, number, date, issuer, subject. */
  readonly official: string;
}

/**
 * How to cite a report in the version of the edition, or one figure of it, in `locale`; `address` is the whole address
 * of the page or of the figure's sentence. The official form is that of the report's first language, which alone has legal force.
 */
export const citations = (
  edition: Edition,
  locale: Locale,
  address: string,
  figure?: CitedFigure,
): Citations => {
  const { report } = edition;
  const cited = { report, locale, address, version: releaseVersion(edition).number, figure };
  const [official = locale] = report.languages;
  const document = (language: Locale): string =>
    translator(language)("data:cite.document", {
      kind: capitalised(localized(report.kind, language).toLowerCase(), language),
      number: report.number,
      date: formatPeriod(report.date, language),
      issuer: localized(report.issuer, language),
      title: uncapitalised(localized(report.title, language), language),
      version: versionMark(edition, language),
    });
  const said =
    figure &&
    [`${figure.name}, ${figure.period}: ${figure.value}`, figure.qualifiers && `(${figure.qualifiers})`]
      .filter(Boolean)
      .join(" ");
  return {
    plain: `${[said, document(locale)].filter(Boolean).join(". ")}. ${figure?.caveat ? `[${figure.caveat}] ` : ""}${address}`,
    bibtex: bibtex(cited),
    ris: ris(cited),
    cslJson: cslJson(cited),
    official: [
      figure?.sentence ? `${document(official)}: “${figure.sentence}”` : document(official),
      figure?.officialCaveat && `[${figure.officialCaveat}]`,
    ]
      .filter(Boolean)
      .join(" "),
  };
};
