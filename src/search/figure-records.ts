import { remarkTexts } from "../wording/caveat-text.ts";
import { comparisonText, observationName, timeText, valueText } from "../wording/observation-text.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale, Localized } from "../model/locale.ts";
import type { Observation, ObsStatus } from "../model/observation.ts";
import { allSections } from "../model/report.ts";
import { sentenceAround } from "../prose/document.ts";
import { textOf, type Edition } from "../report/edition.ts";
import { occurrences, type Occurrence } from "../report/occurrences.ts";
import { SEARCH_DATA_VERSION, type FigureRecord, type SearchData, type Vocabulary } from "./search-data.ts";

/** A figure that the report does not print but that follows from it. */
export interface DerivedEntry {
  readonly id: string;
  readonly indicator: string;
  readonly name: Localized;
  readonly text: Localized;
  /** Plain decimal without a sign; empty where only the ends of an interval are known. */
  readonly value: string;
  readonly unit: string;
  readonly direction?: string;
  readonly method?: string;
  /** How it follows from printed figures, in words and numbers. */
  readonly formula: Localized;
  /** What is doubtful about the figures it is made from; empty when nothing is. */
  readonly caveat: Localized;
  readonly against: Localized;
  readonly time: Localized;
  /** The same as a period or a day: "2020-Q1". */
  readonly period: string;
  readonly status: ObsStatus;
  readonly href: Localized;
}

export interface RecordSources {
  readonly vocabulary: Vocabulary;
  /** Path and anchor of an observation's sentence. */
  readonly addressOf: (observation: Observation, locale: Locale) => string;
  readonly reportName: string;
  /** See `SearchData.citation`. */
  readonly citation: string;
  readonly derived?: readonly DerivedEntry[];
}

/** Everything that the search of one report knows in `locale`. */
export const figureRecords = (edition: Edition, locale: Locale, sources: RecordSources): SearchData => {
  const t = translator(locale);
  const languages = [locale, ...edition.report.languages.filter((one) => one !== locale)];
  const inAll = (names: Localized): string[] => languages.flatMap((one) => names[one] ?? []);
  const slugs = sectionOrder(edition);
  const sentences = new Map<string, number>();
  const printed = firstPrintings(edition, locale);
  const observations = [...edition.observations.values()].toSorted(
    (a, b) => slugs.indexOf(a.section) - slugs.indexOf(b.section),
  );
  const derived = sources.derived ?? [];
  const used = [...new Set([...observations, ...derived].map(({ indicator }) => indicator))];
  const indicators = used.flatMap((id) => edition.indicators.get(id) ?? []);
  const placeOf = new Map(indicators.map(({ id }, index) => [id, index]));

  const record = (one: Observation): FigureRecord => {
    const name = observationName(edition, one, locale);
    const against = comparisonText(edition, one, locale);
    const occurrence = printed.get(one.id);
    const caveat = remarkTexts(edition, one, locale).join(" ");
    return {
      id: one.id,
      kind: one.kind,
      indicator: placeOf.get(one.indicator) ?? 0,
      ...(name === edition.indicators.get(one.indicator)?.name[locale] ? {} : { name }),
      value: one.value,
      ...(one.total === undefined ? {} : { total: one.total }),
      unit: one.unit,
      text: valueText(edition, one, locale),
      ...(one.direction ? { direction: one.direction } : {}),
      ...(against ? { against } : {}),
      time: timeText(one, locale),
      period: one.asOf ?? one.referencePeriod,
      status: one.obsStatus,
      section: slugs.indexOf(one.section),
      href: sources.addressOf(one, locale),
      ...(occurrence ? { sentence: sentenceIn(occurrence, sentences) } : {}),
      ...(one.sameAs ? { sameAs: one.sameAs } : {}),
      ...(caveat ? { caveat } : {}),
    };
  };
  const derivedRecord = (one: DerivedEntry): FigureRecord => {
    const [name = one.id, ...alsoCalled] = inAll(one.name);
    const ofIndicator = isMadeFrom(edition.indicators.get(one.indicator)?.name[locale] ?? "", name);
    return {
      id: one.id,
      kind: "derived",
      ...(one.method ? { method: one.method } : {}),
      indicator: placeOf.get(one.indicator) ?? 0,
      name,
      ...(ofIndicator ? {} : { alsoCalled }),
      value: one.value,
      unit: one.unit,
      text: one.text[locale] ?? "",
      ...(one.direction ? { direction: one.direction } : {}),
      ...(one.against[locale] ? { against: one.against[locale] } : {}),
      time: one.time[locale] ?? "",
      period: one.period,
      status: one.status,
      href: one.href[locale] ?? "",
      ...(one.formula[locale] ? { formula: one.formula[locale] } : {}),
      ...(one.caveat[locale] ? { caveat: one.caveat[locale] } : {}),
    };
  };
  const figures = [...observations.map(record), ...derived.map(derivedRecord)];
  const wordsFor = <Key extends string>(
    keys: readonly Key[],
    say: (key: Key) => string,
  ): Record<string, string> => Object.fromEntries([...new Set(keys)].map((key) => [key, say(key)]));

  return {
    version: SEARCH_DATA_VERSION,
    locale,
    report: { id: edition.report.id, name: sources.reportName },
    citation: sources.citation,
    kinds: wordsFor(
      [...observations.map(({ kind }) => kind), ...derived.map(() => "derived" as const)],
      (kind) => t(`common:kind.${kind}`),
    ),
    statuses: wordsFor(
      [...observations.map(({ obsStatus }) => obsStatus), ...derived.map(({ status }) => status)],
      (status) => t(`common:status.${status}`),
    ),
    topics: Object.fromEntries([...edition.topics].map(([id, { name }]) => [id, inAll(name)])),
    indicators: indicators.map(({ id, name, topic, partOf }) => ({
      id,
      names: inAll(name),
      topic,
      // A whole without figures of its own cannot be meant instead of its part.
      ...(partOf && indicators.some((one) => one.id === partOf) ? { partOf } : {}),
    })),
    units: Object.fromEntries(
      [...new Set(figures.map(({ unit }) => unit))].flatMap((id) => {
        const unit = edition.units[id];
        const forms = unit && [...new Set([...inAll(unit.name), ...Object.values(unit.forms).flat()])];
        return unit && forms ? [[id, { dimension: unit.dimension, factor: unit.factor, forms }]] : [];
      }),
    ),
    sections: slugs.map((slug) => sectionTitle(edition, slug, locale)),
    sentences: [...sentences.keys()],
    figures,
    vocabulary: sources.vocabulary,
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

const sectionTitle = (edition: Edition, slug: string, locale: Locale): string => {
  const section = edition.sections.get(slug);
  const printed = section && textOf(edition, section, locale)?.title.replace(/:$/, "");
  return printed || (section?.texts.get(edition.official)?.unprintedTitle?.[locale] ?? "");
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
