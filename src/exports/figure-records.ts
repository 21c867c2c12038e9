import type { DerivedFigure } from "../derive/derived-figure.ts";
import { exactEnds } from "../derive/ends.ts";
import { baseOf, boundOf, directionOf, figuresOf, isDerived, type ReportFigure } from "../derive/figure.ts";
import { basePeriodOf } from "../model/base.ts";
import type { Locale, Localized } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { Edition } from "../report/edition.ts";
import { firstOccurrences, sentenceOf } from "../report/occurrences.ts";
import { releaseVersion } from "../report/release-version.ts";
import { sectionTitle } from "../report/section-title.ts";
import { caveatTexts, verdictOf } from "../wording/caveat-text.ts";
import { derivedValueText, formulaText } from "../wording/derived-text.ts";
import { againstText, nameText, periodText } from "../wording/figure-text.ts";
import type { Addresses } from "./addresses.ts";
import type { DerivedRecord, FigureRecord, ReportedRecord } from "./figure-record.ts";
import { unitCodes } from "./unit-codes.ts";

/** All figures of a report: the reported ones in the order of print, then the derived ones. */
export const figureRecords = (edition: Edition, addresses: Addresses): FigureRecord[] =>
  figuresOf(edition).map((one) =>
    isDerived(one) ? derivedRecord(edition, addresses, one) : reportedRecord(edition, addresses, one),
  );

const inLanguages = (edition: Edition, say: (locale: Locale) => string): Localized =>
  Object.fromEntries(edition.report.languages.map((locale) => [locale, say(locale)]));

/** The properties that are not undefined. */
const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** What both kinds of figures have; it is listed in `section`. */
const sharedFields = (edition: Edition, addresses: Addresses, figure: ReportFigure, section: string) => {
  const { number, date } = releaseVersion(edition);
  const indicator = edition.indicators.get(figure.indicator);
  const base = baseOf(figure);
  return {
    report: edition.report.id,
    version: number,
    versionDate: date,
    id: figure.id,
    indicator: figure.indicator,
    indicatorName: indicator?.name ?? {},
    topic: edition.topics.get(indicator?.topic ?? "")?.name ?? {},
    name: inLanguages(edition, (locale) => nameText(edition, figure, locale)),
    unit: figure.unit,
    unitName: edition.units[figure.unit]?.name ?? {},
    unitCodes: unitCodes(edition.units, figure.unit),
    referencePeriod: figure.referencePeriod,
    periodName: inLanguages(edition, (locale) => periodText(figure, locale)),
    comparedWith: inLanguages(edition, (locale) => againstText(edition, figure, locale)),
    status: figure.obsStatus,
    caveat: inLanguages(edition, (locale) => caveatTexts(edition, figure, locale).join(" ")),
    section,
    sectionTitle: inLanguages(edition, (locale) => sectionTitle(edition, section, locale)),
    address: inLanguages(edition, (locale) => addresses.figure(edition, figure, locale)),
    ...present({
      asOf: figure.asOf,
      base,
      basePeriod: base && basePeriodOf(base, figure),
      direction: directionOf(figure),
      bound: boundOf(figure),
      priceBasis: figure.priceBasis,
      audit: verdictOf(edition, figure),
      partOf: indicator?.partOf.join(" ") || undefined,
    }),
  };
};

const reportedRecord = (edition: Edition, addresses: Addresses, one: Observation): ReportedRecord => {
  const printed = firstOccurrences(edition).get(one.id);
  const { upper, total, plan, part, whole, numerator, denominator, sameAs } = one;
  return {
    ...sharedFields(edition, addresses, one, one.section),
    origin: "reported",
    kind: one.kind,
    printed: inLanguages(edition, (locale) => printed?.get(locale)?.figure.text ?? ""),
    value: one.value,
    signed: one.direction === "decrease" ? new Decimal(one.value).neg().toFixed() : one.value,
    cumulative: one.cumulative,
    inputs: [],
    sentence: inLanguages(edition, (locale) => {
      const occurrence = printed?.get(locale);
      return occurrence ? sentenceOf(occurrence) : "";
    }),
    ...present({ upper, total, plan, part, whole, numerator, denominator, sameAs }),
  };
};

/** It is listed in the section that prints its first input. */
const derivedRecord = (edition: Edition, addresses: Addresses, one: DerivedFigure): DerivedRecord => {
  const section = edition.observations.get(one.inputs[0] ?? "")?.section ?? "";
  return {
    ...sharedFields(edition, addresses, one, section),
    origin: "derived",
    kind: "derived",
    method: one.method,
    printed: inLanguages(edition, (locale) => derivedValueText(edition, one, locale)),
    value: one.estimate ?? "",
    signed: one.estimate ?? "",
    cumulative: false,
    formula: inLanguages(edition, (locale) => formulaText(edition, one, locale)),
    inputs: one.inputs,
    sentence: {},
    ...exactEnds(one.interval),
  };
};
