import type { Claim } from "../../../model/chart.ts";
import { add, divide, point, contains, multiply, scale, type Interval } from "../../../quantity/interval.ts";
import type { ChartFigure, FindFigure } from "../../../derive/chart-figures.ts";

/** The rows that a claim is about, in the order of the chart, the whole left out. */
export interface ClaimedRow {
  readonly figure: ChartFigure;
  readonly total?: ChartFigure;
}

export interface ClaimContext {
  readonly rows: readonly ClaimedRow[];
  readonly find: FindFigure;
  /** What one of a unit is in base units. */
  readonly factorOf: (unit: string) => string;
}

const isAbove = (a: Interval, b: Interval): boolean => a.low.gt(b.high);

/**
 * Names of the figures that keep a claim from being certain: it must hold for every value that the printed
 * digits can stand for. Empty when the claim is true. A name that leads to no figure keeps its claim from it.
 */
export const counterexamples = (claim: Claim, context: ClaimContext): string[] => {
  const { rows, find } = context;
  const named = (names: readonly string[] | undefined): { known: ChartFigure[]; unknown: string[] } => {
    if (!names) return { known: rows.map(({ figure }) => figure), unknown: [] };
    return { known: names.flatMap((name) => find(name) ?? []), unknown: names.filter((name) => !find(name)) };
  };
  switch (claim.kind) {
    case "highest":
    case "lowest":
    case "highest-share":
    case "lowest-share":
      return extremes(claim.of, rankings(claim.kind, rows));
    case "rose":
    case "fell": {
      const { known, unknown } = named(claim.of);
      const zero = point(0);
      const goes = (range: Interval): boolean =>
        claim.kind === "rose" ? isAbove(range, zero) : isAbove(zero, range);
      return [...unknown, ...known.filter(({ range }) => !goes(range)).map(({ id }) => id)];
    }
    case "above":
    case "below": {
      const { known, unknown } = named(claim.of);
      const wrong = known.filter((one) => {
        const limit = limitFor(claim.than, one, context);
        return !limit || !(claim.kind === "above" ? isAbove(one.range, limit) : isAbove(limit, one.range));
      });
      return [...unknown, ...wrong.map(({ id }) => id)];
    }
    case "count":
      return countExamples(claim, context);
    case "share": {
      const { known, unknown } = named(claim.of);
      const whole = named([claim.in].flat());
      const missing = [...unknown, ...whole.unknown];
      if (missing.length) return missing;
      const [part, total] = [sumOf(known), sumOf(whole.known)];
      const proven = !contains(total, 0) && shareHolds(claim, divide(part, total));
      return proven ? [] : [...claim.of, ...whole.known.map(({ id }) => id)];
    }
    case "increasing":
    case "decreasing": {
      const [up, figures] = [claim.kind === "increasing", rows.map(({ figure }) => figure)];
      return figures.flatMap((one, index) => {
        const before = figures[index - 1];
        if (!before || (up ? isAbove(one.range, before.range) : isAbove(before.range, one.range))) return [];
        return [one.id];
      });
    }
  }
};

const sumOf = (figures: readonly ChartFigure[]): Interval =>
  figures.map(({ range }) => range).reduce(add, point(0));

interface Ranked {
  readonly id: string;
  readonly range: Interval;
}

/** Each row by what the claim compares, turned round for the lowest. */
const rankings = (
  kind: "highest" | "lowest" | "highest-share" | "lowest-share",
  rows: readonly ClaimedRow[],
): Ranked[] =>
  rows.flatMap(({ figure, total }) => {
    const byShare = kind.endsWith("-share");
    if (byShare && (!total || contains(total.range, 0))) return [];
    const range = byShare && total ? divide(figure.range, total.range) : figure.range;
    return [{ id: figure.id, range: kind.startsWith("highest") ? range : scale(range, -1) }];
  });

const extremes = (name: string, ranked: readonly Ranked[]): string[] => {
  const first = ranked.find(({ id }) => id === name);
  if (!first) return [name];
  return ranked.filter((other) => other !== first && !isAbove(first.range, other.range)).map(({ id }) => id);
};

const limitFor = (
  than: string,
  figure: ChartFigure,
  { find, factorOf }: ClaimContext,
): Interval | undefined =>
  /^-?\d/.test(than) ? point(multiply(point(than), point(factorOf(figure.unit))).low) : find(than)?.range;

const countExamples = (claim: Claim & { kind: "count" }, context: ClaimContext): string[] => {
  const figures = context.rows.map(({ figure }) => figure);
  const limits = figures.map((one) => limitFor(claim.than, one, context) ?? point(0));
  const certain = (one: ChartFigure, limit: Interval): boolean =>
    claim.are === "above" ? isAbove(one.range, limit) : isAbove(limit, one.range);
  const possible = (one: ChartFigure, limit: Interval): boolean =>
    claim.are === "above" ? one.range.high.gt(limit.low) : one.range.low.lt(limit.high);
  const at = (test: (one: ChartFigure, limit: Interval) => boolean): string[] =>
    figures.filter((one, index) => test(one, limits[index] ?? point(0))).map(({ id }) => id);
  const [sure, maybe] = [at(certain), at(possible)];
  if (sure.length === claim.count && maybe.length === claim.count) return [];
  return maybe.length ? maybe : figures.map(({ id }) => id);
};

const shareHolds = ({ is, than }: Claim & { kind: "share" }, share: Interval): boolean => {
  const [numerator = "1", denominator = "1"] = than.split("/");
  const limit = divide(point(numerator), point(denominator));
  if (is === "more-than") return isAbove(share, limit);
  return is === "less-than" ? isAbove(limit, share) : share.low.eq(share.high) && share.low.eq(limit.low);
};
