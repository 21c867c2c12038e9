import { Decimal } from "../../quantity/decimal.ts";
import { contains, fromPrinted, scale, type Interval } from "../../quantity/interval.ts";
import type { Figure } from "../index/corpus.ts";
import type { Hedge } from "../query/hedges.ts";
import type { NumberTerm } from "../query/query-terms.ts";

/** From this on a number without a unit may have been written out: 5770000 for 5.77 million. */
const WRITTEN_OUT = 10_000;
/** The fit of another value: least at the end of the range that a rounded number means, most at the number itself. */
const ROUNDED = { least: 0.5, most: 0.85 };
/** A hedge without digits to go by reaches so far: "gần 900" is also said of 860. */
const HEDGED_PART = 0.05;

/**
 * How well a typed number is the value of a figure, from 0 to 1. The value must be the typed one when it is rounded to
 * the digits typed, in the unit typed; without a unit, in the figure's own notation. A round number ("40.000", "200
 * nghìn") and a hedged one mean a range. A number in another unit than the figure's is a weak hint.
 */
export const numberFit = (term: NumberTerm): ((figure: Figure) => number) => {
  const readings = term.readings.map((plain, index) => ({
    plain,
    range: fromPrinted(plain),
    rounded: roundedRange(plain, term),
    likely: 1 - index * 0.03,
  }));
  const totals = term.totals?.map(fromPrinted);
  const ranges = readings.flatMap(({ range, rounded }) => (rounded ? [range, rounded] : [range]));
  const mayFit = nearOneOf(
    ranges,
    term.units.map(({ factor }) => factor),
  );
  return (figure) => {
    if (!mayFit(figure.nearly)) return 0;
    if (totals && !(figure.total && totals.some((range) => contains(range, figure.total ?? 0)))) return 0;
    const best = Math.max(...readings.map((reading) => readingFit(reading, term, figure) * reading.likely));
    const against = term.sign !== undefined && figure.record.direction !== term.sign;
    return against ? best * 0.6 : best;
  };
};

/** How much a number may differ from itself for being calculated with sixteen digits. */
const INEXACT = 1e-9;

/** May one of some numbers, as it is or in one of the units, lie in one of the ranges? Wrong is only a yes. */
const nearOneOf = (
  ranges: readonly Interval[],
  factors: readonly Decimal[],
): ((numbers: readonly number[]) => boolean) => {
  const scales = [1, ...factors.map(Number)];
  const wide = ranges.flatMap(({ low, high }) =>
    scales.map((by): readonly [number, number] => [
      Number(low) * by - Math.abs(Number(low) * by) * INEXACT - INEXACT,
      Number(high) * by + Math.abs(Number(high) * by) * INEXACT + INEXACT,
    ]),
  );
  return (numbers) => numbers.some((one) => wide.some(([low, high]) => one >= low && one <= high));
};

interface Reading {
  readonly plain: string;
  readonly range: Interval;
  readonly rounded: Interval | undefined;
}

const readingFit = (reading: Reading, { units, totals }: NumberTerm, figure: Figure): number => {
  const { value, base } = figure;
  if (!value || !base) return 0;
  const { plain, range } = reading;
  const same = plain === figure.record.value ? 1 : 0.85;
  if (units.length === 0) {
    if (contains(range, value)) return same;
    if (!totals && figure.total && contains(range, figure.total)) return 0.7;
    const writtenOut = figure.factor.gt(1) && range.low.gte(WRITTEN_OUT);
    if (writtenOut && contains(range, base)) return 0.6;
    return Math.max(closeness(reading, value), writtenOut ? 0.7 * closeness(reading, base) : 0);
  }
  const fits = units.map(({ dimension, factor }) => {
    if (dimension !== undefined && dimension !== figure.dimension) return contains(range, value) ? 0.3 : 0;
    const typed = scale(range, factor);
    if (contains(typed, base)) return same;
    if (dimension === undefined && contains(typed, value)) return same;
    if (!totals && figure.total && contains(typed, new Decimal(figure.total).times(figure.factor)))
      return 0.7;
    const scaled = base.div(factor);
    const plainly = dimension === undefined ? closeness(reading, value.div(factor)) : 0;
    return Math.max(closeness(reading, scaled), plainly);
  });
  return Math.max(...fits);
};

const closeness = ({ plain, rounded }: Reading, value: Decimal): number => {
  if (!rounded || !contains(rounded, value)) return 0;
  const centre = new Decimal(plain);
  const reach = Decimal.max(centre.minus(rounded.low), rounded.high.minus(centre));
  const far = reach.isZero() ? 0 : Number(value.minus(centre).abs().div(reach).toFixed(4));
  return ROUNDED.least + (ROUNDED.most - ROUNDED.least) * (1 - far);
};

/** The values that a round or hedged number stands for; undefined where it stands for itself. */
const roundedRange = (plain: string, { hedge, units }: NumberTerm): Interval | undefined => {
  const centre = new Decimal(plain);
  if (centre.isZero()) return undefined;
  const isRound = /^\d+0$/.test(plain) && (plain.length > 2 || units.length > 0);
  if (!isRound && hedge === undefined) return undefined;
  const digits = plain.replace(".", "").replace(/^0+/, "");
  const isHalf = plain === "0.5" && hedge !== undefined;
  const significant = isHalf ? 1 : Math.max(2, digits.replace(/0+$/, "").length);
  const step = new Decimal(10).pow(centre.e - significant + 1);
  const half = step.div(2);
  const far = Decimal.max(step.times(1.5), centre.times(HEDGED_PART));
  return { low: centre.minus(reachDown(hedge, half, far)), high: centre.plus(reachUp(hedge, half, far)) };
};

const reachDown = (hedge: Hedge | undefined, half: Decimal, far: Decimal): Decimal =>
  hedge === "below" || hedge === "about" ? far : half;
const reachUp = (hedge: Hedge | undefined, half: Decimal, far: Decimal): Decimal =>
  hedge === "above" || hedge === "about" ? far : half;
