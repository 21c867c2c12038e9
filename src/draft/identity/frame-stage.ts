import { itemAt } from "../item-at.ts";
import type { KnownSentence, Reading } from "../memory.ts";
import { readAs, type Claim, type NewSentence, type Recognised } from "./sentence.ts";

const grouped = <T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

/**
 * Sentences whose frame stands in the same section of the previous report, then those whose frame stands once in each
 * whole report. Where a frame stands several times, its sentences are taken in order when they are as many as before,
 * else only those whose neighbour is the same.
 */
export const byFrame = (
  sentences: readonly NewSentence[],
  known: readonly KnownSentence[],
  reading: Reading,
): Map<NewSentence, Recognised> => {
  const found = new Map<NewSentence, Recognised>();
  const taken = new Set<KnownSentence>();
  const take = (one: NewSentence, old: KnownSentence, stage: Claim["stage"]): void => {
    taken.add(old);
    const claims = old.figures.flatMap((figure): Claim[] => {
      const candidate = readAs(one, figure.candidate.numbers, figure, reading);
      return candidate ? [{ figure, candidate, stage, likeness: 1 }] : [];
    });
    found.set(one, { sentence: one, known: old, claims });
  };

  const inSection = ({ section, frame }: { section: string | undefined; frame: string }) =>
    `${section}|${frame}`;
  const before = grouped(known, inSection);
  for (const [key, ones] of grouped(
    sentences.filter(({ section }) => section),
    inSection,
  )) {
    const olds = before.get(key) ?? [];
    if (ones.length === olds.length)
      for (const [at, one] of ones.entries()) take(one, itemAt(olds, at), "frame");
    else
      for (const one of ones) {
        const same = olds.filter((old) => !taken.has(old) && sharesNeighbour(one, old, sentences, known));
        if (same.length === 1) take(one, itemAt(same, 0), "frame");
      }
  }

  const free = grouped(
    known.filter((one) => !taken.has(one)),
    ({ frame }) => frame,
  );
  const rest = grouped(
    sentences.filter((one) => !found.has(one)),
    ({ frame }) => frame,
  );
  for (const [frame, ones] of rest) {
    const olds = free.get(frame) ?? [];
    if (ones.length === 1 && olds.length === 1 && (ones[0]?.tokens.length ?? 0) >= LONG)
      take(itemAt(ones, 0), itemAt(olds, 0), "moved");
  }
  return found;
};

/** Shorter sentences say too little to be recognised outside their section. */
const LONG = 6;

const sharesNeighbour = (
  one: NewSentence,
  old: KnownSentence,
  sentences: readonly NewSentence[],
  known: readonly KnownSentence[],
): boolean =>
  sentences[one.order - 1]?.frame === known[old.order - 1]?.frame ||
  sentences[one.order + 1]?.frame === known[old.order + 1]?.frame;
