import { Decimal } from "../quantity/decimal.ts";
import type { Units } from "../model/schema.ts";

export interface UnitCodes {
  /** What is measured: the unit's own code, else the id of the plain unit of its dimension. */
  readonly measure: string;
  /** SDMX UNIT_MULT: the power of ten by which the value is multiplied, 9 for billions. */
  readonly multiplier: number;
}

/**
 * A unit as SDMX parts it, into measure and multiplier. Only thousands and their multiples are multipliers:
 * the hectare (10,000 m²) and the percent are measures of their own.
 */
export const unitCodes = (units: Units, id: string): UnitCodes => {
  const unit = units[id];
  if (!unit) return { measure: id, multiplier: 0 };
  const power = new Decimal(unit.factor).log(10);
  const multiplier = power.isInteger() && power.gt(0) && power.mod(3).isZero() ? power.toNumber() : 0;
  if (unit.code) return { measure: unit.code, multiplier };
  if (multiplier === 0) return { measure: id, multiplier };
  const plain = Object.entries(units).find(
    ([, other]) => other.dimension === unit.dimension && other.factor === "1",
  );
  return { measure: plain?.[0] ?? unit.dimension, multiplier };
};
