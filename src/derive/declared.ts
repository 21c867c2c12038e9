import { attempt } from "../quantity/calculation-error.ts";
import type { Observation } from "../model/observation.ts";
import { divide } from "../quantity/interval.ts";
import type { FormulaOperand, Role } from "./derived-figure.ts";
import { parseTerm, sourcesOf, sumInterval } from "./terms.ts";
import type { Figures } from "./figures.ts";
import type { Deriver } from "./method.ts";

/** The balances and ratios that `derived.yaml` asks for. */
export const declared: Deriver = (edition) =>
  edition.derivations.flatMap((one) => {
    const terms = one.method === "balance" ? one.terms : [...one.numerator, ...one.denominator];
    const inputs = sources(edition, terms);
    const [first] = inputs;
    if (!first) return [];
    return [
      {
        id: one.id,
        method: one.method,
        name: one.name,
        indicator: one.indicator ?? first.indicator,
        inputs,
        unit: one.unit,
        formula:
          one.method === "balance"
            ? { key: "balance", operands: operands("term", one.terms) }
            : {
                key: "ratio",
                operands: [
                  ...operands("numerator", one.numerator),
                  ...operands("denominator", one.denominator),
                ],
              },
        interval: () =>
          one.method === "balance"
            ? sumInterval(edition, one.terms)
            : divide(sumInterval(edition, one.numerator), sumInterval(edition, one.denominator)),
      },
    ];
  });

const operands = (role: Role, terms: readonly string[]): FormulaOperand[] =>
  terms.flatMap((text) => {
    const { negative, factors } = parseTerm(text);
    return factors.map(({ id, operand }): FormulaOperand => ({
      role,
      id,
      operand,
      ...(negative ? { negative } : {}),
    }));
  });

/** Every observation that the terms are read from; none when one of them is missing, which `relations-can-be-read` reports. */
const sources = (figures: Figures, terms: readonly string[]): Observation[] =>
  attempt(() =>
    terms.flatMap((text) => parseTerm(text).factors.flatMap((factor) => sourcesOf(figures, factor))),
  ).result ?? [];
