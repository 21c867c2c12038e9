import type { Vocabulary } from "../index/search-data.ts";
import { isBare } from "./fold.ts";
import { phraseIndex, phrasesAt, type PhraseIndex, type TypedWord } from "./phrase-index.ts";
import type { IntentSpan } from "./understood.ts";

/**
 * Reads what a query asks for besides names, by the keys of `Vocabulary.intents`; articles are no part of it:
 * "compared with the plan". A plan behind a word of comparison (`comparing`) asks how far it is met, an earlier time for the change since.
 */
export const intentReader = (
  intents: Vocabulary["intents"],
  articles: ReadonlySet<string>,
  comparing: readonly string[] = [],
): ((words: readonly TypedWord[]) => IntentSpan[]) => {
  const withoutArticles = (phrase: string): string =>
    phrase
      .split(" ")
      .filter((word) => !articles.has(word))
      .join(" ");
  const inQuery = new Map(
    Object.entries(intents).map(([key, phrases]) => [key, phrases.map(withoutArticles)] as const),
  );
  const comparisons = comparing.map(withoutArticles);
  const behindThem = (key: string): string[] =>
    (inQuery.get(key) ?? []).flatMap((phrase) => comparisons.map((words) => `${words} ${phrase}`));
  const compared = [
    [COMPLETION, behindThem(PLAN)],
    [CHANGE, behindThem(BASE)],
  ] as const;
  const index = phraseIndex(
    [...inQuery, ...compared].flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const)),
  );
  return (words) => {
    const places = [...words.keys()].filter((at) => !articles.has(words[at]?.form ?? ""));
    const spans = longestSpans(
      index,
      places.flatMap((at) => words[at] ?? []),
    );
    return spans.map(({ from, to, keys }) => ({
      from: places[from] ?? 0,
      to: (places[to - 1] ?? 0) + 1,
      keys,
    }));
  };
};

/**
 * The longest phrases. A phrase asks only as a whole: "kế hoạch" in "so với kế hoạch" is no plan. One that is written as
 * it was typed is meant before one with other marks: "chi tiêu" is not "chỉ tiêu".
 */
const longestSpans = (index: PhraseIndex<string>, words: readonly TypedWord[]): IntentSpan[] => {
  const spans: IntentSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const phrases = phrasesAt(index, words, from);
    const length = phrases[0]?.length ?? 0;
    if (length === 0) continue;
    const longest = phrases.filter((phrase) => phrase.length === length);
    const exact = longest.filter(({ isExact }) => isExact);
    const meant = words.slice(from, from + length).every(({ form }) => isBare(form)) ? longest : exact;
    const keys = [...new Set((meant.length > 0 ? meant : longest).map(({ entry }) => entry))];
    spans.push({ from, to: from + length, keys });
    from += length - 1;
  }
  return withRemainders(spans.reduce(joinedPlans, []));
};

/** Where what is left of a plan is asked for, the plan beside it is no other question: "còn thiếu so với kế hoạch". */
const withRemainders = (spans: IntentSpan[]): IntentSpan[] =>
  spans.some(({ keys }) => keys.includes(REMAINDER))
    ? spans.map((span) =>
        span.keys.some((key) => OF_PLANS.includes(key)) ? { ...span, keys: [REMAINDER] } : span,
      )
    : spans;
const REMAINDER = "plan-remainder";
const COMPLETION = "plan-completion";
const PLAN = "implied-plan";
const CHANGE = "change";
const BASE = "base-level";
/** Words that may stand between both: "of" in "share of the plan". */
const OF = 1;
const SHARE = "share-of-total";
const OF_PLANS = [COMPLETION, PLAN];

/** "đạt bao nhiêu phần trăm", or "share of", and "kế hoạch" behind it ask for one thing: how far the plan is met, not for the plan. */
const joinedPlans = (spans: IntentSpan[], next: IntentSpan): IntentSpan[] => {
  const last = spans[spans.length - 1];
  const isShare = last?.keys.some((key) => key === COMPLETION || key === SHARE) === true;
  const isOne = last && next.from - last.to <= OF && isShare && next.keys.includes(PLAN);
  return isOne
    ? [...spans.slice(0, -1), { from: last.from, to: next.to, keys: [COMPLETION] }]
    : [...spans, next];
};
