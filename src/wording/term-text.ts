import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { PLANS } from "../model/plans.ts";
import type { Edition } from "../report/edition.ts";
import { changeForm } from "../derive/change-form.ts";
import { observationOf, parseTerm, sourcesOf, type Factor } from "../derive/terms.ts";
import { inSentence, observationName } from "./observation-text.ts";
import { shownText } from "./shown-text.ts";
import { translator } from "../i18n/translator.ts";

/** A term of a relation in words: the names of its figures and, of what they imply, what it is. */
export const termName = (edition: Edition, text: string, locale: Locale): string => {
  const t = translator(locale);
  const { negative, factors } = parseTerm(text);
  const name = factors.map((factor) => factorName(edition, factor, locale)).join(t("audit:term.times"));
  return negative ? t("audit:term.negative", { name }) : name;
};

/** A term with the numbers that the report prints: "39.982 hộ ÷ 29,97%" for the households that a rate implies. */
export const termNumbers = (edition: Edition, text: string, locale: Locale): string => {
  const { negative, factors } = parseTerm(text);
  const numbers = factors.map((factor) => factorNumbers(edition, factor, locale)).join(" × ");
  return negative ? `− ${numbers}` : numbers;
};

const factorName = (edition: Edition, factor: Factor, locale: Locale): string => {
  const t = translator(locale);
  const one = observationOf(edition, factor);
  const own = inSentence(observationName(edition, one, locale), locale);
  const indicator = (id: string): string =>
    inSentence(edition.indicators.get(id)?.name[locale] ?? id, locale);
  switch (factor.operand) {
    case "value":
      return own;
    case "total":
      return pairTotalName(edition, one, locale) ?? t("audit:term.total", { name: own });
    case "whole":
      return t("audit:term.whole", {
        name: indicator(one.whole ?? one.indicator),
        share: indicator(one.indicator),
      });
    case "base":
      return t("audit:term.base", { name: indicator(one.indicator) });
    case "plan":
      return t("audit:term.plan", { plan: planName(one, indicator, t), name: indicator(one.indicator) });
  }
};

/** What a completion is measured against: a plan, a budget estimate, a target, or a plan that the report prints. */
const planName = (
  { plan = "" }: Observation,
  indicator: (id: string) => string,
  t: ReturnType<typeof translator>,
): string => {
  const known = PLANS.find((one) => one === plan);
  return known ? t(`common:plan.${known}`) : indicator(plan);
};

/** What the second number of a pair is, where a share or a completion of the same thing says so. */
const pairTotalName = (edition: Edition, pair: Observation, locale: Locale): string | undefined => {
  const said = [...edition.observations.values()].filter(
    ({ indicator, part }) => (part ?? indicator) === pair.indicator,
  );
  const whole = said.find((one) => one.whole)?.whole;
  if (whole) return inSentence(edition.indicators.get(whole)?.name[locale] ?? whole, locale);
  if (!said.some(({ plan }) => plan === "target")) return undefined;
  return translator(locale)("audit:term.target", {
    name: inSentence(observationName(edition, pair, locale), locale),
  });
};

const factorNumbers = (edition: Edition, factor: Factor, locale: Locale): string => {
  const [level, one = level] = sourcesOf(edition, factor);
  if (!level || !one) return "";
  const quantity = (plain: string, unit: string): string => {
    const known = edition.units[unit];
    return known ? shownText({ kind: "exactly", value: plain }, known, locale) : plain;
  };
  const sign = one.direction === "decrease" ? "−" : "+";
  const own = quantity(one.value, one.unit);
  if (factor.operand === "value") return one.direction === "decrease" ? `−${own}` : own;
  if (factor.operand === "total") return quantity(one.total ?? "", one.unit);
  const amount = quantity(level.value, level.unit);
  if (factor.operand !== "base" || one.kind === "ratio") return `${amount} ÷ ${own}`;
  const opposite = sign === "−" ? "+" : "−";
  return changeForm(edition, one, level) === "relative"
    ? `${amount} ÷ (1 ${sign} ${own})`
    : `${amount} ${opposite} ${own}`;
};
