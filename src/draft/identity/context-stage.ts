import { itemAt } from "../item-at.ts";
import { foldWord } from "../fold.ts";
import type { KnownSentence, Memory, Reading } from "../memory.ts";
import { alikeOf, likeness, meaningsOf, weightsOf, type Alike, type Weight } from "../similarity.ts";
import type { Token } from "../tokens.ts";
import { typeFigure, type Typed } from "../typing.ts";
import { readAs, type Claim, type NewSentence, type Recognised } from "./sentence.ts";

/** Two sentences are the same in other words from this likeness on. */
const SENTENCE = 0.5;
/** And the second best must be this much less alike. */
const MARGIN = 0.08;
/** The words around two figures are alike enough from here on. */
const FIGURE = 0.45;
/** How many words to the left and to the right of a figure are looked at. */
const [LEFT, RIGHT] = [10, 3];

interface Tools {
  readonly reading: Reading;
  readonly weight: Weight;
  readonly alike: Alike;
  readonly telling: readonly (readonly string[])[];
}

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
  const weight = weightsOf(memory.sentences.map(meaning), light);
  const telling = reading.drafting.telling.map((phrase) => phrase.split(" ").map(foldWord));
  const tools = { reading, weight, alike, telling };
  const taken = new Set([...recognised.values()].flatMap(({ known }) => known ?? []));
  const olds = memory.sentences.filter((one) => !taken.has(one));
  const news = sentences.filter((one) => !recognised.has(one));
  const pairs = news.flatMap((one) =>
    olds
      .filter((old) => old.section === one.section)
      .map((old) => ({ one, old, like: likeness(meaning(one), meaning(old), weight) }))
      .filter(({ like }) => like >= SENTENCE - MARGIN),
  );
  pairs.sort((a, b) => b.like - a.like);
  const found = new Map<NewSentence, Recognised>();
  const used = new Set<KnownSentence>();
  for (const { one, old, like } of pairs) {
    if (like < SENTENCE || found.has(one) || used.has(old)) continue;
    const rival = pairs.find(
      (other) =>
        (other.one === one) !== (other.old === old) &&
        !found.has(other.one) &&
        !used.has(other.old) &&
        other.like > like - MARGIN,
    );
    if (rival && like < 0.8) continue;
    used.add(old);
    found.set(one, { sentence: one, known: old, claims: align(one, old, tools) });
  }
  return found;
};

interface Place {
  readonly left: string[];
  readonly right: string[];
  readonly typed: Typed;
}

/** The words around the figures of a sentence, from figure to figure. */
const placesOf = (
  { text, tokens }: { text: string; tokens: readonly Token[] },
  candidates: readonly NewSentence["candidates"][number][],
  { alike, reading }: Tools,
): Place[] =>
  candidates.map((candidate, at) => {
    const from = candidates[at - 1]?.end ?? 0;
    const to = candidates[at + 1]?.start ?? text.length;
    const between = (start: number, end: number): Token[] =>
      tokens.filter((token) => token.start >= start && token.end <= end);
    return {
      left: meaningsOf(between(from, candidate.start), alike).slice(-LEFT),
      right: meaningsOf(between(candidate.end, to), alike).slice(0, RIGHT),
      typed: typeFigure(text, candidates, at, reading),
    };
  });

/** The figures of two sentences that say the same: in order, then those whose order changed. */
const align = (one: NewSentence, old: KnownSentence, tools: Tools): Claim[] => {
  const { weight, reading } = tools;
  const known = old.figures;
  const before = placesOf(
    old,
    known.map(({ candidate }) => candidate),
    tools,
  );
  const after = placesOf(one, one.candidates, tools);
  const readings = one.candidates.map((candidate) =>
    known.map((figure) => readAs(one, candidate.numbers, figure, reading)),
  );
  const score = (i: number, j: number): number => {
    const [place, then] = [after[i], before[j]];
    if (!place || !then || !readings[i]?.[j] || place.typed.kind !== then.typed.kind) return 0;
    if (place.typed.kind === "change" && !sameBase(place.typed, then.typed)) return 0;
    if (!sameTelling(place.left, then.left, tools)) return 0;
    const near = likeness(place.left, then.left, weight);
    const next = likeness(place.right, then.right, weight);
    return 0.8 * near + 0.2 * next;
  };
  const scores = one.candidates.map((_, i) => known.map((_, j) => score(i, j)));
  const pairs = inOrder(scores);
  const usedNew = new Set(pairs.map(([i]) => i));
  const usedOld = new Set(pairs.map(([, j]) => j));
  const rest = scores
    .flatMap((row, i) => row.map((value, j) => [i, j, value] as const))
    .filter(([i, j, value]) => !usedNew.has(i) && !usedOld.has(j) && value >= FIGURE)
    .toSorted((a, b) => b[2] - a[2]);
  for (const [i, j] of rest)
    if (!usedNew.has(i) && !usedOld.has(j)) {
      usedNew.add(i);
      usedOld.add(j);
      pairs.push([i, j]);
    }
  for (const [i, j] of swapped(before, after, readings, usedNew, usedOld, tools)) pairs.push([i, j]);
  return pairs.flatMap(([i, j]): Claim[] => {
    const [figure, candidate] = [known[j], readings[i]?.[j]];
    return figure && candidate
      ? [{ figure, candidate, stage: "context", likeness: scores[i]?.[j] ?? 0 }]
      : [];
  });
};

/**
 * A level and its change that changed places: "đạt 20 tấn, giảm 3%" became "giảm 3%, đạt 20 tấn". The words before both
 * name them.
 */
const swapped = (
  before: readonly Place[],
  after: readonly Place[],
  readings: readonly (readonly (Claim["candidate"] | undefined)[])[],
  usedNew: ReadonlySet<number>,
  usedOld: ReadonlySet<number>,
  tools: Tools,
): [number, number][] =>
  after.flatMap((place, i) => {
    if (
      usedNew.has(i) ||
      usedNew.has(i + 1) ||
      place.typed.kind !== "change" ||
      after[i + 1]?.typed.kind !== "level"
    )
      return [];
    const j = before.findIndex(
      (then, at) =>
        !usedOld.has(at) &&
        !usedOld.has(at + 1) &&
        then.typed.kind === "level" &&
        before[at + 1]?.typed.kind === "change" &&
        sameBase(place.typed, before[at + 1]?.typed ?? place.typed) &&
        sameTelling(place.left, then.left, tools) &&
        likeness(place.left, then.left, tools.weight) >= FIGURE &&
        readings[i]?.[at + 1] !== undefined &&
        readings[i + 1]?.[at] !== undefined,
    );
    return j < 0
      ? []
      : [
          [i, j + 1],
          [i + 1, j],
        ];
  });

const sameBase = (a: Typed, b: Typed): boolean => (a.base ?? "") === (b.base ?? "") || !a.base || !b.base;

/** Do both say the same words that make another indicator of one? */
const sameTelling = (a: readonly string[], b: readonly string[], { telling }: Tools): boolean =>
  telling.every((phrase) => timesIn(a, phrase) === timesIn(b, phrase));

const timesIn = (words: readonly string[], phrase: readonly string[]): number =>
  words.filter((_, at) => phrase.every((word, offset) => words[at + offset] === word)).length;

/** The pairs of the best alignment that keeps the order of both sentences, each of them alike enough. */
const inOrder = (scores: readonly (readonly number[])[]): [number, number][] => {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0];
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const value = scores[i]?.[j] ?? 0;
    return value >= FIGURE ? value : -1;
  };
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      itemAt(best, i)[j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (gain(i, j) > 0 && at(i, j) === gain(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
};
