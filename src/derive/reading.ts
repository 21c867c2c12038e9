import { CalculationError } from "../quantity/calculation-error.ts";
import type { Observation } from "../model/observation.ts";
import { point, interval, negate, fromPrinted, scale, type Interval } from "../quantity/interval.ts";
import { Decimal } from "../quantity/decimal.ts";
import { decimalPlaces } from "../quantity/plain-decimal.ts";
import type { Figures } from "./figures.ts";

type Field = "value" | "total";

/** What was worked out of each figure with each list of units. */
const readings = new WeakMap<Figures["units"], WeakMap<Observation, Partial<Record<Field, Interval>>>>();

/**
 * Everything that a printed figure can stand for, in the base unit of its dimension; a decrease is negative.
 * A count is exact; a range reaches from its first end to its second; "more than" has no upper end and "nearly"
 * reaches down to zero; "about" is read by its printed digits. Throws a CalculationError when the figure has no second number or an unknown unit.
 */
export const reading = ({ units }: Figures, one: Observation, field: Field = "value"): Interval => {
  const ofUnits = readings.get(units) ?? new WeakMap<Observation, Partial<Record<Field, Interval>>>();
  readings.set(units, ofUnits);
  const known = ofUnits.get(one);
  const result = known?.[field] ?? readFigure(units, one, field);
  if (!known?.[field]) ofUnits.set(one, { ...known, [field]: result });
  return result;
};

const readFigure = (units: Figures["units"], one: Observation, field: Field): Interval => {
  const unit = units[one.unit];
  const text = one[field];
  if (!unit || text === undefined) throw new CalculationError({ code: "no-known-number", id: one.id, field });
  const read = (digits: string): Interval =>
    unit.counted && decimalPlaces(digits) === 0 ? point(digits) : fromPrinted(digits);
  const upper = field === "value" ? one.upper : undefined;
  const range = upper === undefined ? read(text) : { low: read(text).low, high: read(upper).high };
  const stated = scale(bounded(range, field === "value" ? one : {}), unit.factor);
  return one.direction === "decrease" ? negate(stated) : stated;
};

const bounded = (stated: Interval, { bound }: Pick<Observation, "bound">): Interval => {
  if (bound === "at-least") return { low: stated.low, high: new Decimal(Infinity) };
  return bound === "at-most" ? interval(0, stated.high) : stated;
};
