import type { Figure } from "../index/corpus.ts";
import type { Term } from "../query/query-terms.ts";
import type { Understood } from "../query/understand.ts";
import type { Scored } from "./scores.ts";

/** One result: an indicator, or a derived figure with a name of its own. */
export interface Result {
  /** The figure that was asked for. */
  readonly lead: Scored;
  /** What the same report prints of the same, in the order of print. */
  readonly others: readonly Figure[];
  /** The same of other reports, the newest first. */
  readonly elsewhere: readonly Figure[];
}

/** Results whose score is below this part of the best one's are no longer what was meant. */
const CUT = 0.42;
/** Scores nearer than this are equal, and then the order of print decides. */
const STEP = Math.log(1.03);
/** A result that has everything that was asked for comes before a better one that has not, unless that is far better. */
const COMPLETE = 0.6;
/** A term that is met less than so is not met. */
const MET = 0.15;

const stepOf = ({ score }: Scored): number => Math.round(Math.log(score) / STEP);
const better = (a: Scored, b: Scored): number => stepOf(b) - stepOf(a) || a.index - b.index;

/** Results of scored figures, best first. `all` are the figures of the corpus by their group. */
export const resultsOf = (
  scored: readonly Scored[],
  query: Understood,
  all: ReadonlyMap<string, readonly Figure[]>,
): Result[] => {
  const leads = new Map<string, Scored>();
  for (const one of [...scored].sort(better))
    if (!leads.has(one.figure.group)) leads.set(one.figure.group, one);
  const best = Math.max(0, ...[...leads.values()].map(({ score }) => score));
  const kept = [...leads.values()].filter(({ score }) => score > best * CUT);
  const isFirst = (one: Scored): boolean => one.score >= best * COMPLETE && unmetTerms(one, query).length === 0;
  const ordered = [...kept.filter(isFirst), ...kept.filter((one) => !isFirst(one))];
  return ordered.map((lead) => {
    const group = all.get(lead.figure.group) ?? [];
    const isOwn = ({ data }: Figure): boolean => data === lead.figure.data;
    return {
      lead,
      others: group.filter((one) => isOwn(one) && one !== lead.figure && one.record.kind !== "derived"),
      elsewhere: group.filter((one) => !isOwn(one) && isSameMeasure(one, lead.figure)),
    };
  });
};

const isSameMeasure = ({ record }: Figure, { record: lead }: Figure): boolean =>
  record.kind === lead.kind && record.method === lead.method && !record.sameAs;

/** The terms that a figure does not meet; words that only make a question ask for nothing. */
export const unmetTerms = ({ credits }: Scored, { terms, idle }: Understood): Term[] =>
  terms.filter((term, at) => !idle.has(term) && (credits[at] ?? 0) < MET && !isUnitWithoutName(term));

/** "tỷ đồng" behind a number that no figure has is told with the number. */
const isUnitWithoutName = (term: Term): boolean => term.kind === "word" && term.isUnit;
