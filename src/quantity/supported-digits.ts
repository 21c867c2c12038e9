import { Decimal } from "./decimal.ts";
import { contains, middle, width, type Interval } from "./interval.ts";

/**
 * What may be printed of a value that is known only as an interval: a value that is exact, one that is right
 * within a unit of its last digit, or two ends. Values are plain decimals; "-" stands before a negative one.
 */
export type SupportedDigits =
  | { readonly kind: "exactly"; readonly value: string }
  | { readonly kind: "about"; readonly value: string }
  | { readonly kind: "between"; readonly low: string; readonly high: string };

/** A value with fewer digits than this says too little; its ends say more. */
const FEWEST_DIGITS = 2;
/** With so many digits, a last digit that is right within one unit still says enough. */
const AMPLE_DIGITS = 3;

/** A range narrower than this part of a unit of the last digit is a rounded exact value. */
const NARROW = 0.01;

/**
 * The digits that `range` supports, with at most `decimals` behind the point: the most digits, two at least, to
 * which every value of the range can be rounded; three or more are also said when no value is farther away than
 * one unit of the last. One digit more is said where only so the value lies inside the range and `agrees`. A value
 * known far more finely than `decimals` is rounded to them, to a single digit if need be. Where neither can be
 * said, both ends, rounded outward by at most half the range. Undefined when the range is as wide as the value: it
 * then says nothing about it.
 */
export const supportedDigits = (
  range: Interval,
  decimals: number,
  agrees: (value: Decimal) => boolean = () => true,
): SupportedDigits | undefined => {
  const centre = middle(range);
  if (width(range).isZero() && centre.decimalPlaces() <= decimals)
    return { kind: "exactly", value: centre.toFixed() };
  if (contains(range, 0) || width(range).gte(centre.abs())) return undefined;
  const rounded = plain(centre, decimals, "near");
  if (isNarrow(range, decimals) && significant(rounded, decimals) > 0)
    return { kind: "about", value: rounded };
  for (let places = decimals; places >= -leading(centre); places -= 1) {
    const value = plain(centre, places, "near");
    const digits = significant(value, places);
    const off = farthest(range, value).times(new Decimal(10).pow(places));
    if ((digits >= FEWEST_DIGITS && off.lte(0.5)) || (digits >= AMPLE_DIGITS && off.lte(1))) {
      const said = [value, plain(centre, places + 1, "near")].find(
        (one) => contains(range, one) && agrees(new Decimal(one)),
      );
      return said === undefined ? between(range, decimals) : { kind: "about", value: said };
    }
  }
  return between(range, decimals);
};

const isNarrow = (range: Interval, places: number): boolean =>
  width(range).times(new Decimal(10).pow(places)).lt(NARROW);

const between = (range: Interval, decimals: number): SupportedDigits => {
  for (let places = -leading(middle(range)) - 1; places < decimals; places += 1) {
    const ends = outward(range, places);
    const added = new Decimal(ends.high).minus(ends.low).minus(width(range));
    if (added.times(2).lte(width(range))) return ends;
  }
  return outward(range, decimals);
};

const outward = ({ low, high }: Interval, places: number): SupportedDigits & { kind: "between" } => ({
  kind: "between",
  low: plain(low, places, "down"),
  high: plain(high, places, "up"),
});

/** The power of ten of the first digit: 3 for 2648, -2 for 0.05. */
const leading = (value: Decimal): number => value.e;

const significant = (value: string, places: number): number => {
  const rounded = new Decimal(value);
  return rounded.isZero() ? 0 : leading(rounded) + 1 + places;
};

/** How far the end of `range` that is farther away lies from `value`. */
const farthest = ({ low, high }: Interval, value: string): Decimal =>
  Decimal.max(low.minus(value).abs(), high.minus(value).abs());

const MODES = { near: Decimal.ROUND_HALF_UP, down: Decimal.ROUND_FLOOR, up: Decimal.ROUND_CEIL };

/** `value` rounded to `places` behind the point, or before it where `places` is negative. */
const plain = (value: Decimal, places: number, mode: keyof typeof MODES): string => {
  const unit = new Decimal(10).pow(-places);
  const rounded = value.toNearest(unit, MODES[mode]);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(Math.max(places, 0));
};
