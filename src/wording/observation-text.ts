import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { PLANS } from "../model/plans.ts";
import type { Unit } from "../model/schema.ts";
import { uncapitalised } from "../prose/letter-case.ts";
import type { Edition } from "../report/edition.ts";
import { firstOccurrences } from "../report/occurrences.ts";
import { formatNumber, formatPeriod, formatQuantity } from "../i18n/formats.ts";
import { baseText } from "../i18n/base-text.ts";
import { translator } from "../i18n/translator.ts";

const nameOf = ({ indicators }: Edition, id: string, locale: Locale): string =>
  indicators.get(id)?.name[locale] ?? id;

/** A name as it stands inside a sentence: small at its beginning, unless it begins with an abbreviation or a proper name. */
export const inSentence = (name: string, locale: Locale): string =>
  /^\p{Lu}\p{Lu}/u.test(name) || beginsWithProperName(name, locale) ? name : uncapitalised(name, locale);

const beginsWithProperName = (name: string, locale: Locale): boolean =>
  (language(locale).properNames ?? []).some(
    (proper) => name === proper || name.startsWith(`${proper} `) || name.startsWith(`${proper}:`),
  );

/** The value as a reader hears it, with bound and direction: "giảm 42,7%", "gần 446 nghìn lượt người", "15 trên 29 vụ". */
export const valueText = (edition: Edition, one: Observation, locale: Locale): string => {
  const t = translator(locale);
  const unit = edition.units[one.unit];
  if (!unit) return one.value;
  const amount = printedAmount(edition, one, locale) ?? writtenAmount(one, unit, locale);
  const words = [
    one.direction && t(`common:direction.${one.direction}`),
    one.bound && t(`common:bound.${one.bound}`),
    amount,
  ];
  return words.filter(Boolean).join(" ");
};

/** The amount as the report prints it in this language, unit words included: "3.481 ca", not the unit's usual form. */
const printedAmount = (edition: Edition, one: Observation, locale: Locale): string | undefined =>
  one.bare
    ? undefined
    : firstOccurrences(edition).get(one.id)?.get(locale)?.figure.text.replace(" ", "\u00a0");

const writtenAmount = (one: Observation, unit: Unit, locale: Locale): string => {
  const t = translator(locale);
  const value = formatQuantity(one.value, unit, locale);
  if (one.upper !== undefined)
    return t("common:range", { low: value, high: formatQuantity(one.upper, unit, locale) });
  if (one.total === undefined) return value;
  const total = formatQuantity(one.total, unit, locale);
  return one.kind === "rank"
    ? t("common:ofRanks", { value: formatNumber(one.value, locale), total })
    : t("common:ofTotal", { value, total });
};

/** What the figure is measured against: its base, its plan or its whole; empty for a plain level. */
export const comparisonText = (edition: Edition, one: Observation, locale: Locale): string => {
  const t = translator(locale);
  if (one.basePeriod) return baseText(one.basePeriod, locale);
  if (one.plan) {
    const known = PLANS.find((plan) => plan === one.plan);
    return t("common:against", {
      name: known ? t(`common:plan.${known}`) : inSentence(nameOf(edition, one.plan, locale), locale),
    });
  }
  return one.whole
    ? t("common:ofWhole", { name: inSentence(nameOf(edition, one.whole, locale), locale) })
    : "";
};

/** A figure's own name: its indicator, and for what is said about it the kind and the base. */
export const observationName = (edition: Edition, one: Observation, locale: Locale): string => {
  const name = nameOf(edition, one.indicator, locale);
  if (
    one.kind === "level" ||
    one.kind === "count-of-total" ||
    one.kind === "rank" ||
    one.id === one.indicator
  )
    return name;
  const t = translator(locale);
  return [`${name}:`, t(`common:kind.${one.kind}`), comparisonText(edition, one, locale)]
    .filter(Boolean)
    .join(" ");
};

/** The reference period, or the day of a stock, in words. */
export const timeText = (one: Observation, locale: Locale): string =>
  one.asOf
    ? translator(locale)("common:asOf", { day: formatPeriod(one.asOf, locale) })
    : formatPeriod(one.referencePeriod, locale);

/**
 * What a printed figure is besides its value and time: an estimate, cumulative, at which prices; empty for a plain one.
 * It belongs beside the value wherever the figure is shown in one line.
 */
export const qualifierText = (
  { obsStatus, cumulative, priceBasis }: Pick<Observation, "obsStatus" | "cumulative" | "priceBasis">,
  locale: Locale,
): string => {
  const t = translator(locale);
  return [
    obsStatus === "A" ? "" : t(`common:status.${obsStatus}`),
    cumulative ? t("common:cumulative") : "",
    priceBasis ? t(`common:priceBasis.${priceBasis}`) : "",
  ]
    .filter(Boolean)
    .join(", ");
};
