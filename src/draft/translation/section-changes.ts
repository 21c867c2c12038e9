import type { Metric } from "../../model/schema.ts";
import { plain, sentencesOf, type Passage } from "../../prose/document.ts";
import type { DraftReport } from "../draft-report.ts";
import type { Recognised } from "../identity/sentence.ts";
import type { KnownSentence } from "../memory.ts";
import type { DraftPassage } from "../passage.ts";
import type { Token } from "../tokens.ts";
import type { PassageChanges } from "./carry-passage.ts";
import { namedPeriod } from "./named-period.ts";

/** A passage of the new report whose frame is that of a whole passage of the previous one. */
export interface SamePassage {
  readonly section: string;
  /** Position of the old passage among the passages of its section. */
  readonly index: number;
  readonly sentences: readonly Recognised[];
}

/** Passages of the new report by position, with the old passage that has the same frame from beginning to end. */
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
    const isSame =
      old.length === inOrder.length &&
      inOrder.every(
        ({ sentence, known }, position) => known === old[position] && known?.frame === sentence.frame,
      );
    if (isSame) found.set(at, { section: first.section, index: first.passage, sentences: inOrder });
  }
  return found;
};

/** What changed in a passage of the same frame. */
export const changesIn = (
  draft: DraftReport,
  at: number,
  { sentences }: SamePassage,
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
      .filter(({ words: [before, after], old, now }) => old || now || before !== after)
      .map(({ old, now }) => ({ old, now })),
    documents: pairs
      .filter(({ kind, old, now }) => kind === "document" && old !== now)
      .map(({ old, now }) => ({ old: numberOf(old), now: numberOf(now) })),
    labels: labelPairs(official, passage, labelOf),
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
): Map<string, string> => {
  const old = plain(official)
    .footnotes.map(({ label }) => label)
    .filter((label) => /^\d/.test(label));
  const now = (passage?.notes ?? []).map(({ note }) => labelOf(note) ?? "");
  return new Map(old.length === now.length ? old.map((label, position) => [label, now[position] ?? ""]) : []);
};
