import type { Corpus } from "./corpus.ts";
import type { Matched } from "./marked-text.ts";
import { numberFit } from "./number-fit.ts";
import type { NumberTerm, Term } from "./query-terms.ts";
import type { Variant } from "./variants.ts";
import { intentFits, type IntentSpan } from "./intents.ts";
import { pairFits, wordFits, type Reading } from "./word-fit.ts";

export interface QueryVariant extends Variant {
  /** Terms that find nothing by themselves. */
  readonly idle: ReadonlySet<Term>;
  /** Terms that ask for a kind of figure. */
  readonly intents: readonly IntentSpan[];
}

/** A word, a number or two words in a row, and how it is met. */
export interface Part {
  /** How well each figure meets it. */
  readonly fits: Float64Array;
  /** What it adds to the score of a figure that meets it in full: the rarer, the more. */
  readonly worth: number;
  /** What a figure without it lacks of what was asked for. */
  readonly lack: number;
  /** Can it be mistyped? Words can; numbers are taken as they are. */
  readonly isWord: boolean;
  readonly isIdle: boolean;
  readonly isLost: boolean;
}

/** A variant of a query, ready to be scored. */
export interface QueryParts {
  readonly parts: readonly Part[];
  /** Is there a word that no figure has? */
  readonly isLost: boolean;
  /** How well each folded word of a name would be met. */
  readonly met: ReadonlyMap<string, number>;
  readonly matched: Matched;
  /** The keys of `Vocabulary.intents` that it asks for. */
  readonly keys: ReadonlySet<string>;
  readonly hasNumber: boolean;
}

/** What the parts of a query weigh: a word is 1. */
const IDLE = 0.12;
const UNIT = 0.4;
const NUMBER = 1.3;
const PAIR = 0.8;
/** Digits that are part of a name, as in "đường 60m". */
const AS_WORD = 0.8;
/** "3" in "airport site 3" is part of a name as often as it is a value. */
const SMALL = 0.8;

/** Parts that were looked for, by what was looked for: most of a query is still there at the next key. */
export type KnownParts = Map<string, Part>;
const MOST_KNOWN = 500;

/** Finds the parts of variants; a part that several variants or keys share is looked for once. */
export const queryParts = (
  corpus: Corpus,
  known: KnownParts,
  read: (term: Term, isLast: boolean) => readonly Reading[],
): ((asked: QueryVariant) => QueryParts) => {
  const once = (key: string, fits: () => Float64Array, weight: number, counts: boolean): Part => {
    const earlier = known.get(key);
    if (earlier) return earlier;
    const part = partOf(corpus, fits(), weight, counts);
    known.set(key, part);
    if (known.size > MOST_KNOWN) known.delete(known.keys().next().value ?? "");
    return part;
  };
  return ({ terms, idle, intents }) => {
    const last = terms.length - 1;
    const readings = terms.map((term, index): readonly Reading[] =>
      idle.has(term) && term.kind === "word"
        ? [{ folded: term.folded, quality: 1 }]
        : read(term, index === last),
    );
    const readAs = readings.map((all) => all.map(({ folded, quality }) => `${folded}${quality}`).join());
    const asks = (from: number, to: number): string[] =>
      intents.flatMap((span) => (span.from <= from && to < span.to ? span.keys : []));
    const words = terms.map((term, index) => {
      if (term.kind === "number") {
        const part = once(
          `${JSON.stringify(term)} ${isAlone(terms)}`,
          () => numberFits(corpus, term, terms),
          NUMBER,
          true,
        );
        // A number that no figure has is no reason to doubt the words beside it.
        return part.isLost ? { ...part, lack: 0 } : part;
      }
      const weight = idle.has(term) ? IDLE : term.isUnit ? UNIT : 1;
      const keys = asks(index, index);
      const fits = (): Float64Array =>
        intentFits(corpus, keys, wordFits(corpus, term.form, readings[index] ?? []));
      return once(`${weight} ${term.form} ${readAs[index] ?? ""} ${keys.join()}`, fits, weight, weight === 1);
    });
    const pairs = terms.slice(1).flatMap((term, index) => {
      const before = terms[index];
      if (before?.kind !== "word" || term.kind !== "word" || idle.has(term) || idle.has(before)) return [];
      const keys = asks(index, index + 1);
      const fits = (): Float64Array =>
        intentFits(corpus, keys, pairFits(corpus, readings[index] ?? [], readings[index + 1] ?? []));
      return [once(`${readAs[index] ?? ""} ${readAs[index + 1] ?? ""} ${keys.join()}`, fits, PAIR, false)];
    });
    const isLost = words.some((part, index) => part.isLost && part.lack > 0 && terms[index]?.kind === "word");
    const hasNumber = terms.some(({ kind }) => kind === "number");
    const keys = new Set(intents.flatMap((span) => span.keys));
    return { parts: [...words, ...pairs], isLost, keys, hasNumber, ...lookedFor(terms, readings, idle) };
  };
};

const partOf = ({ figures }: Corpus, fits: Float64Array, weight: number, counts: boolean): Part => {
  const sum = fits.reduce((total, fit) => total + fit, 0);
  const rarity = Math.log(1 + figures.length / (0.5 + sum));
  return {
    fits,
    worth: rarity * weight,
    lack: counts ? rarity : 0,
    isWord: counts && weight !== NUMBER,
    isIdle: weight === IDLE,
    isLost: sum === 0,
  };
};

/** The folded words that a variant looks for: how well each meets it, and how it was typed where that can be seen in it. */
const lookedFor = (
  terms: readonly Term[],
  readings: readonly (readonly Reading[])[],
  idle: ReadonlySet<Term>,
) => {
  const met = new Map<string, number>();
  const matched = new Map<string, string>();
  for (const [index, term] of terms.entries()) {
    if (term.kind === "number" || idle.has(term)) continue;
    const own = readings[index] ?? [];
    const isFound = own.some(({ quality }) => quality === 1);
    for (const { folded, quality } of own) {
      if (quality <= (met.get(folded) ?? 0)) continue;
      met.set(folded, quality);
      const isTyped = folded.startsWith(term.folded);
      // Words that are merely like a word that was found would be puzzling to see marked.
      if (isTyped || !isFound) matched.set(folded, isTyped ? term.form : "");
    }
  }
  return { met, matched };
};

const isAlone = (terms: readonly Term[]): boolean =>
  terms.every((one) => one.kind === "number" || one.isUnit);

/** Digits may be a number or part of a name, except when nothing but a number was typed and there is such a number. */
const numberFits = (corpus: Corpus, term: NumberTerm, terms: readonly Term[]): Float64Array => {
  const values = Float64Array.from(corpus.figures, numberFit(term));
  const alone = isAlone(terms);
  if (alone && values.some((value) => value > 0)) return values;
  const isSmall =
    term.units.length === 0 && /^\d{1,2}$/.test(term.readings[0] ?? "") && !term.totals && !alone;
  const readings = term.asWords.map((folded) => ({ folded, quality: isSmall ? 1 : AS_WORD }));
  const asWords = wordFits(corpus, "", readings);
  return values.map((value, index) => Math.max(isSmall ? value * SMALL : value, asWords[index] ?? 0));
};
