import type { Corpus, Figure } from "../index/corpus.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import type { Understood } from "../query/understood.ts";
import { rankOf, stepOf } from "./group-leads.ts";
import { CUT, NEARLY } from "./results-cut.ts";
import type { Scored } from "./scores.ts";
import { TIES } from "./text-credits.ts";
import { lackingTerms, nameTerms, WELL_MET } from "./unmet-terms.ts";
import { isSameMeasure, OWN_NAME, wholesFirst } from "./wholes-first.ts";

/** One result: an indicator, or a derived figure with a name of its own. */
export interface Result {
  /** The figure that was asked for. */
  readonly lead: Scored;
  /** What the same report prints of the same, in the order of print. */
  readonly others: readonly Figure[];
  /** The same of other reports, the newest first. */
  readonly elsewhere: readonly Figure[];
}

/**
 * A result that has everything that was asked for comes before a better one that has not, unless that is far better, or
 * has a word in its name that this one hardly has.
 */
const COMPLETE = 0.75;
const HALF_MET = 0.5;
/** One that has all of it well comes before one that is hardly better. */
const NEXT = 0.93;

/** Results of scored figures, best first. `all` are the figures of the corpus by their group. */
export const resultsOf = (
  scored: readonly Scored[],
  query: Understood,
  all: ReadonlyMap<string, readonly Figure[]>,
): Result[] => {
  const leads = leadsOf(scored);
  const best = Math.max(0, ...leads.map(({ score }) => score));
  const kept = leads.filter(({ score }) => score > best * CUT);
  const isIdle = (at: number): boolean => query.terms.slice(at, at + 1).some((term) => query.idle.has(term));
  const isComplete = (one: Scored): boolean =>
    one.score >= best * COMPLETE &&
    lackingTerms(one, query).length === 0 &&
    one.credits.every((credit, at) => isIdle(at) || credit >= (kept[0]?.credits[at] ?? 0) * HALF_MET);
  const complete = kept.filter(isComplete);
  const whole = complete.filter(
    ({ score, credits }) => score >= best * NEXT && credits.every((one, at) => isIdle(at) || one >= WELL_MET),
  );
  const first = new Set([...whole, ...complete]);
  const ordered = wholesFirst([...first, ...kept.filter((one) => !first.has(one))], query);
  return ordered.map((lead) => resultOf(lead, all.get(lead.figure.group) ?? []));
};

/** What stands beside a lead is looked for when it is shown: of forty reports, that is much, and few results are. */
const resultOf = (lead: Scored, group: readonly Figure[]): Result => {
  const isOwn = ({ data }: Figure): boolean => data === lead.figure.data;
  return {
    lead,
    get others() {
      return group.filter((one) => isOwn(one) && one !== lead.figure && one.record.kind !== "derived");
    },
    get elsewhere() {
      return group.filter((one) => !isOwn(one) && isSameMeasure(one, lead.figure));
    },
  };
};

interface Lead {
  readonly one: Scored;
  readonly step: number;
}

/**
 * The best figure of each group, best first; among equals the order of print decides. Of one group a printed figure
 * leads that answers nearly as well as a derived one, and a level that answers nearly as well as a change or a share:
 * "by how much did it fall" is answered by the printed per cent.
 */
const leadsOf = (scored: readonly Scored[]): Scored[] => {
  const better = (a: Lead, b: Lead): number => b.step - a.step || a.one.index - b.one.index;
  const groups = new Map<string, (Lead | undefined)[]>();
  for (const one of scored) {
    const lead = { one, step: stepOf(one.score) };
    const { group } = one.figure;
    const leads = groups.get(group) ?? [];
    const rank = rankOf(one.figure);
    const known = leads[rank];
    if (!known || better(lead, known) < 0) leads[rank] = lead;
    groups.set(group, leads);
  }
  const leadOf = (known: Lead | undefined, next: Lead | undefined): Lead | undefined => {
    if (!known || !next) return known ?? next;
    if (better(next, known) >= 0) return known;
    const isInstead =
      known.one.isAskedFor === next.one.isAskedFor && known.one.score >= next.one.score * NEARLY;
    return isInstead ? inPlaceOf(next, known.one) : next;
  };
  return [...groups.values()]
    .flatMap((leads) => leads.reduce(leadOf, undefined) ?? [])
    .sort(better)
    .map(({ one }) => one);
};

/** A figure that is shown instead of a better one of its group, at the place of that. */
const inPlaceOf = ({ one: { score, credits }, step }: Lead, shown: Scored): Lead => ({
  one: { ...shown, score, credits: shown.credits.map((own, at) => Math.max(own, credits[at] ?? 0)) },
  step,
});

/** So little of a name does not say that a figure is the one that was asked for. */
const HARDLY_NAMED = 0.5;

/** Is the best result of the time that was asked for, and not only there because one that was asked for by its name is not? */
export const isAnsweredInTime = ([best, ...others]: readonly Result[]): boolean =>
  best === undefined ||
  (best.lead.isOfTime &&
    !(
      best.lead.nameShare < HARDLY_NAMED &&
      others.some(({ lead }) => !lead.isOfTime && lead.nameShare >= OWN_NAME)
    ));

/** What is asked for and met, and what the name says of it, together make at least so much of what is near. */
const NEAR = 0.75;

/**
 * Is a figure near to a question that it does not answer? Much of what was asked for is met, or much of its name was
 * asked for: "lượng" alone does not lead from "lượng mưa" to the number of tourists.
 */
export const isNear = (
  { credits, nameShare }: Scored,
  query: Understood,
  { rarity, unknownRarity }: Corpus,
): boolean => {
  let [met, all] = [0, 0];
  for (const term of nameTerms(query)) {
    const weight = (term.kind === "word" ? rarity.get(term.folded) : undefined) ?? unknownRarity;
    const credit = credits[query.terms.indexOf(term)] ?? 0;
    if (term.kind === "word" && credit >= WELL_MET) met += weight * credit;
    all += weight;
  }
  return met > 0 && met / all + nameShare >= NEAR;
};

/** The terms that a figure meets only because it counts what they name among other things. */
export const broaderTerms = ({ credits }: Scored, { terms, alternatives }: Understood): QueryTerm[] =>
  alternatives
    .filter(
      ({ tie, from, to }) =>
        tie === "narrower" && credits.slice(from, to).every((one) => one <= TIES.narrower),
    )
    .flatMap(({ from, to }) => terms.slice(from, to));
