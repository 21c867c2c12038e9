import type { Metric } from "../model/schema.ts";
import type { BoundFigure, BindTools, BoundText, Listed } from "./bound.ts";
import type { Candidate } from "./candidates.ts";
import { byChain } from "./identity/chain-stage.ts";
import { byContext } from "./identity/context-stage.ts";
import { byFrame } from "./identity/frame-stage.ts";
import { newSentences, type IdentityClaim, type NewSentence, type Recognised } from "./identity/sentence.ts";
import { invented, isComparison, type Level } from "./invent.ts";
import { itemAt } from "./item-at.ts";
import { asItsLevel } from "./level-metadata.ts";
import { latestFigures, type RememberedFigure } from "./memory.ts";
import { carryMetric } from "./metric-carry.ts";
import { withoutEmpty } from "./metric-fields.ts";
import { withNoteBase } from "./note-bases.ts";
import { isDayAndMonth, unlisted } from "./not-figures.ts";
import type { PassageInSection } from "./place-passages.ts";
import { statedMetadata } from "./stated-metadata.ts";
import { bindTables } from "./tables/bind-tables.ts";
import type { DraftTable } from "./tables/draft-table.ts";
import { typeFigure, type Typed } from "./typing.ts";

/** Binds the figures of all passages: those that were recognised to their metrics, all others to new ones. */
export const bindFigures = (
  passages: readonly PassageInSection[],
  tables: readonly DraftTable[],
  tools: BindTools,
): BoundText => {
  const { reading, memory } = tools;
  const sentences = newSentences(
    passages.map(({ passage, known, where }) => ({
      text: where === "table" ? "" : passage.text,
      section: known,
      listed: memory.listed.get(known ?? "") ?? [],
    })),
    reading,
  );
  const framed = byFrame(sentences, memory.reports, reading);
  const worded = byContext(sentences, memory, framed, reading);
  const told = byFrame(sentences, memory.reports, reading, new Map([...framed, ...worded]));
  const latest = latestFigures(memory);
  const recognised = byChain(sentences, told, reading);
  const figures: BoundFigure[] = [];
  const doubtful: { passage: number; listed: Listed; sentence: string }[] = [];
  const taken = claimants(recognised);
  for (const sentence of sentences) {
    const place = itemAt(passages, sentence.passage);
    const found = recognised.get(sentence);
    const claims = found?.claims ?? [];
    const candidates = merged(sentence, claims);
    const levels: Level[] = [];
    for (const [at, { candidate, claim }] of candidates.entries()) {
      const all = candidates.map((one) => one.candidate);
      const typed = typeFigure(sentence.text, all, at, reading);
      if (!claim && typed.kind !== "rank" && isDayAndMonth(sentence.text, candidate, reading.drafting)) {
        const text = sentence.text.slice(candidate.start, candidate.end);
        doubtful.push({ passage: sentence.passage, listed: { text, kind: "date" }, sentence: sentence.text });
        continue;
      }
      const span = { start: sentence.offset + candidate.start, end: sentence.offset + candidate.end };
      const own = claim && taken.get(claim.figure.metric.id) === claim;
      const known = own ? asLatest(claim, found, latest) : undefined;
      const made = known
        ? { metric: carried(known, candidate, typed, sentence, tools), newUnit: false, span }
        : invented(sentence, all, at, typed, place, levels, tools);
      if (!isComparison(made.metric))
        levels.push({
          indicator: made.metric.of ?? made.metric.id,
          unit: made.metric.unit,
          period: made.metric.period,
          end: candidate.end,
        });
      const bindingSpan = made.newUnit ? { start: span.start, end: sentence.offset + made.span.end } : span;
      figures.push({
        passage: sentence.passage,
        binding: { ...bindingSpan, id: made.metric.id },
        metric: made.metric,
        sentence: sentence.text,
        ...(known ? { claim, before: known.figure.metric } : {}),
        ...(claim && !own ? { rival: claim } : {}),
        typed,
        newUnit: made.newUnit,
      });
    }
  }
  const stated = figures.map((one) => ({
    ...one,
    metric: statedMetadata(
      one.metric,
      itemAt(passages, one.passage).passage.text,
      one.binding,
      reading.language,
      reading.units,
      tools.date,
    ),
  }));
  const beside = stated
    .map((one) => ({ ...one, metric: asItsLevel(one, stated) }))
    .map((one, _, all) => withNoteBase(one, all, passages, reading));
  const metrics = new Map(beside.map(({ metric }) => [metric.id, metric]));
  const prose = beside.map((one) => ({ ...one, metric: restated(one.metric, metrics) }));
  const cells = bindTables(tables, passages, prose, tools);
  const all = [...prose, ...cells.figures];
  tools.catalogue.measuring(all.flatMap(({ metric }) => (metric.value.includes(".") ? metric.unit : [])));
  const others = [...doubtful, ...cells.doubtful];
  return {
    figures: all,
    doubtful: others,
    numbers: unlisted(passages, all, others, tools),
    recognised: [...recognised.values()],
  };
};

/** Which claim keeps each metric: the surest one. */
const claimants = (recognised: ReadonlyMap<NewSentence, Recognised>): Map<string, IdentityClaim> => {
  const order = { frame: 0, moved: 1, context: 2, chain: 3 };
  const best = new Map<string, IdentityClaim>();
  for (const { claims } of recognised.values())
    for (const claim of claims) {
      const { id } = claim.figure.metric;
      const other = best.get(id);
      const surer =
        !other ||
        order[claim.stage] < order[other.stage] ||
        (order[claim.stage] === order[other.stage] && claim.likeness > other.likeness);
      if (surer) best.set(id, claim);
    }
  return best;
};

/** The figures of a sentence: as they were recognised, and by grammar where nothing was. */
const merged = (
  sentence: NewSentence,
  claims: readonly IdentityClaim[],
): { candidate: Candidate; claim?: IdentityClaim }[] => {
  const overlaps = (a: Candidate, b: Candidate): boolean =>
    a.numbers[0] <= b.numbers[1] && b.numbers[0] <= a.numbers[1];
  const free = sentence.candidates.filter((one) => !claims.some(({ candidate }) => overlaps(one, candidate)));
  return [
    ...claims.map((claim) => ({ candidate: claim.candidate, claim })),
    ...free.map((candidate) => ({ candidate })),
  ].toSorted((a, b) => a.candidate.start - b.candidate.start);
};

/** A recognised figure as the nearest report that has it prints it, and its sentence. */
const asLatest = (
  { figure }: IdentityClaim,
  found: Recognised | undefined,
  latest: ReadonlyMap<string, RememberedFigure>,
): RememberedFigure => {
  const nearest = latest.get(figure.metric.id);
  return !nearest || nearest.figure.report === figure.report
    ? { figure, text: found?.known?.text ?? "" }
    : nearest;
};

const carried = (
  { figure, text }: RememberedFigure,
  candidate: Candidate,
  typed: Typed,
  sentence: NewSentence,
  { periods, report }: BindTools,
): Metric => {
  const { id, period: before, date } = figure.report;
  const dates = { before: date, now: periods.dates.now };
  const own = { ...periods, earlier: id === report ? undefined : id, before, dates };
  const now = sentence.others[candidate.numbers[0]];
  return carryMetric(figure, candidate, typed, own, { old: text, now: sentence.text }, now);
};

/** A metric that repeats another has its status; one that repeats nothing that is printed stands for itself. */
const restated = (metric: Metric, metrics: ReadonlyMap<string, Metric>): Metric => {
  if (metric.sameAs === undefined) return metric;
  const original = metrics.get(metric.sameAs);
  const next = original ? { ...metric, status: original.status } : { ...metric, sameAs: undefined };
  return withoutEmpty(next);
};
