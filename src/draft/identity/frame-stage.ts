import { itemAt } from "../item-at.ts";
import type { KnownSentence } from "../memory.ts";
import type { Reading } from "../reading.ts";
import { joinedKnown, joinedNew, partedClaims } from "./runs.ts";
import { claimedIds, readAs, type IdentityClaim, type NewSentence, type Recognised } from "./sentence.ts";

const grouped = <T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

const inSection = ({ section, frame }: { section: string | undefined; frame: string }): string =>
  `${section}|${frame}`;

/**
 * Sentences by the frames of those of earlier reports: of the nearest one, then of each before it those that say what no
 * nearer one was found to say. A frame that a nearer report has and that stayed unclear there is not looked for further
 * back. `recognised`: what was recognised before, which tells passages.
 */
export const byFrame = (
  sentences: readonly NewSentence[],
  reports: readonly (readonly KnownSentence[])[],
  reading: Reading,
  recognised: ReadonlyMap<NewSentence, Recognised> = new Map(),
): ReadonlyMap<NewSentence, Recognised> => {
  let found = recognised;
  const unclear = new Set<string>();
  for (const known of reports) {
    const claimed = claimedIds(found, known[0]?.report);
    const isOver = ({ frame, figures }: KnownSentence): boolean =>
      unclear.has(frame) || (figures.length > 0 && figures.every(({ metric }) => claimed.has(metric.id)));
    found = byFrameOf(sentences, known, reading, found, { claimed, over: new Set(known.filter(isOver)) });
    const taken = new Set([...found.values()].map((one) => one.known));
    for (const one of known) if (!taken.has(one)) unclear.add(one.frame);
  }
  return found;
};

/** What of a report was recognised in others: ids that are claimed, and sentences that are looked for no more. */
interface Elsewhere {
  readonly claimed: ReadonlySet<string>;
  readonly over: ReadonlySet<KnownSentence>;
}

/**
 * Sentences whose frame stands in the same section of an earlier report, then those whose frame stands once in each
 * whole report. Where a frame stands several times, its sentences are told apart by what else their passages say; they
 * are taken in order only when they are as many as before and nothing in their passages speaks against it.
 */
const byFrameOf = (
  sentences: readonly NewSentence[],
  known: readonly KnownSentence[],
  reading: Reading,
  recognised: ReadonlyMap<NewSentence, Recognised>,
  { claimed, over }: Elsewhere,
): Map<NewSentence, Recognised> => {
  const found = new Map<NewSentence, Recognised>(recognised);
  const taken = new Set<KnownSentence>([...over, ...[...found.values()].flatMap((one) => one.known ?? [])]);
  const claimsOf = (one: NewSentence, old: KnownSentence, stage: IdentityClaim["stage"]): IdentityClaim[] =>
    old.figures.flatMap((figure): IdentityClaim[] => {
      if (claimed.has(figure.metric.id)) return [];
      const candidate = readAs(one, figure.candidate.numbers, figure, reading);
      return candidate ? [{ figure, candidate, stage, likeness: 1 }] : [];
    });
  const take = (one: NewSentence, old: KnownSentence, stage: IdentityClaim["stage"]): void => {
    taken.add(old);
    found.set(one, { sentence: one, known: old, claims: claimsOf(one, old, stage) });
  };

  const here = sentences.filter((one) => one.section && !found.has(one));
  const before = grouped(
    known.filter((one) => !taken.has(one)),
    inSection,
  );
  const repeated: [NewSentence[], KnownSentence[]][] = [];
  for (const [key, ones] of grouped(here, inSection)) {
    const olds = before.get(key) ?? [];
    if (ones.length === 1 && olds.length === 1) take(itemAt(ones, 0), itemAt(olds, 0), "frame");
    else if (olds.length) repeated.push([ones, olds]);
  }
  const passages = passagePairs(found);
  for (const [ones, olds] of repeated) {
    for (const [passage, beside] of Map.groupBy(ones, (one) => one.passage)) {
      const old = passages.oldOf(passage);
      const there = olds.filter((each) => !taken.has(each) && passageKey(each) === old);
      if (there.length === beside.length)
        for (const [at, one] of beside.entries()) take(one, itemAt(there, at), "frame");
    }
    const [rest, left] = [ones.filter((one) => !found.has(one)), olds.filter((old) => !taken.has(old))];
    const fits =
      rest.length === left.length && rest.every((one, at) => passages.mayBe(one, itemAt(left, at)));
    if (fits) for (const [at, one] of rest.entries()) take(one, itemAt(left, at), "frame");
    else
      for (const one of rest) {
        const same = left.filter(
          (old) =>
            !taken.has(old) && passages.mayBe(one, old) && sharesNeighbours(one, old, sentences, known),
        );
        if (same.length === 1) take(one, itemAt(same, 0), "frame");
      }
  }

  const [left, others] = [sentences.filter((one) => !found.has(one)), known.filter((old) => !taken.has(old))];
  for (const [ones, olds] of [...sameRuns(left, others), ...sameRuns(others, left).map(swapped)]) {
    if (ones.some((one) => found.has(one)) || olds.some((old) => taken.has(old))) continue;
    const claims = claimsOf(joinedNew(ones), joinedKnown(olds), "frame");
    for (const part of partedClaims(ones, olds, claims)) found.set(part.sentence, part);
    for (const old of olds) taken.add(old);
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

interface Framed {
  readonly section: string | undefined;
  readonly order: number;
  readonly frame: string;
}

/** Sentences side by side that have the frame of one sentence of the other report in the same section, when only one has. */
const sameRuns = <T extends Framed, U extends Framed>(
  parts: readonly T[],
  wholes: readonly U[],
): [T[], U[]][] =>
  wholes.flatMap((whole): [T[], U[]][] => {
    const here = parts.filter(({ section }) => section !== undefined && section === whole.section);
    const runs = here.flatMap((first, at): T[][] => {
      const run = [first];
      let { frame } = first;
      for (const next of here.slice(at + 1)) {
        if (frame.length >= whole.frame.length || next.order !== first.order + run.length) break;
        run.push(next);
        frame = `${frame} ${next.frame}`;
      }
      return run.length > 1 && frame === whole.frame ? [run] : [];
    });
    return runs.length === 1 && runs[0] ? [[runs[0], [whole]]] : [];
  });

const swapped = <T, U>([one, other]: [T, U]): [U, T] => [other, one];

/** Shorter sentences say too little to be recognised outside their section. */
const LONG = 6;

const passageKey = ({ report, section, passage }: KnownSentence): string =>
  `${report.id}|${section}|${passage}`;

/** Which passage of an earlier report each passage goes on, by the sentences that were recognised; none where they disagree. */
const passagePairs = (found: ReadonlyMap<NewSentence, Recognised>) => {
  const olds = new Map<number, Set<string>>();
  const news = new Map<string, Set<number>>();
  for (const { sentence, known } of found.values()) {
    if (!known) continue;
    const key = passageKey(known);
    olds.set(sentence.passage, (olds.get(sentence.passage) ?? new Set()).add(key));
    news.set(key, (news.get(key) ?? new Set()).add(sentence.passage));
  }
  return {
    oldOf: (passage: number): string | undefined => {
      const [one, ...others] = olds.get(passage) ?? [];
      return others.length ? undefined : one;
    },
    /** Does nothing say that the two stand in different passages? */
    mayBe: ({ passage }: NewSentence, old: KnownSentence): boolean => {
      const key = passageKey(old);
      const [own, other] = [olds.get(passage), news.get(key)];
      return (!own || own.has(key)) && (!other || other.has(passage));
    },
  };
};

/** Do the sentences before and behind both have the same frames? */
const sharesNeighbours = (
  one: NewSentence,
  old: KnownSentence,
  sentences: readonly NewSentence[],
  known: readonly KnownSentence[],
): boolean =>
  sentences[one.order - 1]?.frame === known[old.order - 1]?.frame &&
  sentences[one.order + 1]?.frame === known[old.order + 1]?.frame;
