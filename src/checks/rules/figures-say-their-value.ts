import { language } from "../../model/languages.ts";
import type { Observation } from "../../model/observation.ts";
import { formatPlainNumber, parseQuantity } from "../../prose/printed-number.ts";
import { bindings } from "../../report/occurrences.ts";
import type { Unit } from "../../model/schema.ts";
import { foundExpected, phrase, type PhraseValue } from "../../model/phrase.ts";
import type { Rule } from "../rule.ts";

/**
 * The printed text says the metric's value, digit by digit, in its unit, by the rules of its language.
 * Passes: `[3,20%](#x)` in Vietnamese for value "3.20". Fails: `[3.20%](#x)`, `[3,2%](#x)`, `[3,20 ha](#x)`.
 */
export const figuresSayTheirValue: Rule = (edition) =>
  bindings(edition).flatMap(({ figure, observation, locale, place, text }) => {
    const unit = observation && edition.units[observation.unit];
    if (!observation || !unit) return [];
    const forms = unit.forms[locale];
    if (!forms) return [];
    const isSigned = text.table !== undefined && observation.kind === "change";
    const printed = isSigned ? unsigned(figure.text, observation) : figure.text;
    const said = printed === undefined ? undefined : parseQuantity(printed, forms, language(locale));
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
        ...foundExpected(`“${figure.text}”`, expectation(observation, unit, locale, isSigned)),
        other: observation.place,
      },
    ];
  });

/** The cell of a change without its sign or brackets, which say its direction; undefined where they say another one. */
const unsigned = (text: string, { direction }: Observation): string | undefined => {
  const bracketed = /^\(\s*([^()]*?)\s*\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return direction === "decrease" ? bracketed : undefined;
  const [, sign, number] = /^([-−–+]?)\s*(.*)$/.exec(text) ?? [];
  const isFall = sign !== undefined && sign !== "" && sign !== "+";
  return isFall === (direction === "decrease") ? number : undefined;
};

const expectation = (
  observation: Observation,
  unit: Unit,
  locale: string,
  isSigned: boolean,
): PhraseValue => {
  const sign = isSigned && observation.direction === "decrease" ? "-" : "";
  const number = (plain: string): string => sign + formatPlainNumber(plain, language(locale));
  const { value, total, upper } = observation;
  const second = total === undefined ? (upper === undefined ? "" : `-${number(upper)}`) : `/${number(total)}`;
  const printedNumber = number(value) + second;
  const forms = (unit.forms[locale] ?? []).map((form) => {
    if (form.includes("#")) return form.replace("#", printedNumber);
    return form.startsWith("%") ? printedNumber + form : `${printedNumber} ${form}`;
  });
  const list = [...(observation.bare ? [printedNumber] : []), ...forms].map(
    (form): PhraseValue => `“${form}”`,
  );
  return list.length
    ? list.reduce((first, second) => phrase("figures-say-their-value.or", { first, second }))
    : "";
};
