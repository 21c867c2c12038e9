import type { Observation } from "../model/observation.ts";
import type { Operand } from "../model/relation.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Interval } from "../quantity/interval.ts";
import type { Edition } from "../report/edition.ts";
import type { DerivationInput, FormulaKey, FormulaOperand, Method, Role } from "./derived-figure.ts";

/** Finds everything in a report that can be derived in one way. */
export type Deriver = (edition: Edition) => DerivationInput[];

/** One way in which a figure follows from printed ones. */
export interface DerivationMethod<Case> {
  readonly method: Method;
  /** The figures from which one can be derived, case by case. */
  readonly cases: (edition: Edition) => readonly Case[];
  readonly id: (one: Case) => string;
  /** The indicator that the derived figure belongs to. */
  readonly indicator: (one: Case) => string;
  readonly unit: (one: Case) => string;
  readonly formula: (one: Case) => FormulaKey;
  readonly operands: (one: Case) => readonly (readonly [Role, Observation, Operand?])[];
  /** A number of the formula that no metric gives. */
  readonly constant?: (one: Case) => number;
  /** The time where it is not that of the first input, and the base. */
  readonly time?: (one: Case) => Pick<DerivationInput, "referencePeriod" | "asOf" | "basePeriod">;
  /** The observation whose time, status and price basis come first; without it, that of the first operand. */
  readonly main?: (one: Case) => Observation;
  /** Does a value, in `unit`, give the printed figures back that it is derived from? */
  readonly agrees?: (one: Case) => (value: Decimal) => boolean;
  /** In base units of the unit's dimension. Throws a CalculationError when there is no result. */
  readonly interval: (edition: Edition, one: Case) => Interval;
}

export const deriver =
  <Case>(row: DerivationMethod<Case>): Deriver =>
  (edition) =>
    row.cases(edition).map((one): DerivationInput => {
      const operands = row.operands(one);
      const main = row.main?.(one);
      return {
        id: row.id(one),
        method: row.method,
        indicator: row.indicator(one),
        inputs: [...new Set([...(main ? [main] : []), ...operands.map(([, figure]) => figure)])],
        formula: {
          key: row.formula(one),
          operands: operands.map(([role, { id }, operand = "value"]): FormulaOperand => ({
            role,
            id,
            operand,
          })),
          ...(row.constant ? { constant: String(row.constant(one)) } : {}),
        },
        unit: row.unit(one),
        ...row.time?.(one),
        ...(row.agrees ? { agrees: row.agrees(one) } : {}),
        interval: () => row.interval(edition, one),
      };
    });
