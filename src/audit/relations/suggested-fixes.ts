import { attempt } from "../../quantity/calculation-error.ts";
import type { Observation } from "../../model/observation.ts";
import type { Relation } from "../../model/relation.ts";
import { Decimal } from "../../quantity/decimal.ts";
import { decimalPlaces } from "../../quantity/plain-decimal.ts";
import { middle } from "../../quantity/interval.ts";
import type { Figures } from "../../derive/figures.ts";
import { parseTerm, sourcesOf } from "../../derive/terms.ts";
import { evaluate } from "./evaluate.ts";
import { kindOf, termsOf } from "./kinds.ts";
import {
  TRANSCRIPTION_ERRORS,
  transcriptionErrors,
  type TranscriptionError,
} from "./transcription-errors.ts";

/** A reading of one printed number with which a relation would hold. */
export interface SuggestedFix {
  readonly kind: TranscriptionError | "truncated";
  readonly id: string;
  readonly field: "value" | "total";
  readonly value: string;
}

interface Candidate extends SuggestedFix {
  /** How many failing relations would then hold. */
  readonly resolved: number;
  /** How far the middles of both sides are then apart. */
  readonly off: Decimal;
}

/** Every printed number that a relation is read from. */
export const numbersOf = (
  figures: Figures,
  relation: Relation,
): { one: Observation; field: "value" | "total" }[] => {
  const all = termsOf(relation).flatMap((term) =>
    parseTerm(term).factors.flatMap((factor) =>
      sourcesOf(figures, factor).map((one) => ({
        one,
        field: factor.operand === "total" ? ("total" as const) : ("value" as const),
      })),
    ),
  );
  return all.filter(
    ({ one, field }, index) => all.findIndex((other) => other.one === one && other.field === field) === index,
  );
};

/** The figures with one number read otherwise; figures that restate it are left as they are. */
export const withReading = (
  figures: Figures,
  id: string,
  field: "value" | "total",
  value: string,
): Figures => {
  const one = figures.observations.get(id);
  return one
    ? { ...figures, observations: new Map(figures.observations).set(id, { ...one, [field]: value }) }
    : figures;
};

/**
 * The transcription errors that would explain a failing relation without breaking one that holds: for each number the likeliest,
 * those first that resolve most relations; where the result was merely cut off, only that. `related` gives all relations that a number stands in.
 */
export const suggestedFixes = (
  figures: Figures,
  relation: Relation,
  related: (id: string) => readonly Relation[],
): SuggestedFix[] => {
  const truncated = truncation(figures, relation);
  const found = numbersOf(figures, relation).flatMap(({ one, field }) => {
    const candidates = transcriptionErrors(one[field] ?? "").flatMap(({ error, value }): Candidate[] => {
      const changed = withReading(figures, one.id, field, value);
      const sides = attempt(() => evaluate(changed, relation)).result;
      if (!sides?.holds) return [];
      const resolved = resolvedCount(figures, changed, relation, related(one.id));
      if (!resolved) return [];
      return [
        {
          kind: error,
          id: one.id,
          field,
          value,
          resolved,
          off: middle(sides.printed).minus(middle(sides.allowed)).abs(),
        },
      ];
    });
    return candidates
      .sort((a, b) => b.resolved - a.resolved || rank(a) - rank(b) || a.off.cmp(b.off))
      .slice(0, 1);
  });
  const likeliest = found.sort((a, b) => b.resolved - a.resolved || rank(a) - rank(b));
  return truncated
    ? [truncated]
    : likeliest.map(({ kind, id, field, value }) => ({ kind, id, field, value }));
};

const rank = ({ kind }: SuggestedFix): number =>
  kind === "truncated" ? -1 : TRANSCRIPTION_ERRORS.indexOf(kind);

/** How many failing relations `changed` resolves, `relation` among them; zero when it breaks another. */
const resolvedCount = (
  before: Figures,
  changed: Figures,
  relation: Relation,
  related: readonly Relation[],
): number => {
  let resolved = 1;
  for (const other of related) {
    if (other.id === relation.id) continue;
    const [was, is] = [before, changed].map((some) => attempt(() => evaluate(some, other)).result?.holds);
    if (was && !is) return 0;
    if (!was && is) resolved += 1;
  }
  return resolved;
};

/** Was the result cut off where it should have been rounded? */
const truncation = (figures: Figures, relation: Relation): SuggestedFix | undefined => {
  const [first] = numbersOf(figures, { ...relation });
  const { printed, allowed, holds } = evaluate(figures, relation);
  const result = parseTerm(kindOf(relation).result(relation)).factors;
  if (!first || holds || result.length !== 1 || result[0]?.id !== first.one.id) return undefined;
  const text = first.one[first.field] ?? "";
  const places = decimalPlaces(text);
  const cut = (end: Decimal): string => end.abs().toFixed(places, Decimal.ROUND_DOWN);
  if (cut(allowed.low) !== text || cut(allowed.high) !== text || printed.low.isZero()) return undefined;
  return {
    kind: "truncated",
    id: first.one.id,
    field: first.field,
    value: allowed.low.abs().toFixed(places, Decimal.ROUND_HALF_UP),
  };
};
