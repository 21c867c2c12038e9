import { attempt } from "../../quantity/calculation-error.ts";
import type { Observation } from "../../model/observation.ts";
import type { Relation } from "../../model/relation.ts";
import { Decimal } from "../../quantity/decimal.ts";
import { decimalPlaces } from "../../quantity/plain-decimal.ts";
import { middle, type Interval } from "../../quantity/interval.ts";
import type { Figures } from "../../derive/figures.ts";
import { parseTerm, sourcesOf, termInterval } from "../../derive/terms.ts";
import { evaluate, sidesOf } from "./evaluate.ts";
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
  /** How far the middles of both sides are then apart, in base units. */
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
  if (truncated) return [truncated];
  /* One copy for the whole search, in which one number at a time is read otherwise. */
  const observations = new Map(figures.observations);
  const changed: Figures = { ...figures, observations };
  const found = numbersOf(figures, relation).flatMap(({ one, field }) => {
    const others = related(one.id)
      .filter(({ id }) => id !== relation.id)
      .map((other) => ({ other, held: isHeld(figures, other) }));
    const readTerm = termReader(changed, one);
    const candidates = transcriptionErrors(one[field] ?? "").flatMap(({ error, value }): Candidate[] => {
      observations.set(one.id, { ...one, [field]: value });
      const sides = attempt(() => sidesOf(changed, relation, readTerm)).result;
      if (!sides?.holds) return [];
      const resolved = resolvedCount(changed, others);
      const off = middle(sides.printed).minus(middle(sides.allowed)).abs();
      return resolved ? [{ kind: error, id: one.id, field, value, resolved, off }] : [];
    });
    observations.set(one.id, one);
    return candidates
      .sort((a, b) => b.resolved - a.resolved || rank(a) - rank(b) || a.off.cmp(b.off))
      .slice(0, 1);
  });
  return found
    .sort((a, b) => b.resolved - a.resolved || rank(a) - rank(b))
    .map(({ kind, id, field, value }) => ({ kind, id, field, value }));
};

/** Reads terms of `figures` while the number of one observation changes: what has nothing of it is worked out once. */
const termReader = (figures: Figures, { id }: Observation): ((term: string) => Interval) => {
  const changes = (term: string): boolean =>
    parseTerm(term).factors.some((factor) => sourcesOf(figures, factor).some((source) => source.id === id));
  const fixed = new Map<string, Interval | undefined>();
  return (term) => {
    if (!fixed.has(term)) fixed.set(term, changes(term) ? undefined : termInterval(figures, term));
    return fixed.get(term) ?? termInterval(figures, term);
  };
};

const rank = ({ kind }: SuggestedFix): number =>
  kind === "truncated" ? -1 : TRANSCRIPTION_ERRORS.indexOf(kind);

/** Undefined where the relation cannot be worked out. */
const isHeld = (figures: Figures, relation: Relation): boolean | undefined =>
  attempt(() => sidesOf(figures, relation)).result?.holds;

/** How many failing relations `changed` resolves, the one that it was made for among them; zero when it breaks another. */
const resolvedCount = (
  changed: Figures,
  others: readonly { readonly other: Relation; readonly held: boolean | undefined }[],
): number => {
  let resolved = 1;
  for (const { other, held } of others) {
    const holds = isHeld(changed, other);
    if (held && !holds) return 0;
    if (!held && holds) resolved += 1;
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
