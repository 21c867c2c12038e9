import { foldWord } from "../fold.ts";
import type { KnownFigure, KnownSentence, Memory } from "../memory.ts";
import { nearestOfEach } from "../nearest-of-each.ts";
import type { Reading } from "../reading.ts";
import { alikeOf, likeness, meaningsOf, weightsOf } from "../similarity.ts";
import { align } from "./align.ts";
import { joinedKnown, joinedNew, partedClaims, runsOf, type SentenceRun } from "./runs.ts";
import { claimedIds, type NewSentence, type Recognised } from "./sentence.ts";

/** Two sentences are the same in other words from this likeness on. */
const SENTENCE = 0.5;
/** And the second best must be this much less alike. */
const MARGIN = 0.08;
/** From here on a sentence is so much like another that only a rival that is as much like it makes it doubtful. */
const CLEAR = 0.8;

/** Sentences in other words: paired by their rare words, then figure by figure by the words around each. */
export const byContext = (
  sentences: readonly NewSentence[],
  memory: Memory,
  recognised: ReadonlyMap<NewSentence, Recognised>,
  reading: Reading,
): Map<NewSentence, Recognised> => {
  const alike = alikeOf(reading.drafting);
  const meanings = new Map<NewSentence | KnownSentence, string[]>();
  const meaning = (one: NewSentence | KnownSentence): string[] => {
    const own = meanings.get(one) ?? meaningsOf(one.tokens, alike);
    meanings.set(one, own);
    return own;
  };
  const light = new Set(reading.drafting.light.map(foldWord));
  const all = nearestOfEach(memory.reports, (one) => [one.section, one.frame, ...idsOf(one)].join("|"));
  const weight = weightsOf(all.map(meaning), light);
  const telling = reading.drafting.telling.map((phrase) => phrase.split(" ").map(foldWord));
  const tools = { reading, weight, alike, telling, light };
  const taken = new Set([...recognised.values()].flatMap(({ known }) => known ?? []));
  const elsewhere = new Map(
    memory.reports.flatMap(([first]) =>
      first ? [[first.report, claimedIds(recognised, first.report)]] : [],
    ),
  );
  const isClaimed = ({ metric, report }: KnownFigure): boolean =>
    elsewhere.get(report)?.has(metric.id) ?? false;
  const olds = all.filter((one) => !taken.has(one) && !(one.figures.length && one.figures.every(isClaimed)));
  const news = sentences.filter((one) => !recognised.has(one));
  const pairs = pairsOf(news, olds, ({ whole }, { whole: old }) =>
    likeness(meaning(whole), meaning(old), weight),
  );
  const found = new Map<NewSentence, Recognised>();
  const used = new Set<KnownSentence>();
  const isFree = ({ one, old }: Pair): boolean =>
    !one.parts.some((part) => found.has(part)) && !old.parts.some((part) => used.has(part));
  for (const pair of pairs) {
    const { one, like } = pair;
    if (like < SENTENCE || !isFree(pair)) continue;
    const rival = pairs.find(
      (other) => sharesOneSide(pair, other) && other.like > like - MARGIN && isFree(other),
    );
    if (rival && (like < CLEAR || rival.like === like)) continue;
    const aligned = versionsOf(pair, pairs.filter(isFree)).map((version) => ({
      old: version.old,
      claims: align(one.whole, version.old.whole, tools).filter(({ figure }) => !isClaimed(figure)),
    }));
    const { old, claims } = aligned.reduce((best, other) =>
      other.claims.length > best.claims.length ? other : best,
    );
    const isOne = one.parts.length === 1 && old.parts.length === 1;
    for (const part of olds) if (old.parts.some((own) => isVersion(part, own))) used.add(part);
    if (isOne) found.set(one.whole, { sentence: one.whole, known: old.whole, claims });
    else for (const part of partedClaims(one.parts, old.parts, claims)) found.set(part.sentence, part);
  }
  return found;
};

interface Pair {
  readonly one: SentenceRun<NewSentence>;
  readonly old: SentenceRun<KnownSentence>;
  readonly like: number;
}

/** A pair, and those of the same sentences with what other reports print in the place of its old ones. */
const versionsOf = (pair: Pair, pairs: readonly Pair[]): Pair[] => [
  pair,
  ...pairs.filter(
    (other) =>
      other !== pair &&
      other.like >= SENTENCE &&
      other.one.parts.length === pair.one.parts.length &&
      other.one.parts.every((part, at) => part === pair.one.parts[at]) &&
      other.old.parts.every((part) =>
        pair.old.parts.some((own) => own.report !== part.report && isVersion(part, own)),
      ),
  ),
];

/** Two pairs that say different things of the same sentences. */
const sharesOneSide = (pair: Pair, other: Pair): boolean =>
  pair.one.parts.some((part) => other.one.parts.includes(part)) !==
  pair.old.parts.some((part) => other.old.parts.some((own) => isVersion(part, own)));

const idsOf = ({ figures }: KnownSentence): string[] => figures.map(({ metric }) => metric.id);

/** Are two sentences the same, or do they print the same figure in two reports? */
const isVersion = (one: KnownSentence, other: KnownSentence): boolean => {
  if (one.report === other.report) return one === other;
  const ids = idsOf(other);
  return idsOf(one).some((id) => ids.includes(id));
};

/** A text that is so much longer than another says more than it. */
const LONGER = 2.5;
/** Of two readings that are as good, the one with fewer sentences is taken. */
const EACH_MORE = 0.005;

/** Sentences that may say the same, one with one, or one with several that stand side by side; the most alike first. */
const pairsOf = (
  news: readonly NewSentence[],
  olds: readonly KnownSentence[],
  likenessOf: (one: SentenceRun<NewSentence>, old: SentenceRun<KnownSentence>) => number,
): Pair[] => {
  const single = <T>(whole: T): SentenceRun<T> => ({ parts: [whole], whole });
  const pairs: Pair[] = [];
  const length = ({ whole }: SentenceRun<NewSentence | KnownSentence>): number => whole.tokens.length;
  for (const [section, here] of Map.groupBy(news, (one) => one.section)) {
    const there = olds.filter((old) => old.section === section);
    const [ones, others] = [here.map(single), there.map(single)];
    const add = (one: SentenceRun<NewSentence>, old: SentenceRun<KnownSentence>, more: number): void => {
      const like = likenessOf(one, old) - more * EACH_MORE;
      if (like >= SENTENCE - MARGIN) pairs.push({ one, old, like });
    };
    for (const one of ones) for (const old of others) add(one, old, 0);
    const fits = (one: SentenceRun<NewSentence>, old: SentenceRun<KnownSentence>): boolean =>
      length(one) < length(old) * LONGER && length(old) < length(one) * LONGER;
    const withFigures = others.filter(({ whole }) => whole.figures.length > 1);
    for (const one of withFigures.length ? runsOf(here, joinedNew) : [])
      for (const old of withFigures) if (fits(one, old)) add(one, old, one.parts.length);
    const counted = ones.filter(({ whole }) => whole.candidates.length > 1);
    const reports = counted.length ? [...Map.groupBy(there, ({ report }) => report).values()] : [];
    for (const old of reports.flatMap((own) => runsOf(own, joinedKnown)))
      for (const one of counted) if (fits(one, old)) add(one, old, old.parts.length);
  }
  return pairs.toSorted((a, b) => b.like - a.like);
};
