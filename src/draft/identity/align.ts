import { candidateAt } from "../candidates.ts";
import type { KnownSentence } from "../memory.ts";
import type { Reading } from "../reading.ts";
import { likeness } from "../similarity.ts";
import type { Typed } from "../typing.ts";
import { inOrder } from "./best-order.ts";
import { foreign, placesOf, replacement, type AlignTools, type FigurePlace } from "./figure-places.ts";
import { surePairs, withoutWorse } from "./sure-pairs.ts";
import { readAs, type IdentityClaim, type NewSentence } from "./sentence.ts";

/** The words around two figures are alike enough from here on. */
const FIGURE = 0.45;
/** How much the words before two figures tell of them; those behind tell as much where nothing in the clause before is named. */
const BEFORE = 0.8;

/**
 * The figures of two sentences that say the same: in order, then those whose order changed. Where more are recognised
 * when "86/32" is read as two figures, it is read so.
 */
export const align = (one: NewSentence, old: KnownSentence, tools: AlignTools): IdentityClaim[] => {
  const claims = aligned(one, old, tools);
  if (!one.candidates.some(({ total }) => total !== undefined)) return claims;
  const parted = aligned({ ...one, candidates: withoutPairs(one, tools.reading) }, old, tools);
  return parted.length > claims.length ? parted : claims;
};

const withoutPairs = (
  { candidates, tokens, text }: NewSentence,
  reading: Reading,
): NewSentence["candidates"] => {
  const numbers = tokens.filter(({ kind }) => kind === "number");
  return candidates.flatMap((pair) =>
    pair.total === undefined
      ? [pair]
      : pair.numbers.flatMap(
          (at) => candidateAt(text, numbers, [at, at], reading.words, reading.language) ?? [],
        ),
  );
};

const aligned = (one: NewSentence, old: KnownSentence, tools: AlignTools): IdentityClaim[] => {
  const { weight, reading, light } = tools;
  const isNamed = (word: string): boolean => !light.has(word);
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
  const isReplaced = replacement(old, tools);
  const isForeign = foreign(old, tools);
  const wordScore = (i: number, j: number): number => {
    const [place, then] = [after[i], before[j]];
    if (!place || !then || !readings[i]?.[j] || place.typed.kind !== then.typed.kind) return 0;
    if (place.typed.kind === "change" && !sameBase(place.typed, then.typed)) return 0;
    if (!sameTelling(place.left, then.left, tools) || isReplaced(place, then)) return 0;
    const near = likeness(place.left, then.left, weight);
    const next = likeness(place.right, then.right, weight);
    const isNamedBehind =
      ![...place.clause, ...then.clause].some(isNamed) && place.tail.some(isNamed) && then.tail.some(isNamed);
    return isNamedBehind
      ? BEFORE * likeness(place.tail, then.tail, weight) + (1 - BEFORE) * near
      : BEFORE * near + (1 - BEFORE) * next;
  };
  const byWords = one.candidates.map((_, i) => known.map((_, j) => wordScore(i, j)));
  const opensOther = after.map((place, i) => {
    const [first] = before;
    const isOther = isForeign(place) || (i === 0 && first !== undefined && isReplaced(place, first));
    return isOther && !byWords[i]?.some((score) => score >= FIGURE);
  });
  const scores = byWords.map((row, i) => (opensOther[openingOf(one, i)] ? row.map(() => 0) : row));
  const pairs = inOrder(withoutWorse(scores), FIGURE);
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
  const ordered = surePairs(pairs, scores, FIGURE);
  const turned = swapped(
    before,
    after,
    readings,
    new Set(ordered.map(([i]) => i)),
    new Set(ordered.map(([, j]) => j)),
    isReplaced,
    tools,
  );
  const sure = [...ordered, ...turned];
  const bound = new Set(sure.map(([, j]) => known[j]?.metric.id));
  const sound = sure.filter(([, j]) => {
    const about = known[j]?.metric.of;
    return about === undefined || bound.has(about) || !known.some(({ metric }) => metric.id === about);
  });
  return sound.flatMap(([i, j]): IdentityClaim[] => {
    const [figure, candidate] = [known[j], readings[i]?.[j]];
    return figure && candidate
      ? [{ figure, candidate, stage: "context", likeness: scores[i]?.[j] ?? 0 }]
      : [];
  });
};

/** The figure that opens the part of a sentence, up to a semicolon or a full stop, in which a figure stands. */
const openingOf = ({ text, candidates }: NewSentence, index: number): number => {
  let at = index;
  const isParted = (): boolean =>
    /[;.]/.test(text.slice(candidates[at - 1]?.end ?? 0, candidates[at]?.start ?? 0));
  while (at > 0 && !isParted()) at -= 1;
  return at;
};

/**
 * A level and its change that changed places: "đạt 20 tấn, giảm 3%" became "giảm 3%, đạt 20 tấn". The words before both
 * name them.
 */
const swapped = (
  before: readonly FigurePlace[],
  after: readonly FigurePlace[],
  readings: readonly (readonly (IdentityClaim["candidate"] | undefined)[])[],
  usedNew: ReadonlySet<number>,
  usedOld: ReadonlySet<number>,
  isReplaced: (place: FigurePlace, then: FigurePlace) => boolean,
  tools: AlignTools,
): [number, number][] =>
  after.flatMap((change, i) => {
    const level = after[i + 1];
    if (
      usedNew.has(i) ||
      usedNew.has(i + 1) ||
      change.typed.kind !== "change" ||
      level?.typed.kind !== "level"
    )
      return [];
    const place = { ...change, behind: level.behind, tail: level.tail };
    const j = before.findIndex(
      (then, at) =>
        !usedOld.has(at) &&
        !usedOld.has(at + 1) &&
        then.typed.kind === "level" &&
        before[at + 1]?.typed.kind === "change" &&
        sameBase(place.typed, before[at + 1]?.typed ?? place.typed) &&
        sameTelling(place.left, then.left, tools) &&
        !isReplaced(place, then) &&
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
const sameTelling = (a: readonly string[], b: readonly string[], { telling }: AlignTools): boolean =>
  telling.every((phrase) => timesIn(a, phrase) === timesIn(b, phrase));

const timesIn = (words: readonly string[], phrase: readonly string[]): number =>
  words.filter((_, at) => phrase.every((word, offset) => words[at + offset] === word)).length;
