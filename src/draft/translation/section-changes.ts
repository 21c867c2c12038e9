import type { Metric } from "../../model/schema.ts";
import { plain, sentencesOf, type Passage } from "../../prose/document.ts";
import type { DraftReport } from "../draft-report.ts";
import type { Recognised } from "../identity/sentence.ts";
import type { KnownSentence } from "../memory.ts";
import type { DraftPassage } from "../passage.ts";
import type { Token } from "../tokens.ts";
import type { PassageChanges } from "./carry-passage.ts";
import { namedPeriod } from "./named-period.ts";
import { isSameText } from "./period-words.ts";

/** A passage of the new report whose sentences have the frames of those of a passage of the previous one, all or some. */
export interface SamePassage {
  readonly section: string;
  /** Position of the old passage among the passages of its section. */
  readonly index: number;
  readonly sentences: readonly Recognised[];
  /** Positions of its sentences among those of the old passage, where that had more. */
  readonly kept?: readonly number[];
}

/** Passages of the new report by position, with the old passage that has the same sentences in the same order, or more. */
export const samePassages = ({ bound, passages, memory }: DraftReport): Map<number, SamePassage> => {
  const byPassage = new Map<number, Recognised[]>();
  for (const one of bound.recognised) {
    const { passage } = one.sentence;
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), one]);
  }
  const olds = new Map<string, KnownSentence[]>();
  for (const one of memory.sentences) {
    const key = `${one.section}|${one.passage}`;
    olds.set(key, [...(olds.get(key) ?? []), one]);
  }
  const found = new Map<number, SamePassage>();
  for (const [at, sentences] of byPassage) {
    const inOrder = sentences.toSorted((a, b) => a.sentence.offset - b.sentence.offset);
    const first = inOrder[0]?.known;
    if (!first || inOrder.length !== sentencesOf(passages[at]?.passage.text ?? "").length) continue;
    const old = olds.get(`${first.section}|${first.passage}`) ?? [];
    const kept = inOrder.map(({ known }) => (known ? old.indexOf(known) : -1));
    const isSame = inOrder.every(
      ({ sentence, known }, position) =>
        known?.frame === sentence.frame && (kept[position] ?? -1) > (kept[position - 1] ?? -1),
    );
    const place = { section: first.section, index: first.passage, sentences: inOrder };
    if (isSame) found.set(at, { ...place, ...(kept.length < old.length ? { kept } : {}) });
  }
  return found;
};

/** What changed in a passage of the same frame. */
export const changesIn = (
  draft: DraftReport,
  at: number,
  { sentences, kept }: SamePassage,
  official: Passage,
  labelOf: (note: string) => string | undefined,
): PassageChanges => {
  const named = draft.reading.drafting.namedPeriods;
  const passage = draft.passages[at]?.passage;
  const figures = new Map<string, { old: Metric; now: Metric }>();
  for (const { claim, metric, passage: own } of draft.bound.figures)
    if (claim && own === at) figures.set(claim.figure.metric.id, { old: claim.figure.metric, now: metric });
  const pairs = sentences.flatMap(({ sentence, known }) =>
    sentence.framed.map((token, position) => {
      const before = known?.framed[position];
      return {
        kind: token.kind,
        now: sentence.text.slice(token.start, token.end),
        old: before === undefined ? "" : (known?.text ?? "").slice(before.start, before.end),
      };
    }),
  );
  return {
    figures,
    periods: sentences
      .flatMap(periodPairs)
      .map(({ old, now }) => ({
        words: [old, now],
        old: namedPeriod(old, named),
        now: namedPeriod(now, named),
      }))
      // What is written in a way that is not known needs no exchange where it says the same.
      .filter(
        ({ words: [before, after], old, now }) =>
          old !== undefined || now !== undefined || !isSameText(before ?? "", after ?? ""),
      )
      .map(({ old, now }) => ({ old, now })),
    documents: pairs
      .filter(({ kind, old, now }) => kind === "document" && old !== now)
      .map(({ old, now }) => ({ old: numberOf(old), now: numberOf(now) })),
    labels: labelPairs(official, passage, labelOf, kept),
    ...(kept ? { sentences: { official, kept } } : {}),
  };
};

/** The periods of two sentences in order; those that a variant of wording names or leaves out do not count. */
const periodPairs = ({ sentence, known }: Recognised): { old: string; now: string }[] => {
  const own = (one: { text: string } | undefined, tokens: readonly Token[] = []): string[] =>
    tokens.filter(({ kind }) => kind === "period").map(({ start, end }) => one?.text.slice(start, end) ?? "");
  const whole = [own(known, known?.tokens), own(sentence, sentence.tokens)] as const;
  const [olds, nows] =
    whole[0].length === whole[1].length ? whole : [own(known, known?.framed), own(sentence, sentence.framed)];
  return nows.map((now, at) => ({ old: olds[at] ?? "", now }));
};

/** The number of a document without the words around it. */
const numberOf = (text: string): string => /\d[^\s,;)]*/.exec(text)?.[0] ?? text;

const labelPairs = (
  official: Passage,
  passage: DraftPassage | undefined,
  labelOf: (note: string) => string | undefined,
  kept: readonly number[] | undefined,
): Map<string, string> => {
  const { text, footnotes } = plain(official);
  const spans = sentencesOf(text);
  const isKept = (offset: number): boolean =>
    !kept || kept.includes(spans.findLastIndex(({ start }) => start < Math.max(1, offset)));
  const old = footnotes.filter(({ label }) => /^\d/.test(label));
  const gone = old.filter(({ offset }) => !isKept(offset)).map(({ label }) => [label, ""] as const);
  const left = old.filter(({ offset }) => isKept(offset)).map(({ label }) => label);
  const now = (passage?.notes ?? []).map(({ note }) => labelOf(note) ?? "");
  const pairs = left.map((label, position) => [label, now[position] ?? ""] as const);
  return new Map(left.length === now.length ? [...pairs, ...gone] : []);
};
