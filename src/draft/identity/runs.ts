import { itemAt } from "../item-at.ts";
import type { Candidate } from "../candidates.ts";
import type { KnownFigure, KnownSentence } from "../memory.ts";
import type { Token } from "../tokens.ts";
import { frameOf } from "../frame.ts";
import type { IdentityClaim, NewSentence, Recognised } from "./sentence.ts";

/** Sentences that follow one another, read as one: a report may split or join what the one before said. */
export interface SentenceRun<T> {
  readonly parts: readonly T[];
  readonly whole: T;
}

/** More sentences are never read as one. */
const LONGEST = 10;

/** All runs of two and more sentences that stand side by side in one section. */
export const runsOf = <T extends { readonly section: string | undefined; readonly order: number }>(
  sentences: readonly T[],
  join: (parts: readonly T[]) => T,
): SentenceRun<T>[] =>
  sentences.flatMap((first, at) => {
    const runs: SentenceRun<T>[] = [];
    const parts = [first];
    for (const next of sentences.slice(at + 1, at + LONGEST)) {
      const last = itemAt(parts, parts.length - 1);
      if (next.section !== first.section || next.order !== last.order + 1) break;
      parts.push(next);
      runs.push({ parts: [...parts], whole: join(parts) });
    }
    return runs;
  });

/** How far the text and the numbers of each sentence are moved when all are read as one. */
const shiftsOf = (parts: readonly { text: string; tokens: readonly Token[] }[]) => {
  let [signs, numbers] = [0, 0];
  return parts.map(({ text, tokens }) => {
    const shift = { signs, numbers, end: signs + text.length };
    signs += text.length + 1;
    numbers += tokens.filter(({ kind }) => kind === "number").length;
    return shift;
  });
};

type Shift = Pick<ReturnType<typeof shiftsOf>[number], "signs" | "numbers">;

const moved = <T extends { start: number; end: number }>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

const movedCandidate = (one: Candidate, { signs, numbers }: Shift): Candidate => ({
  ...moved(one, signs),
  numbers: [one.numbers[0] + numbers, one.numbers[1] + numbers],
});

const joinedText = (parts: readonly (NewSentence | KnownSentence)[]) => {
  const shifts = shiftsOf(parts);
  const all = (list: "tokens" | "framed"): Token[] =>
    parts.flatMap((part, at) => part[list].map((token) => moved(token, itemAt(shifts, at).signs)));
  const framed = all("framed");
  return {
    shifts,
    text: parts.map(({ text }) => text).join(" "),
    tokens: all("tokens"),
    framed,
    frame: frameOf(framed),
  };
};

/** Sentences of the new report as one. */
export const joinedNew = (parts: readonly NewSentence[]): NewSentence => {
  const { shifts, ...words } = joinedText(parts);
  const candidates = parts.flatMap((part, at) =>
    part.candidates.map((one) => movedCandidate(one, itemAt(shifts, at))),
  );
  return { ...itemAt(parts, 0), ...words, candidates, others: parts.flatMap(({ others }) => others) };
};

const originals = new WeakMap<KnownFigure, KnownFigure>();

/** Sentences of the previous report as one. */
export const joinedKnown = (parts: readonly KnownSentence[]): KnownSentence => {
  const { shifts, ...words } = joinedText(parts);
  const figures = parts.flatMap((part, at) =>
    part.figures.map((figure) => {
      const copy = { ...figure, candidate: movedCandidate(figure.candidate, itemAt(shifts, at)) };
      originals.set(copy, figure);
      return copy;
    }),
  );
  return { ...itemAt(parts, 0), ...words, figures };
};

/** What was recognised in runs read as one, sentence by sentence. Sentences without a claim stay unknown. */
export const partedClaims = (
  news: readonly NewSentence[],
  olds: readonly KnownSentence[],
  claims: readonly IdentityClaim[],
): Recognised[] => {
  const shifts = shiftsOf(news);
  const originalOf = (figure: KnownFigure): KnownFigure => originals.get(figure) ?? figure;
  return news.flatMap((sentence, at): Recognised[] => {
    const { signs, numbers, end } = itemAt(shifts, at);
    const own = claims
      .filter(({ candidate }) => candidate.start >= signs && candidate.start < end)
      .map(({ candidate, figure, ...claim }) => ({
        ...claim,
        figure: originalOf(figure),
        candidate: movedCandidate(candidate, { signs: -signs, numbers: -numbers }),
      }));
    const known = olds.find(({ figures }) => own.some(({ figure }) => figures.includes(figure)));
    return known ? [{ sentence, known, claims: own }] : [];
  });
};
