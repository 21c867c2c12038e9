import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Observation } from "../../model/observation.ts";
import { formatPlainNumber, parseQuantity } from "../../prose/printed-number.ts";
import { bindings } from "../../report/occurrences.ts";
import type { Unit } from "../../model/schema.ts";
import type { Rule } from "../rule.ts";

/**
 * The printed text says the metric's value, digit by digit, in its unit, by the rules of its language.
 * Passes: `[3,20%](#x)` in Vietnamese for value "3.20". Fails: `[3.20%](#x)`, `[3,2%](#x)`, `[3,20 ha](#x)`.
 */
export const figuresSayTheirValue: Rule = (edition) =>
  bindings(edition).flatMap(({ figure, observation, locale, place }) => {
    const unit = observation && edition.units[observation.unit];
    if (!observation || !unit) return [];
    const forms = unit.forms[locale];
    if (!forms) return [];
    const said = parseQuantity(figure.text, forms, language(locale));
    const right =
      said?.value === observation.value &&
      said.total === observation.total &&
      said.upper === observation.upper &&
      (said.withUnit || observation.bare);
    if (right) return [];
    return [
      {
        rule: "figures-say-their-value",
        place,
        message: foundExpected(`“${figure.text}”`, expectation(observation, unit, locale)),
        other: observation.place,
      },
    ];
  });

const expectation = (observation: Observation, unit: Unit, locale: string): { vi: string; en: string } => {
  const number = (plain: string): string => formatPlainNumber(plain, language(locale));
  const { value, total, upper } = observation;
  const second = total === undefined ? (upper === undefined ? "" : `-${number(upper)}`) : `/${number(total)}`;
  const printedNumber = number(value) + second;
  const forms = (unit.forms[locale] ?? []).map((form) => {
    if (form.includes("#")) return form.replace("#", printedNumber);
    return form.startsWith("%") ? printedNumber + form : `${printedNumber} ${form}`;
  });
  const list = [...(observation.bare ? [printedNumber] : []), ...forms].map((form) => `“${form}”`);
  return { vi: list.join(" hoặc "), en: list.join(" or ") };
};
