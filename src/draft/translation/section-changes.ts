import type { Metric } from "../../model/schema.ts";
import { plain, sentencesOf, type Passage } from "../../prose/document.ts";
import type { DraftReport } from "../draft-report.ts";
import type { Recognised } from "../identity/sentence.ts";
import { itemAt } from "../item-at.ts";
import type { KnownSentence } from "../memory.ts";
import type { DraftPassage } from "../passage.ts";
import type { Token } from "../tokens.ts";
import type { PassageChanges } from "./carry-passage.ts";
import { namedPeriod } from "./named-period.ts";
import { isSameText } from "./period-words.ts";

/** A passage of the new report whose sentences have the frames of those of a passage of an earlier one, all or some. */
export interface SamePassage {
  /** The earlier report, and its section. */
  readonly report: string;
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
  for (const one of memory.reports.flat()) {
    const key = passageKey(one);
    olds.set(key, [...(olds.get(key) ?? []), one]);
  }
  const found = new Map<number, SamePassage>();
  for (const [at, sentences] of byPassage) {
    const inOrder = sentences.toSorted((a, b) => a.sentence.offset - b.sentence.offset);
    const first = inOrder[0]?.known;
    if (!first || inOrder.length !== sentencesOf(passages[at]?.passage.text ?? "").length) continue;
    const own = samePassage(inOrder, olds.get(passageKey(first)) ?? []);
    const others = [...olds.values()].filter(([one]) => one?.section === first.section);
    const same = own ?? others.map((old) => samePassage(inOrder, old)).find((one) => one && !one.kept);
    if (same) found.set(at, same);
  }
  return found;
};

/** An earlier passage as that of some sentences; undefined where it does not have their frames in their order. */
const samePassage = (
  sentences: readonly Recognised[],
  old: readonly KnownSentence[],
): SamePassage | undefined => {
  const [first] = old;
  const kept: number[] = [];
  for (const { sentence, known } of sentences) {
    const after = (kept.at(-1) ?? -1) + 1;
    const own = known ? old.indexOf(known) : -1;
    const place = own < 0 ? old.findIndex(({ frame }, at) => at >= after && frame === sentence.frame) : own;
    if (place < after || old[place]?.frame !== sentence.frame) return undefined;
    kept.push(place);
  }
  if (!first) return undefined;
  return {
    report: first.report.id,
    section: first.section,
    index: first.passage,
    sentences: sentences.map((one, at) => ({ ...one, known: itemAt(old, kept[at] ?? 0) })),
    ...(kept.length < old.length ? { kept } : {}),
  };
};

const passageKey = ({ report, section, passage }: KnownSentence): string =>
  `${report.id}|${section}|${passage}`;

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
  const before = new Map(
    sentences.flatMap(({ known }) =>
      (known?.figures ?? []).map(({ metric }) => [metric.id, metric] as const),
    ),
  );
  for (const { claim, metric, passage: own } of draft.bound.figures) {
    const old = claim && (before.get(claim.figure.metric.id) ?? claim.figure.metric);
    if (old && own === at) figures.set(old.id, { old, now: metric });
  }
  const pairs = sentences.flatMap(({ sentence, known }) =>
    sentence.framed.map((token, position) => {
      const then = known?.framed[position];
      return {
        kind: token.kind,
        now: sentence.text.slice(token.start, token.end),
        old: then === undefined ? "" : (known?.text ?? "").slice(then.start, then.end),
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
