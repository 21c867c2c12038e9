import { derive } from "../../derive/derive.ts";
import type { DerivedFigure } from "../../derive/derived-figure.ts";
import { directionOf, type ReportFigure } from "../../derive/figure.ts";
import { doubtTexts, remarkTexts } from "../../wording/caveat-text.ts";
import { formulaText } from "../../wording/derived-text.ts";
import { againstText, amountText, nameText, periodText } from "../../wording/figure-text.ts";
import {
  comparisonText,
  observationName,
  qualifierText,
  timeText,
  valueText,
} from "../../wording/observation-text.ts";
import type { Locale } from "../../model/locale.ts";
import type { Observation } from "../../model/observation.ts";
import { allSections } from "../../model/report.ts";
import { sentenceAround } from "../../prose/document.ts";
import type { Edition } from "../../report/edition.ts";
import { sectionTitle } from "../../report/section-title.ts";
import { occurrences, type Occurrence } from "../../report/occurrences.ts";
import {
  SEARCH_DATA_VERSION,
  type ReportDetails,
  type ReportRecords,
  type SearchRecord,
} from "./search-data.ts";

export interface RecordSources {
  /** Path and anchor of a printed figure's sentence, or of a derived figure's place on its indicator's page. */
  readonly addressOf: (figure: ReportFigure, locale: Locale) => string;
  readonly reportName: string;
  /** Path of the report's own page. */
  readonly reportHref: string;
}

/** What the search of one report knows in `locale`: what is loaded first, and what comes after it. */
export const reportRecords = (
  edition: Edition,
  locale: Locale,
  { addressOf, reportName, reportHref }: RecordSources,
): { records: ReportRecords; details: ReportDetails } => {
  const { report } = edition;
  const slugs = sectionOrder(edition);
  const observations = [...edition.observations.values()].sort(
    (a, b) => slugs.indexOf(a.section) - slugs.indexOf(b.section),
  );
  const sentences = new Map<string, number>();
  const printed = firstPrintings(edition, locale);
  return {
    records: {
      version: SEARCH_DATA_VERSION,
      report: {
        id: report.id,
        name: reportName,
        period: report.referencePeriod,
        ...(report.number ? { number: report.number } : {}),
        href: reportHref,
      },
      sections: slugs.map((slug) => sectionTitle(edition, slug, locale)),
      figures: observations.map((one) =>
        observationRecord(edition, one, locale, slugs.indexOf(one.section), addressOf(one, locale)),
      ),
    },
    details: {
      version: SEARCH_DATA_VERSION,
      printed: Object.fromEntries(
        observations.flatMap(({ id }) => {
          const occurrence = printed.get(id);
          return occurrence ? [[id, sentenceIn(occurrence, sentences)] as const] : [];
        }),
      ),
      sentences: [...sentences.keys()],
      derived: [...derive(edition).values()].map((one) =>
        derivedRecord(edition, one, locale, addressOf(one, locale)),
      ),
    },
  };
};

const observationRecord = (
  edition: Edition,
  one: Observation,
  locale: Locale,
  section: number,
  href: string,
): SearchRecord => {
  const name = observationName(edition, one, locale);
  const against = comparisonText(edition, one, locale);
  const caveat = remarkTexts(edition, one, locale).join(" ");
  return {
    id: one.id,
    kind: one.kind,
    indicator: one.indicator,
    ...(name === edition.indicators.get(one.indicator)?.name[locale] ? {} : { name }),
    value: one.value,
    ...(one.total === undefined ? {} : { total: one.total }),
    unit: one.unit,
    text: valueText(edition, one, locale),
    ...(one.direction ? { direction: one.direction } : {}),
    ...(against ? { against } : {}),
    // The status is a field of its own.
    time: [timeText(one, locale), qualifierText({ ...one, obsStatus: "A" }, locale)]
      .filter(Boolean)
      .join(", "),
    period: one.asOf ?? one.referencePeriod,
    status: one.obsStatus,
    section,
    href,
    ...(one.sameAs ? { sameAs: one.sameAs } : {}),
    ...(caveat ? { caveat } : {}),
  };
};

const derivedRecord = (edition: Edition, one: DerivedFigure, locale: Locale, href: string): SearchRecord => {
  const languages = [locale, ...edition.report.languages.filter((other) => other !== locale)];
  const [name = one.id, ...alsoCalled] = languages.map((language) => nameText(edition, one, language));
  const ofIndicator = isMadeFrom(edition.indicators.get(one.indicator)?.name[locale] ?? "", name);
  const direction = directionOf(one);
  const against = againstText(edition, one, locale);
  const formula = formulaText(edition, one, locale);
  const caveat = doubtTexts(edition, one, locale).join(" ");
  return {
    id: one.id,
    kind: "derived",
    method: one.method,
    indicator: one.indicator,
    name,
    ...(ofIndicator ? {} : { alsoCalled }),
    value: one.estimate?.replace(/^-/, "") ?? "",
    unit: one.unit,
    text: amountText(edition, one, locale),
    ...(direction ? { direction } : {}),
    ...(against ? { against } : {}),
    time: periodText(one, locale),
    period: one.asOf ?? one.referencePeriod,
    status: one.obsStatus,
    href,
    ...(formula ? { formula } : {}),
    ...(caveat ? { caveat } : {}),
  };
};

/** Is a derived figure called after its indicator, as "Exports: share of trade" and "Exports (quarter 1 of 2020)" are? */
const isMadeFrom = (indicator: string, name: string): boolean =>
  name.startsWith(indicator) && /^(?::| \(|,)/.test(name.slice(indicator.length));

/** Sections as the report prints them, then the entries of its annexes. */
const sectionOrder = (edition: Edition): string[] => {
  const inText = allSections(edition.report);
  const entries = edition.report.annexes.flatMap(
    ({ id }) => edition.entries.get(id)?.get(edition.official)?.order ?? [],
  );
  return [
    ...inText,
    ...entries,
    ...[...edition.sections.keys()].filter((slug) => !inText.includes(slug) && !entries.includes(slug)),
  ];
};

/** Where each figure is printed first in `locale`, or in the official language where that has no translation. */
const firstPrintings = (edition: Edition, locale: Locale): Map<string, Occurrence> => {
  const found = new Map<string, Occurrence>();
  for (const one of occurrences(edition)) {
    const known = found.get(one.figure.id);
    const better =
      one.locale === locale ? known?.locale !== locale : one.locale === edition.official && !known;
    if (one.observation && better) found.set(one.figure.id, one);
  }
  return found;
};

const sentenceIn = (
  { plain, figure }: Occurrence,
  sentences: Map<string, number>,
): [number, number, number] => {
  const { start, end } = sentenceAround(plain.text, figure.start);
  const raw = plain.text.slice(start, end);
  const shift = start + raw.length - raw.trimStart().length;
  const sentence = raw.trim();
  const index = sentences.get(sentence) ?? sentences.size;
  sentences.set(sentence, index);
  return [index, figure.start - shift, figure.end - shift];
};
