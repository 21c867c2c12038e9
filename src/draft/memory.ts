import type { Metric } from "../model/schema.ts";
import { metric as metricSchema } from "../model/schema.ts";
import { sentencesOf } from "../prose/document.ts";
import type { Edition, SectionText } from "../report/edition.ts";
import { passagesOf } from "../report/occurrences.ts";
import { writtenMetrics } from "../report/written-metrics.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { frameOf, frameTokens } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { otherPeriod, type OtherPeriod } from "./stated-period.ts";
import { tableMemory, type TableMemory } from "./tables/table-memory.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { typeFigure, type Typed } from "./typing.ts";

/** A figure that the previous report prints, with what its sentence says of it by grammar alone. */
export interface KnownFigure {
  readonly metric: Metric;
  readonly candidate: Candidate;
  readonly typed: Typed;
  /** The period that its sentence names for it, where that is not the period of its report. */
  readonly other?: OtherPeriod | undefined;
}

/** A sentence of the previous report. */
export interface KnownSentence {
  readonly section: string;
  /** Position of its passage in the section, and its own in the report. */
  readonly passage: number;
  readonly order: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens that make its frame, and the frame itself. */
  readonly framed: readonly Token[];
  readonly frame: string;
  readonly figures: readonly KnownFigure[];
}

/** What the importer remembers of the previous report. */
export interface Memory {
  readonly sentences: readonly KnownSentence[];
  /** Words that an editor called no figure, by section. */
  readonly listed: ReadonlyMap<string, readonly { text: string; kind: string }[]>;
  /** Its tables of indicators, whose rows are no sentences. */
  readonly tables: TableMemory;
}

/** The memory of a publisher without a report. */
export const EMPTY_MEMORY: Memory = { sentences: [], listed: new Map(), tables: { tables: [], cells: [] } };

/** The previous report, sentence by sentence, in its official language. */
export const memoryOf = (edition: Edition, reading: Reading): Memory => {
  const metrics = new Map(metricsOf(edition).map((one) => [one.id, one]));
  const sentences: KnownSentence[] = [];
  const listed = new Map<string, readonly { text: string; kind: string }[]>();
  for (const section of edition.sections.values()) {
    const text = section.texts.get(edition.official);
    if (!text || text.table) continue;
    const passages = passagesOf(text).map(({ plain }) => plain);
    const isBound = ({ text: words }: { text: string }): boolean =>
      passages.some(({ text: all, figures }) => {
        const start = all.indexOf(words);
        return start >= 0 && figures.some((one) => one.start < start + words.length && start < one.end);
      });
    listed.set(
      section.slug,
      (text.numbers ?? []).filter((one) => !isBound(one)),
    );
    for (const one of sentencesIn(text, metrics, reading))
      sentences.push({ ...one, order: sentences.length });
  }
  return { sentences, listed, tables: tableMemory(edition, [...metrics.values()], reading) };
};

/** The metrics of a report as they are typed. */
export const metricsOf = (edition: Edition): Metric[] =>
  writtenMetrics(edition).flatMap((one) => (metricSchema.safeParse(one).success ? [one as Metric] : []));

const sentencesIn = (
  text: SectionText,
  metrics: ReadonlyMap<string, Metric>,
  reading: Reading,
): Omit<KnownSentence, "order">[] =>
  passagesOf(text).flatMap(({ plain, index }) =>
    sentencesOf(plain.text).map(({ start, end }) => {
      const words = plain.text.slice(start, end);
      const printed = plain.figures
        .filter((one) => one.start >= start && one.end <= end)
        .map((one) => ({ id: one.id, start: one.start - start, end: one.end - start }));
      const tokens = tokensOf(words, reading.language, reading.drafting, printed, text.numbers ?? []);
      const byGrammar = candidatesOf(words, tokens, reading.words, reading.language);
      const candidates = knownCandidates(tokens, printed, metrics, byGrammar);
      const framed = frameTokens(tokens, byGrammar, reading.drafting, reading.units);
      return {
        section: text.slug,
        passage: index,
        text: words,
        tokens,
        framed,
        frame: frameOf(framed),
        figures: candidates.map(({ metric, ...candidate }, position) => ({
          metric,
          candidate,
          typed: typeFigure(words, candidates, position, reading),
          other: otherPeriod(words, candidate.start, reading.drafting, reading.period),
        })),
      };
    }),
  );

/** The bound figures of a sentence as candidates: their span and numbers as they are bound, their unit as it is typed. */
const knownCandidates = (
  tokens: readonly Token[],
  printed: readonly { id: string; start: number; end: number }[],
  metrics: ReadonlyMap<string, Metric>,
  byGrammar: readonly Candidate[],
): (Candidate & { metric: Metric })[] => {
  const numbers = tokens.filter(({ kind }) => kind === "number");
  return printed.flatMap(({ id, start, end }) => {
    const metric = metrics.get(id);
    const own = numbers.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []));
    const [first, last] = [own[0], own.at(-1)];
    if (!metric || first === undefined || last === undefined) return [];
    const same = byGrammar.find((one) => one.start === start);
    const { value } = metric;
    const total = metric.kind === "count-of-total" ? { total: metric.total } : {};
    const units = same?.units.length ? [metric.unit] : [];
    return [{ metric, start, end, numbers: [first, last] as const, value, ...total, units }];
  });
};
