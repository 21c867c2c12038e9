import type { Metric } from "../model/schema.ts";
import { metric as metricSchema } from "../model/schema.ts";
import { sentencesOf } from "../prose/document.ts";
import type { Edition, SectionText } from "../report/edition.ts";
import { passagesOf } from "../report/occurrences.ts";
import { writtenMetrics } from "../report/written-metrics.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { frameOf, frameTokens } from "./frame.ts";
import { knownReport, type KnownReport } from "./known-report.ts";
import type { Reading } from "./reading.ts";
import { otherPeriod, type OtherPeriod } from "./stated-period.ts";
import { tableMemory, type TableMemory } from "./tables/table-memory.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { typeFigure, type Typed } from "./typing.ts";

/** A figure that an earlier report prints, with what its sentence says of it by grammar alone. */
export interface KnownFigure {
  readonly metric: Metric;
  readonly report: KnownReport;
  readonly candidate: Candidate;
  readonly typed: Typed;
  /** The period that its sentence names for it, where that is not the period of its report. */
  readonly other?: OtherPeriod | undefined;
}

/** A sentence of an earlier report. */
export interface KnownSentence {
  readonly report: KnownReport;
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

/** What the importer remembers of the earlier reports. */
export interface Memory {
  /** The sentences of each report, those of the nearest first. */
  readonly reports: readonly (readonly KnownSentence[])[];
  /** Words that an editor called no figure, by section. */
  readonly listed: ReadonlyMap<string, readonly ListedNumber[]>;
  /** The tables of indicators of the nearest report, whose rows are no sentences. */
  readonly tables: TableMemory;
}

interface ListedNumber {
  readonly text: string;
  readonly kind: string;
}

/** The earlier reports, the nearest first, sentence by sentence, in their official language. */
export const memoryOf = (earlier: readonly Edition[], reading: Reading): Memory => {
  const [nearest] = earlier;
  const own = (edition: Edition): Reading => ({ ...reading, period: edition.report.referencePeriod });
  return {
    reports: earlier.map((edition) => sentencesOfReport(edition, own(edition))),
    listed: listedIn(earlier),
    tables: nearest ? tableMemory(nearest, metricsOf(nearest), own(nearest)) : { tables: [], cells: [] },
  };
};

const sentencesOfReport = (edition: Edition, reading: Reading): KnownSentence[] => {
  const metrics = new Map(metricsOf(edition).map((one) => [one.id, one]));
  const report = knownReport(edition);
  return [...edition.sections.values()]
    .flatMap(({ texts }) => {
      const text = texts.get(edition.official);
      return text && !text.table ? sentencesIn(text, report, metrics, reading) : [];
    })
    .map((one, order) => ({ ...one, order }));
};

/** What each section lists as no figure; of words that several reports print, the nearest of them decides. */
const listedIn = (earlier: readonly Edition[]): Map<string, ListedNumber[]> => {
  const listed = new Map<string, ListedNumber[]>();
  const printed = new Map<string, string[]>();
  for (const { sections, official } of earlier)
    for (const { slug, texts } of sections.values()) {
      const text = texts.get(official);
      if (!text || text.table) continue;
      const passages = passagesOf(text).map(({ plain }) => plain);
      const isBound = ({ text: words }: ListedNumber): boolean =>
        passages.some(({ text: all, figures }) => {
          const start = all.indexOf(words);
          return start >= 0 && figures.some((one) => one.start < start + words.length && start < one.end);
        });
      const nearer = printed.get(slug) ?? [];
      const isOpen = (one: ListedNumber): boolean =>
        !isBound(one) && !nearer.some((other) => other.includes(one.text));
      listed.set(slug, [...(listed.get(slug) ?? []), ...(text.numbers ?? []).filter(isOpen)]);
      printed.set(slug, [...nearer, ...passages.map(({ text: all }) => all)]);
    }
  return listed;
};

/** A figure of an earlier report and the sentence that prints it. */
export interface RememberedFigure {
  readonly figure: KnownFigure;
  readonly text: string;
}

/** The figures of the earlier reports by the ids of their metrics, each as the nearest report that has it prints it. */
export const latestFigures = ({ reports }: Memory): Map<string, RememberedFigure> => {
  const latest = new Map<string, RememberedFigure>();
  for (const { figures, text } of reports.flat())
    for (const figure of figures)
      if (!latest.has(figure.metric.id)) latest.set(figure.metric.id, { figure, text });
  return latest;
};

/** The metrics of a report as they are typed. */
export const metricsOf = (edition: Edition): Metric[] =>
  writtenMetrics(edition).flatMap((one) => (metricSchema.safeParse(one).success ? [one as Metric] : []));

const sentencesIn = (
  text: SectionText,
  report: KnownReport,
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
        report,
        section: text.slug,
        passage: index,
        text: words,
        tokens,
        framed,
        frame: frameOf(framed),
        figures: candidates.map(({ metric, ...candidate }, position) => ({
          metric,
          report,
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
