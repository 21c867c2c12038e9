import type { Locale, Localized } from "../model/locale.ts";
import { basePeriodOf, type Base, type Time } from "../model/base.ts";
import type { Verdict } from "../audit/caveats.ts";
import type { Observation } from "../model/observation.ts";
import { Decimal } from "../quantity/decimal.ts";
import { caveatTexts, verdictOf } from "../wording/caveat-text.ts";
import { comparisonText, observationName, timeText } from "../wording/observation-text.ts";
import type { Edition } from "../report/edition.ts";
import { sectionTitle } from "../report/section-title.ts";
import { firstOccurrences, sentenceOf, type Occurrence } from "../report/occurrences.ts";
import { releaseVersion } from "../report/release-version.ts";
import type { Addresses } from "./addresses.ts";
import { unitCodes, type UnitCodes } from "./unit-codes.ts";

/** One figure with all that the files say of it: the row of every table and the entry of the JSON file. */
export interface FigureRecord {
  readonly report: string;
  /** The version of the report, and its day. */
  readonly version: number;
  readonly versionDate: string;
  readonly id: string;
  readonly origin: "reported" | "derived";
  readonly kind: string;
  readonly topic: Localized;
  readonly indicator: string;
  readonly indicatorName: Localized;
  readonly name: Localized;
  /** The figure's text as printed, unit included; of a derived figure as the site writes it. */
  readonly printed: Localized;
  /**
   * Plain decimal with the printed digits; the sign of a printed change stands in `direction`. A derived figure carries
   * its sign, and is empty when only its two ends are known.
   */
  readonly value: string;
  readonly signed: string;
  /** The second end of a printed range; `value` is the first. */
  readonly upper?: string;
  readonly total?: string;
  readonly unit: string;
  readonly unitName: Localized;
  readonly unitCodes: UnitCodes;
  readonly referencePeriod: string;
  /** The period, or the day of a stock, in words. */
  readonly periodName: Localized;
  readonly asOf?: string;
  readonly base?: string;
  readonly basePeriod?: string;
  /** What the figure is measured against, in words: its base, plan or whole; empty for a plain level. */
  readonly comparedWith: Localized;
  readonly direction?: string;
  readonly plan?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly status: string;
  readonly bound?: string;
  readonly priceBasis?: string;
  readonly cumulative: boolean;
  /** The ends of what a derived figure can be, given the rounding of its inputs. */
  readonly low?: string;
  readonly high?: string;
  readonly method?: string;
  readonly formula?: Localized;
  readonly inputs: readonly string[];
  readonly sameAs?: string;
  /** What must be said wherever the figure is shown, as one text; empty when there is nothing. */
  readonly caveat: Localized;
  /** The audit's verdict: "holds", "does-not-hold" or "query"; absent where nothing was checked. */
  readonly audit?: Verdict;
  /** The wholes that the indicator is a part of: ids with a space between two. */
  readonly partOf?: string;
  readonly section: string;
  readonly sectionTitle: Localized;
  readonly address: Localized;
  readonly sentence: Localized;
}

/** What a figure takes over from its indicator and unit. */
export const catalogued = (
  { indicators, topics, units }: Edition,
  indicator: string,
  unit: string,
): Pick<
  FigureRecord,
  "indicator" | "indicatorName" | "partOf" | "topic" | "unit" | "unitName" | "unitCodes"
> => {
  const known = indicators.get(indicator);
  return {
    indicator,
    indicatorName: known?.name ?? {},
    ...(known?.partOf.length ? { partOf: known.partOf.join(" ") } : {}),
    topic: topics.get(known?.topic ?? "")?.name ?? {},
    unit,
    unitName: units[unit]?.name ?? {},
    unitCodes: unitCodes(units, unit),
  };
};

export const inLanguages = <T>(edition: Edition, say: (locale: Locale) => T): Localized<T> =>
  Object.fromEntries(edition.report.languages.map((locale) => [locale, say(locale)]));

/** Which report a figure is of, and which version of it. */
export const originOf = (edition: Edition): Pick<FigureRecord, "report" | "version" | "versionDate"> => {
  const { number, date } = releaseVersion(edition);
  return { report: edition.report.id, version: number, versionDate: date };
};

/** Every printed figure of a report, in the order of print. */
export const reportedFigures = (edition: Edition, addresses: Addresses): FigureRecord[] => {
  const printed = firstOccurrences(edition);
  return [...edition.observations.values()].map((one) => {
    const at = (locale: Locale): Occurrence | undefined => printed.get(one.id)?.get(locale);
    const verdict = verdictOf(edition, one);
    return {
      ...originOf(edition),
      id: one.id,
      origin: "reported",
      kind: one.kind,
      ...catalogued(edition, one.indicator, one.unit),
      name: inLanguages(edition, (locale) => observationName(edition, one, locale)),
      printed: inLanguages(edition, (locale) => at(locale)?.figure.text ?? ""),
      value: one.value,
      signed: one.direction === "decrease" ? new Decimal(one.value).neg().toFixed() : one.value,
      ...relations(one),
      referencePeriod: one.referencePeriod,
      periodName: inLanguages(edition, (locale) => timeText(one, locale)),
      comparedWith: inLanguages(edition, (locale) => comparisonText(edition, one, locale)),
      status: one.obsStatus,
      cumulative: one.cumulative,
      inputs: [],
      caveat: inLanguages(edition, (locale) => caveatTexts(edition, one, locale).join(" ")),
      ...(verdict ? { audit: verdict } : {}),
      section: one.section,
      sectionTitle: inLanguages(edition, (locale) => sectionTitle(edition, one.section, locale)),
      address: inLanguages(edition, (locale) => addresses.sentence(edition, one.id, locale)),
      sentence: inLanguages(edition, (locale) => quoted(at(locale))),
    };
  });
};

const quoted = (occurrence: Occurrence | undefined): string => (occurrence ? sentenceOf(occurrence) : "");

const OPTIONAL = [
  "upper",
  "total",
  "asOf",
  "direction",
  "plan",
  "part",
  "whole",
  "numerator",
  "denominator",
  "bound",
  "priceBasis",
  "sameAs",
] as const;

/** The fields that only some figures have; a base is named both as printed and as a period. */
const relations = (one: Observation): Partial<FigureRecord> => ({
  ...Object.fromEntries(OPTIONAL.flatMap((field) => (one[field] === undefined ? [] : [[field, one[field]]]))),
  ...(one.basePeriod && { base: one.basePeriod, ...basePeriodIn(one.basePeriod, one) }),
});

/** The period that a base stands for, where it is one: a plan is none. */
export const basePeriodIn = (base: Base, time: Time): Pick<FigureRecord, "basePeriod"> => {
  const basePeriod = basePeriodOf(base, time);
  return basePeriod === undefined ? {} : { basePeriod };
};
