import { localized, type Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { PLANS } from "../model/plans.ts";
import type { Edition } from "../report/edition.ts";
import type { DerivedFigure, Method, FormulaOperand, Role } from "../derive/derived-figure.ts";
import { formatPeriod, formatQuantity } from "../i18n/formats.ts";
import { baseText } from "../i18n/base-text.ts";
import { inSentence, observationName, valueText } from "./observation-text.ts";
import { isBelowZero, shownText, withoutSign } from "./shown-text.ts";
import { translator } from "../i18n/translator.ts";

/** A derived figure in words; everything that a reader needs to see how it was made. */
export interface DerivedText {
  readonly name: string;
  /** With the words that its uncertainty asks for: "khoảng 2.649 tỷ đồng", "about VND 2,649 billion". */
  readonly value: string;
  /** The formula with the printed numbers in it. */
  readonly formula: string;
  readonly inputs: readonly { readonly id: string; readonly name: string; readonly value: string }[];
  /** Says that the figure is derived and not reported. */
  readonly mark: string;
}

/** How a reader hears a derived figure in `locale`. */
export const describeDerived = (edition: Edition, figure: DerivedFigure, locale: Locale): DerivedText => ({
  name: derivedName(edition, figure, locale),
  value: derivedValueText(edition, figure, locale),
  formula: formulaText(edition, figure, locale),
  inputs: inputsOf(edition, figure).map((one) => ({
    id: one.id,
    name: observationName(edition, one, locale),
    value: valueText(edition, one, locale),
  })),
  mark: translator(locale)("audit:derived"),
});

/** The figure's name: the one its author gave, or its method and indicator in words. */
export const derivedName = (edition: Edition, figure: DerivedFigure, locale: Locale): string => {
  if (figure.name) return localized(figure.name, locale);
  const indicatorName = (id: string): string => edition.indicators.get(id)?.name[locale] ?? id;
  const [, second] = inputsOf(edition, figure);
  const total = edition.indicators.get(figure.indicator)?.partOf[0] ?? "";
  return translator(locale)(`audit:method.${figure.method}`, {
    name: indicatorName(figure.indicator),
    period: formatPeriod(figure.asOf ?? figure.referencePeriod, locale),
    base: figure.basePeriod ? baseText(figure.basePeriod, locale) : "",
    total: inSentence(indicatorName(total), locale),
    plan: planName(edition, figure, locale),
    share: inSentence(indicatorName(second?.indicator ?? ""), locale),
  });
};

/** The figure's value as its interval lets it be said, with its unit and, where its sign has a meaning, in words. */
export const derivedValueText = (edition: Edition, figure: DerivedFigure, locale: Locale): string => {
  const unit = edition.units[figure.unit];
  if (!unit) return "";
  const meaning = SIGNS[figure.method];
  if (!meaning) return shownText(figure.shown, unit, locale);
  const value = shownText(withoutSign(figure.shown), unit, locale);
  return translator(locale)(`audit:sign.${meaning}.${isBelowZero(figure.shown) ? "down" : "up"}`, { value });
};

/** The formula with the printed numbers in it: "2.765,406 tỷ đồng ÷ (1 + 4,41%)". */
export const formulaText = (edition: Edition, { formula }: DerivedFigure, locale: Locale): string => {
  const roles = Map.groupBy(formula.operands, ({ role }) => role);
  const written: Partial<Record<Role, string>> = Object.fromEntries(
    [...roles].map(([role, operands]) => [role, operandsText(edition, operands, locale)]),
  );
  const percent = edition.units["percent"];
  const constant = formula.constant && percent ? formatQuantity(formula.constant, percent, locale) : "";
  return translator(locale)(`audit:formula.${formula.key}`, { ...written, constant });
};

/** Methods whose sign is said in words. */
const SIGNS: Readonly<Partial<Record<Method, "change" | "contribution" | "progress">>> = {
  "absolute-change": "change",
  "relative-change": "change",
  "contribution-to-change": "contribution",
  "progress-gap": "progress",
};

const inputsOf = ({ observations }: Edition, { inputs }: DerivedFigure): Observation[] =>
  inputs.flatMap((id) => observations.get(id) ?? []);

const planName = (edition: Edition, figure: DerivedFigure, locale: Locale): string => {
  const named = inputsOf(edition, figure);
  const printed = figure.formula.operands.find(({ role }) => role === "plan");
  const indicator = printed && edition.indicators.get(edition.observations.get(printed.id)?.indicator ?? "");
  if (indicator) return inSentence(localized(indicator.name, locale), locale);
  const stated = named.find(({ plan }) => plan)?.plan;
  const known = PLANS.find((plan) => plan === stated);
  if (known) return translator(locale)(`common:plan.${known}`);
  const plan = edition.indicators.get(stated ?? "");
  return plan ? inSentence(localized(plan.name, locale), locale) : "";
};

/** Several operands of one role as a sum, in brackets where they divide or are divided. */
const operandsText = (edition: Edition, operands: readonly FormulaOperand[], locale: Locale): string => {
  const text = operands
    .map(({ negative }, index) => {
      const sign = negative ? "− " : index ? "+ " : "";
      return sign + operandText(edition, operands[index], locale);
    })
    .join(" ");
  return operands.length > 1 && operands[0]?.role !== "term" ? `(${text})` : text;
};

const operandText = (edition: Edition, operand: FormulaOperand | undefined, locale: Locale): string => {
  const one = operand && edition.observations.get(operand.id);
  const unit = one && edition.units[one.unit];
  return unit
    ? formatQuantity((operand.operand === "total" ? one.total : one.value) ?? "", unit, locale)
    : "";
};
