import type { AskedUnit } from "./asked-units.ts";
import type { TypedWord } from "./phrase-index.ts";
import type { TypedPeriod } from "./query-period.ts";
import type { QueryTerm } from "./query-terms.ts";

/** A phrase that says the same as the terms from one to before another, or that is only related to them. */
export interface Alternative {
  readonly from: number;
  readonly to: number;
  readonly words: readonly TypedWord[];
  readonly tie: Tie;
}

/** How a phrase is tied to another: it says the same, is part of what the other counts, or is of its subject only. */
export type Tie = "same" | "narrower" | "related";

/** Terms from one to before another that ask for a kind of figure; `keys` are those of `Vocabulary.intents`. */
export interface IntentSpan {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

/** What a query says. */
export interface Understood {
  readonly terms: readonly QueryTerm[];
  readonly alternatives: readonly Alternative[];
  readonly intents: readonly IntentSpan[];
  readonly askedUnits: readonly AskedUnit[];
  /** Words that multiply a number: "triệu", "million". */
  readonly multipliers: ReadonlySet<QueryTerm>;
  /** Every word that is a unit. */
  readonly unitWords: readonly AskedUnit[];
  /** Terms that a figure may lack: fillers, and minor words. */
  readonly idle: ReadonlySet<QueryTerm>;
  /** Those of them that say who, how or by what act; they tell little where a name has them. */
  readonly minor: ReadonlySet<QueryTerm>;
  /** Those that ask for another measure than a level; only a name answers them. */
  readonly measures: ReadonlySet<QueryTerm>;
  /** Idle syllables without marks that may be another word: "toi" is "tôi" (I) and "tỏi" (garlic). */
  readonly doubtful: ReadonlySet<QueryTerm>;
  /** Places of terms that tie what stands behind them to what stands before. */
  readonly restricting: readonly number[];
  readonly period?: TypedPeriod;
  /** Numbers of official documents. */
  readonly documents: readonly string[];
  readonly isCorrected: boolean;
  /** May the last word be the beginning of one? */
  readonly isUnfinished: boolean;
  /** Were marks typed? Then a word without marks is one that has none. */
  readonly isMarked: boolean;
}
