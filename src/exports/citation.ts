import { localized, type Locale } from "../model/locale.ts";
import type { ReportFile } from "../model/report.ts";
import { translator } from "../i18n/translator.ts";
import { formatPeriod } from "../i18n/formats.ts";

/** What is cited of a report: one figure, as it is said in the language of the citation. */
export interface CitedFigure {
  readonly id: string;
  readonly name: string;
  /** The value with direction, bound and unit. */
  readonly value: string;
  readonly period: string;
  /** "ước tính" and the like; empty for a plainly reported figure. */
  readonly status: string;
  /** What is said of the figure besides value and status, as one text; empty when there is nothing. */
  readonly caveat: string;
  /** The sentence of the official text that prints the figure. */
  readonly sentence: string;
}

export interface Citations {
  /** One line for a text or a footnote. */
  readonly plain: string;
  readonly bibtex: string;
  /** The Vietnamese form for citing an administrative document (Decree 30/2020/NĐ-CP, annex I): kind, number, date, issuer, subject. */
  readonly official: string;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** BibTeX's own signs as text. */
const bibtexText = (text: string): string => text.replace(/[{}]/g, "").replace(/[&%$#_]/g, String.raw`\$&`);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const bibtex = (
  report: ReportFile,
  locale: Locale,
  address: string,
  figure: CitedFigure | undefined,
): string => {
  const [year = "", month = "01"] = report.date.split("-");
  const title = figure ? `${figure.name}: ${figure.value}` : localized(report.title, locale);
  const fields = {
    author: `{${bibtexText(localized(report.issuer, locale))}}`,
    title: bibtexText(title),
    institution: bibtexText(localized(report.issuer, locale)),
    type: bibtexText(upperFirst(localized(report.kind, locale).toLowerCase())),
    number: bibtexText(report.number),
    ...(figure
      ? {
          note: bibtexText(
            [`${figure.period}. ${localized(report.title, locale)}`, figure.caveat]
              .filter(Boolean)
              .join(". "),
          ),
        }
      : {}),
    year,
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [
    `@techreport{${[report.id, figure?.id].filter(Boolean).join("-")},`,
    ...lines,
    `  month = ${MONTHS[Number(month) - 1] ?? "jan"}`,
    "}",
  ].join("\n");
};

/**
 * How to cite a report, or one figure of it, in `locale`; `address` is the whole address of the page or of the
 * figure's sentence. The official form is that of the report's first language, which alone has legal force.
 */
export const citations = (
  report: ReportFile,
  locale: Locale,
  address: string,
  figure?: CitedFigure,
): Citations => {
  const [official = locale] = report.languages;
  const document = (language: Locale): string =>
    translator(language)("data:cite.document", {
      kind: upperFirst((report.kind[language] ?? "").toLowerCase()),
      number: report.number,
      date: formatPeriod(report.date, language),
      issuer: report.issuer[language] ?? "",
      title: lowerFirst(report.title[language] ?? ""),
    });
  const said =
    figure &&
    [`${figure.name}, ${figure.period}: ${figure.value}`, figure.status && `(${figure.status})`]
      .filter(Boolean)
      .join(" ");
  return {
    plain: `${[said, document(locale)].filter(Boolean).join(". ")}. ${figure?.caveat ? `[${figure.caveat}] ` : ""}${address}`,
    bibtex: bibtex(report, locale, address, figure),
    official: figure?.sentence ? `${document(official)}: “${figure.sentence}”` : document(official),
  };
};
