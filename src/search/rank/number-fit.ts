import {
  compare,
  exponent,
  fixedPoint,
  isZero,
  largest,
  minus,
  nearly,
  ONE,
  plus,
  ratio,
  shifted,
  times,
  type FixedPoint,
} from "../../quantity/fixed-point.ts";
import type { Figure } from "../index/corpus.ts";
import type { NumberTerm } from "../query/query-terms.ts";

/** Every number from `low` to `high`. */
interface Range {
  readonly low: FixedPoint;
  readonly high: FixedPoint;
}

/** From this on a number without a unit may have been written out: 5770000 for 5.77 million. */
const WRITTEN_OUT = fixedPoint("10000");
/** The fit of another value: least at the end of the range that a rounded number means, most at the number itself. */
const ROUNDED = { least: 0.5, most: 0.85 };
/** A hedge without digits to go by reaches so far: "gần 900" is also said of 860. */
const HEDGED_PART = fixedPoint("0.05");
/** One digit and zeros are said of what is so near: "90 %" of 91.9. */
const ROUND_PART = fixedPoint("0.025");
const ZERO = fixedPoint("0");

export interface NumberFit {
  /** How well the number is the value of a figure that may have it, from 0 to 1. */
  readonly fitOf: (figure: Figure) => number;
  /** Figures without a number in these ranges do not have it. */
  readonly near: readonly (readonly [low: number, high: number])[];
}

/**
 * How well a typed number is the value of a figure, from 0 to 1. The value must be the typed one when it is rounded to
 * the digits typed, in the unit typed; without a unit, in the figure's own notation. A round number ("40.000", "200
 * nghìn") and a hedged one mean a range. A number in another unit than the figure's is a weak hint.
 */
export const numberFit = (term: NumberTerm): NumberFit => {
  const readings = term.readings.map((plain, index) => ({
    plain,
    range: printedRange(plain),
    rounded: roundedRange(plain, term),
    likely: 1 - index * 0.03,
  }));
  const totals = term.totals?.map(printedRange);
  const ranges = readings.flatMap(({ range, rounded }) => (rounded ? [range, rounded] : [range]));
  const near = wideRanges(
    ranges,
    term.units.map(({ factor }) => factor),
  );
  const fitOf = (figure: Figure): number => {
    if (totals && !totals.some((range) => contains(range, figure.total))) return 0;
    const best = Math.max(...readings.map((reading) => readingFit(reading, term, figure) * reading.likely));
    const against = term.sign !== undefined && figure.record.direction !== term.sign;
    return against ? best * 0.6 : best;
  };
  return { fitOf, near };
};

/** How much a number may differ from itself for being calculated with sixteen digits. */
const INEXACT = 1e-9;

/** The ranges, as they are and in each of the units; the ends are wider than they are rather than narrower. */
const wideRanges = (ranges: readonly Range[], factors: readonly FixedPoint[]): NumberFit["near"] => {
  const scales = [1, ...factors.map(nearly)];
  return ranges.flatMap(({ low, high }) =>
    scales.map((by): readonly [number, number] => [
      nearly(low) * by - Math.abs(nearly(low) * by) * INEXACT - INEXACT,
      nearly(high) * by + Math.abs(nearly(high) * by) * INEXACT + INEXACT,
    ]),
  );
};

interface Reading {
  readonly plain: string;
  readonly range: Range;
  readonly rounded: Range | undefined;
}

const readingFit = (reading: Reading, { units, totals }: NumberTerm, figure: Figure): number => {
  const { value, base, total } = figure;
  if (!value || !base) return 0;
  const { plain, range } = reading;
  const same = plain === figure.record.value ? 1 : 0.85;
  if (units.length === 0) {
    if (contains(range, value)) return same;
    if (!totals && contains(range, total)) return 0.7;
    const writtenOut = compare(figure.factor, ONE) > 0 && compare(range.low, WRITTEN_OUT) >= 0;
    if (writtenOut && contains(range, base)) return 0.6;
    return Math.max(closeness(reading, value), writtenOut ? 0.7 * closeness(reading, base) : 0);
  }
  const fits = units.map(({ dimension, factor }) => {
    if (dimension !== undefined && dimension !== figure.dimension) return contains(range, value) ? 0.3 : 0;
    const typed = scaled(range, factor);
    if (contains(typed, base)) return same;
    if (dimension === undefined && contains(typed, value)) return same;
    if (!totals && total && contains(typed, times(total, figure.factor))) return 0.7;
    const plainly = dimension === undefined ? closeness(reading, value, factor) : 0;
    return Math.max(closeness(reading, base, factor), plainly);
  });
  return Math.max(...fits);
};

/** How near a value comes to a rounded or hedged number in a unit of `factor`; 0 where that cannot mean it. */
const closeness = ({ plain, rounded }: Reading, value: FixedPoint, factor = ONE): number => {
  if (!rounded) return 0;
  const { low, high } = scaled(rounded, factor);
  if (!contains({ low, high }, value)) return 0;
  const centre = times(fixedPoint(plain), factor);
  const reach = largest(minus(centre, low), minus(high, centre));
  const away = minus(value, centre);
  const far = isZero(reach) ? 0 : ratio(largest(away, minus(centre, value)), reach);
  return ROUNDED.least + (ROUNDED.most - ROUNDED.least) * (1 - far);
};

/** The values that a round or hedged number stands for; undefined where it stands for itself. */
const roundedRange = (plain: string, { hedge, units }: NumberTerm): Range | undefined => {
  const centre = fixedPoint(plain);
  if (isZero(centre)) return undefined;
  const isRound = /^\d+0$/.test(plain) && (plain.length > 2 || units.length > 0);
  if (!isRound && hedge === undefined) return units.length > 0 ? cutOff(centre) : undefined;
  const digits = plain.replace(".", "").replace(/^0+/, "");
  const isHalf = plain === "0.5" && hedge !== undefined;
  const figures = digits.replace(/0+$/, "").length;
  const significant = isHalf ? 1 : Math.max(2, figures);
  const step = shifted(ONE, exponent(centre) - significant + 1);
  const half = largest(times(step, HALF), figures === 1 && isRound ? times(centre, ROUND_PART) : ZERO);
  const far =
    figures === 1 && !plain.includes(".")
      ? times(step, WITHIN_TEN)
      : largest(times(step, fixedPoint("1.5")), times(centre, HEDGED_PART));
  const down = hedge === "below" || hedge === "about" ? far : half;
  const up = hedge === "above" || hedge === "about" ? far : half;
  return { low: minus(centre, down), high: plus(centre, up) };
};

const HALF = fixedPoint("0.5");
/** A hedged number of one digit reaches nearly to the next one: "hơn 40 %" is said of 42.7 and of 48, "hơn 7 ha" of 7.88. */
const WITHIN_TEN = fixedPoint("9.9");

/** The values of which a number is what is left when their last digits are left out: "42 %" for 42.7. */
const cutOff = (value: FixedPoint): Range => ({
  low: value,
  high: plus(value, { digits: 1n, places: value.places }),
});

/** What a figure printed as `plain` stands for: half a unit of its last digit to either side. */
const printedRange = (plain: string): Range => {
  const value = fixedPoint(plain);
  const half = times({ digits: 1n, places: value.places }, HALF);
  return { low: minus(value, half), high: plus(value, half) };
};

const scaled = ({ low, high }: Range, factor: FixedPoint): Range => ({
  low: times(low, factor),
  high: times(high, factor),
});

const contains = ({ low, high }: Range, value: FixedPoint | undefined): boolean =>
  value !== undefined && compare(low, value) <= 0 && compare(value, high) <= 0;
