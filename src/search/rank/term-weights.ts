import type { Corpus } from "../index/corpus.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import type { Understood } from "../query/understood.ts";

/** Weights of terms: fillers and the unit of a number tell little, a number tells more than a word. */
const IDLE = 0.08;
const MINOR = 0.3;
const NUMBER = 1.3;
/** A word that says how something changed: what has not changed but is called so is rather meant than what has and is not. */
const DIRECTION = 0.75;
const DIRECTIONS: ReadonlySet<string> = new Set(["increase", "decrease"]);

/** How much a term of a query says of what is asked for. */
export const weightOf = (
  term: QueryTerm,
  { terms, idle, minor, intents, alternatives }: Understood,
  rarityOf: (word: string) => number,
  { rarity, unknownRarity, officialWords }: Corpus,
): number => {
  if (term.kind === "number") return NUMBER * unknownRarity;
  const own = rarityOf(term.folded);
  if (minor.has(term)) return rarity.has(term.folded) ? MINOR * own : 0;
  if (idle.has(term)) {
    // A filler in an everyday name, such as "there", says nothing for it, unless it is part of a phrase.
    const isOf = ({ from, to }: { from: number; to: number }): boolean =>
      terms.slice(from, to).includes(term);
    const isOfPhrase = intents.some(isOf) || alternatives.some(isOf);
    return officialWords.has(term.folded) || (isOfPhrase && rarity.has(term.folded)) ? IDLE * own : 0;
  }
  if (
    intents.some(
      (span) =>
        terms.slice(span.from, span.to).includes(term) && span.keys.every((key) => DIRECTIONS.has(key)),
    )
  )
    return DIRECTION * own;
  return term.isUnit && !rarity.has(term.folded) ? IDLE * own : own;
};
