import { sentencesOf } from "../../prose/document.ts";
import { candidateAt, candidatesOf, type Candidate } from "../candidates.ts";
import type { UnitWords } from "../unit-around.ts";
import type { KnownReport } from "../known-report.ts";
import type { KnownFigure, KnownSentence } from "../memory.ts";
import type { Reading } from "../reading.ts";
import { frameOf, frameTokens } from "../frame.ts";
import { mayGoOn, otherPeriod, type OtherPeriod } from "../stated-period.ts";
import { tokensOf, type Token } from "../tokens.ts";

/** A sentence of the new report. */
export interface NewSentence {
  /** The section of the previous report that its section goes on; undefined in a section that is new. */
  readonly section: string | undefined;
  /** Position of its passage in the whole report, its offset there, and its own position. */
  readonly passage: number;
  readonly offset: number;
  readonly order: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens that make its frame, and the frame itself. */
  readonly framed: readonly Token[];
  readonly frame: string;
  readonly candidates: readonly Candidate[];
  /** For each number the period that the words before it name, where that is not the period of the report. */
  readonly others: readonly (OtherPeriod | undefined)[];
}

/** A known figure found again in a new sentence. */
export interface IdentityClaim {
  readonly figure: KnownFigure;
  readonly candidate: Candidate;
  /** "frame": the same sentence in its section; "moved": the same sentence elsewhere; "context": a sentence in other words. */
  readonly stage: "frame" | "moved" | "context" | "chain";
  /** How alike both places are, from 0 to 1. */
  readonly likeness: number;
}

/** What was recognised in a new sentence. */
export interface Recognised {
  readonly sentence: NewSentence;
  readonly known?: KnownSentence;
  readonly claims: readonly IdentityClaim[];
}

/** The ids that figures of reports other than `report` are claimed for. */
export const claimedIds = (
  recognised: ReadonlyMap<NewSentence, Recognised>,
  report: KnownReport | undefined,
): Set<string> =>
  new Set(
    [...recognised.values()].flatMap(({ claims }) =>
      claims.flatMap(({ figure }) => (figure.report === report ? [] : figure.metric.id)),
    ),
  );

/** The sentences of passages, in order. */
export const newSentences = (
  passages: readonly {
    text: string;
    section: string | undefined;
    listed: readonly { text: string; kind: string }[];
  }[],
  reading: Reading,
): NewSentence[] => {
  const all: NewSentence[] = [];
  for (const [passage, { text, section, listed }] of passages.entries())
    for (const { start, end } of sentencesOf(text)) {
      const words = text.slice(start, end);
      const tokens = tokensOf(words, reading.language, reading.drafting, [], listed);
      const label = start === 0 ? labelLength(text) : 0;
      const candidates = candidatesOf(words, tokens, reading.words, reading.language).filter(
        (one) => one.start >= label,
      );
      const framed = frameTokens(tokens, candidates, reading.drafting, reading.units);
      all.push({
        section,
        passage,
        offset: start,
        order: all.length,
        text: words,
        tokens,
        framed,
        frame: frameOf(framed),
        candidates,
        others: tokens
          .filter(({ kind }) => kind === "number")
          .map(({ start: at }) => otherPeriod(words, at, reading.drafting, reading.period)),
      });
    }
  return all;
};

/** How long the number is that labels a passage: "6. Về …", "2) …". */
const labelLength = (text: string): number => /^\d{1,2}(?:\.\d{1,2})*(?=[.)/]\s)/.exec(text)?.[0].length ?? 0;

const ofDimension = new WeakMap<Reading, Map<string, UnitWords>>();

const wordsOfDimension = (reading: Reading, dimension: string): UnitWords => {
  const byDimension = ofDimension.get(reading) ?? new Map<string, UnitWords>();
  ofDimension.set(reading, byDimension);
  const known = byDimension.get(dimension);
  if (known) return known;
  const forms = reading.words.forms.filter(({ unit }) => reading.units[unit]?.dimension === dimension);
  const words = { ...reading.words, forms };
  byDimension.set(dimension, words);
  return words;
};

/**
 * The numbers of a sentence read as a known figure: its unit, or one of the same dimension, stands beside them, or none
 * where none stood. Undefined when they cannot be that figure, or are said of another period.
 */
export const readAs = (
  sentence: NewSentence,
  numbers: readonly [number, number],
  { metric, candidate, other, report }: KnownFigure,
  reading: Reading,
): Candidate | undefined => {
  const now = { other: sentence.others[numbers[0]], report: reading.period };
  if (!mayGoOn({ other, report: report.period }, now)) return undefined;
  const own = sentence.tokens.filter(({ kind }) => kind === "number");
  const dimension = reading.units[metric.unit]?.dimension ?? "";
  const found = candidateAt(
    sentence.text,
    own,
    numbers,
    wordsOfDimension(reading, dimension),
    reading.language,
  );
  if (!found) return undefined;
  if (found.units.length) {
    const unit = found.units.includes(metric.unit) ? metric.unit : (found.units[0] ?? metric.unit);
    return { ...found, units: [unit] };
  }
  const measured = candidateAt(sentence.text, own, numbers, reading.words, reading.language);
  return candidate.units.length || measured?.units.length ? undefined : { ...found, units: [] };
};
