import { printedHead, printedTitle } from "../../model/capitals.ts";
import { localized, type Locale } from "../../model/locale.ts";
import { numberedTitle } from "../../model/numbered-title.ts";
import { partLabel } from "../../model/part-label.ts";
import { sectionsOf, type Chapter } from "../../model/report.ts";
import { chartsIn } from "../../prose/document.ts";
import { translator } from "../../i18n/translator.ts";
import type { Edition } from "../../report/edition.ts";
import { textOf } from "../../report/text-of.ts";
import { releaseVersion } from "../../report/release-version.ts";
import type { Addresses } from "../addresses.ts";
import { sectionTitle } from "../../report/section-title.ts";
import { doubtsIn, printedDoubts } from "../printed-doubts.ts";
import { annexParts } from "./annex-parts.ts";
import { doubtParts } from "./doubt-parts.ts";
import { headed, textRuns, type DocumentChart, type DocumentPart, type ReportDocument } from "./document.ts";
import { indicatorTableParts } from "./indicator-table-parts.ts";
import { proseParts, type FigureMarks } from "./prose-parts.ts";

/** The charts that stand in or after a section or an annex. */
type ChartsOf = (section: string) => readonly DocumentChart[];

/** A report in one language as a document: every section in its order, charts, notes, signature and annexes. */
export const reportDocument = (
  edition: Edition,
  locale: Locale,
  chartsOf: ChartsOf,
  addresses: Addresses,
): ReportDocument => {
  const { report, official } = edition;
  const chartPart = (chart: DocumentChart): DocumentPart => ({ kind: "chart", chart });

  const hrefOf = (figure: string): string | undefined => {
    const one = edition.observations.get(figure);
    return (
      one &&
      (addresses.indicator(edition, one.indicator, locale) ?? addresses.sentence(edition, figure, locale))
    );
  };

  const doubtsOf = doubtsIn(edition, locale);
  const marks: FigureMarks = { hrefOf, isDoubted: (figure) => doubtsOf(figure).length > 0 };

  const section = (slug: string, level: number): DocumentPart[] => {
    const found = edition.sections.get(slug);
    const text = found && textOf(edition, found, locale);
    if (!text) return [];
    const charts = chartsOf(slug);
    const inText = new Set(chartsIn(text.prose.blocks).map(({ id }) => id));
    const { number, capitals } = found.texts.get(official) ?? {};
    const title = numberedTitle(number, printedTitle(sectionTitle(edition, slug, locale), capitals, locale));
    const parts = text.table
      ? indicatorTableParts(text, title, marks)
      : proseParts(text.prose, {
          ...marks,
          level: title ? level + 1 : level,
          chart: (id) => {
            const chart = charts.find((one) => one.id === id);
            return chart && chartPart(chart);
          },
        });
    const after = charts.filter(({ id }) => !inText.has(id)).map(chartPart);
    return [
      ...headed(level, title),
      ...parts,
      ...doubtParts(printedDoubts(text, doubtsOf), locale),
      ...after,
    ];
  };

  const chapter = (one: Chapter, level: number): DocumentPart[] => {
    let group: string | undefined;
    return [
      ...headed(level, numberedTitle(one.number, printedHead(one, locale))),
      ...sectionsOf(one).flatMap(({ slug, group: of }): DocumentPart[] => {
        const title = of && numberedTitle(of.number, printedHead(of, locale));
        const isNew = title !== group;
        group = title;
        return [
          ...(isNew && title ? headed(level + 1, title) : []),
          ...section(slug, title ? level + 2 : level + 1),
        ];
      }),
    ];
  };

  let part: string | undefined;
  const chapters = report.chapters.flatMap((one): DocumentPart[] => {
    const of = report.parts.find(({ id }) => id === one.part);
    const isWhole = of === undefined || of.id === one.number;
    const isNew = of?.id !== part;
    part = of?.id;
    return [
      ...(isNew && !isWhole
        ? headed(1, numberedTitle(partLabel(of.id, locale), printedHead(of, locale)))
        : []),
      ...chapter(one, isWhole ? 1 : 2),
    ];
  });

  const { signatory, recipients, recipientsTitle } = report;
  const text = (said: string): DocumentPart => ({ kind: "paragraph", runs: textRuns(said) });
  const signature: DocumentPart[] = [
    text(localized(recipientsTitle, locale)),
    { kind: "list", items: recipients.map((one) => [text(localized(one, locale))]) },
    ...(signatory.authority ? [text(localized(signatory.authority, locale))] : []),
    text(localized(signatory.office, locale)),
    text(localized(signatory.name, locale)),
  ];
  return {
    id: report.id,
    locale,
    title: localized(report.title, locale),
    publisher: localized(report.issuer, locale),
    kind: localized(report.kind, locale),
    placeAndDate: localized(report.placeAndDate, locale),
    number: report.number,
    date: releaseVersion(edition).date,
    address: addresses.report(edition, locale),
    contents: translator(locale)("data:document.contents"),
    parts: [
      ...report.opening.flatMap((slug) => section(slug, 1)),
      ...chapters,
      ...report.closing.flatMap((slug) => section(slug, 1)),
      ...signature,
      ...report.annexes.flatMap(({ id, form, name }) => [
        ...headed(1, localized(name, locale)),
        ...(form === "table"
          ? annexParts(edition, id, 2, locale)
          : (edition.entries.get(id)?.get(official)?.order ?? []).flatMap((slug) => section(slug, 2))),
        ...chartsOf(id).map(chartPart),
      ]),
    ],
  };
};
