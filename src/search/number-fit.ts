import { Decimal } from "../quantity/decimal.ts";
import { contains, fromPrinted, scale, type Interval } from "../quantity/interval.ts";
import type { Figure } from "./corpus.ts";
import type { NumberTerm } from "./query-terms.ts";

/** From this on a number without a unit may have been written out: 5770000 for 5.77 million. */
const WRITTEN_OUT = 10_000;

/**
 * How well a typed number is the value of a figure, from 0 to 1. The value must be the typed one when it is rounded to
 * the digits typed, in the unit typed; without a unit, in the figure's own notation. A number in another unit than
 * the figure's is a weak hint.
 */
export const numberFit = (term: NumberTerm): ((figure: Figure) => number) => {
  const readings = term.readings.map((plain, index) => ({
    plain,
    range: fromPrinted(plain),
    likely: 1 - index * 0.03,
  }));
  const totals = term.totals?.map(fromPrinted);
  return (figure) => {
    if (totals && !(figure.total && totals.some((range) => contains(range, figure.total ?? 0)))) return 0;
    const best = Math.max(...readings.map((reading) => readingFit(reading, term, figure) * reading.likely));
    const against = term.sign !== undefined && figure.record.direction !== term.sign;
    return against ? best * 0.6 : best;
  };
};

const readingFit = (
  { plain, range }: { plain: string; range: Interval },
  { units, totals }: NumberTerm,
  figure: Figure,
): number => {
  const { value } = figure;
  if (!value) return 0;
  const same = (): number => (plain === figure.record.value ? 1 : 0.85);
  if (units.length === 0) {
    if (contains(range, value)) return same();
    if (!totals && figure.total && contains(range, figure.total)) return 0.7;
    const writtenOut = figure.factor.gt(1) && range.low.gte(WRITTEN_OUT);
    return writtenOut && contains(range, value.times(figure.factor)) ? 0.6 : 0;
  }
  const fits = units.map(({ dimension, factor }) => {
    if (dimension !== undefined && dimension !== figure.dimension) return contains(range, value) ? 0.3 : 0;
    const typed = scale(range, factor);
    if (contains(typed, value.times(figure.factor))) return same();
    if (dimension === undefined && contains(typed, value)) return same();
    return !totals && figure.total && contains(typed, new Decimal(figure.total).times(figure.factor))
      ? 0.7
      : 0;
  });
  return Math.max(...fits);
};
