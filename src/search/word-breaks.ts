import type { Corpus } from "./corpus.ts";
import type { Term } from "./query-terms.ts";
import { phrasesAt, type PhraseIndex } from "./variants.ts";
import { runOnWords } from "./word-fit.ts";

/** A word that is none, but several run together, as those; "unregistered" is "not registered". */
export const splitCompound = (corpus: Corpus, term: Term): Term[] => {
  if (term.kind === "number" || term.folded.length < 5 || corpus.words.has(term.folded)) return [term];
  const denied = term.folded.startsWith("un") ? term.folded.slice(2) : "";
  if (corpus.words.has(denied)) return ["not", denied].map((folded) => ({ ...term, form: folded, folded }));
  const words = runOnWords(corpus, term.folded);
  return words ? words.map((folded) => ({ ...term, form: folded, folded })) : [term];
};

/** A word that a space fell into, as one: "thanh tr a". */
export const joinSplitWords = (terms: readonly Term[], vocabulary: ReadonlySet<string>): Term[] => {
  const whole: Term[] = [];
  for (const term of terms) {
    const before = whole.at(-1);
    const one = before?.kind === "word" && term.kind === "word" ? before.folded + term.folded : "";
    const isBroken =
      before?.kind === "word" &&
      term.kind === "word" &&
      !(vocabulary.has(before.folded) && vocabulary.has(term.folded));
    if (isBroken && vocabulary.has(one)) whole.splice(-1, 1, { ...term, form: one, folded: one });
    else whole.push(term);
  }
  return whole;
};

/** Words that only make the query a question; when there is nothing else, they are what was asked for. */
export const fillerTerms = (terms: readonly Term[], fillers: PhraseIndex<boolean>): ReadonlySet<Term> => {
  const idle = new Set<Term>();
  for (let at = 0; at < terms.length; at += 1) {
    const [longest] = phrasesAt(fillers, terms, at);
    if (!longest) continue;
    for (const term of terms.slice(at, at + longest.length)) idle.add(term);
    at += longest.length - 1;
  }
  return idle.size === terms.length ? new Set() : idle;
};
