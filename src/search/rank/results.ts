import type { Corpus, Figure } from "../index/corpus.ts";
import { isMultiplier, type QueryTerm } from "../query/query-terms.ts";
import type { Understood } from "../query/understood.ts";
import { CUT, NEARLY, STEP } from "./results-cut.ts";
import type { Scored } from "./scores.ts";
import { TIES } from "./text-credits.ts";
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

/** A result that has everything that was asked for comes before a better one that has not, unless that is far better. */
const COMPLETE = 0.6;
/** From here on a name was asked for as a whole. */
const WHOLE_NAME = 0.97;
const HALF_NAME = 0.5;
/** A term that is met less than so is not met. */
const MET = 0.36;
const WELL_MET = 0.5;

const stepOf = ({ score }: Scored): number => Math.round(Math.log(score) / STEP);

/** Results of scored figures, best first. `all` are the figures of the corpus by their group. */
export const resultsOf = (
  scored: readonly Scored[],
  query: Understood,
  all: ReadonlyMap<string, readonly Figure[]>,
): Result[] => {
  const leads = leadsOf(scored);
  const best = Math.max(0, ...leads.map(({ score }) => score));
  const kept = leads.filter(({ score }) => score > best * CUT);
  const first = new Set(
    kept.filter((one) => one.score >= best * COMPLETE && lackingTerms(one, query).length === 0),
  );
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
 * leads that answers nearly as well as a derived one: "by how much did it fall" is answered by the printed per cent.
 */
const leadsOf = (scored: readonly Scored[]): Scored[] => {
  const better = (a: Lead, b: Lead): number => b.step - a.step || a.one.index - b.one.index;
  const printed = new Map<string, Lead>();
  const derived = new Map<string, Lead>();
  for (const one of scored) {
    const lead = { one, step: stepOf(one) };
    const { group, record } = one.figure;
    const leads = record.kind === "derived" ? derived : printed;
    const known = leads.get(group);
    if (!known || better(lead, known) < 0) leads.set(group, lead);
  }
  const leads = new Map(printed);
  for (const [group, lead] of derived) {
    const known = printed.get(group);
    const isSame = known?.one.isAskedFor === lead.one.isAskedFor;
    const isNearly = isSame && known.one.score >= lead.one.score * NEARLY;
    if (!known || (better(lead, known) < 0 && !isNearly)) leads.set(group, lead);
  }
  return [...leads.values()].sort(better).map(({ one }) => one);
};

/** The terms that a figure does not meet; words that only make a question ask for nothing. */
const lackingTerms = (
  { figure, credits, nameShare }: Scored,
  { terms, idle, unitWords }: Understood,
): QueryTerm[] => {
  // What only the surroundings of a figure say is no answer when little of its name was asked for.
  const hasNumber = terms.some((term, at) => term.kind === "number" && (credits[at] ?? 0) >= WELL_MET);
  const least = nameShare < HALF_NAME && !hasNumber ? WELL_MET : MET;
  const isLacking = (term: QueryTerm, at: number): boolean =>
    !idle.has(term) && !isUnitOfNumber(term) && (credits[at] ?? 0) < least;
  const isOwnUnit = (at: number): boolean =>
    unitWords.some((unit) => unit.at === at && unit.dimensions.has(figure.dimension));
  const isOfUnit = (term: QueryTerm, at: number): boolean =>
    isOwnUnit(at) || (isMultiplier(term) && isOwnUnit(at + 1));
  // A word for what is counted is met by a figure that is counted so, where more than half of its name was asked for.
  return terms.filter((term, at) => isLacking(term, at) && !(nameShare >= HALF_NAME && isOfUnit(term, at)));
};

/** The terms that name something, and not only a kind of figure such as "tỷ lệ". */
const nameTerms = ({ terms, idle, intents }: Understood): QueryTerm[] => {
  const kinds = new Set(intents.flatMap(({ from, to }) => terms.slice(from, to)));
  return terms.filter((term) => !idle.has(term) && !isUnitOfNumber(term) && !kinds.has(term));
};

const askedTerms = ({ terms, idle }: Understood): QueryTerm[] => terms.filter((term) => !idle.has(term));

/** Is all that was asked for one phrase of the vocabulary, such as "budget deficit"? Its words apart are something else. */
const isPhrase = ({ terms, idle, alternatives }: Understood): boolean =>
  alternatives.some(
    ({ tie, from, to }) =>
      tie === "same" && to - from > 1 && terms.every((term, at) => idle.has(term) || (at >= from && at < to)),
  );

/** Does the name that fits best, with the kind of the figure that was asked for, meet all that was asked for? */
const meetsAll = ({ name, isAskedFor, credits }: Scored, { terms, idle, intents }: Understood): boolean => {
  const isKind = (at: number): boolean =>
    isAskedFor && (credits[at] ?? 0) >= WELL_MET && intents.some(({ from, to }) => at >= from && at < to);
  return terms.every((term, at) => idle.has(term) || (name?.terms[at] ?? 0) >= WELL_MET || isKind(at));
};

/** The terms of a query that a figure leaves without an answer. */
const unmetTerms = (scored: Scored, query: Understood): QueryTerm[] => {
  const { terms, alternatives } = query;
  const names = nameTerms(query);
  const isName = (term: QueryTerm): boolean => names.includes(term);
  // "diện tích rừng" is something else than "diện tích rừng bị phá", although that name has all of its words.
  const related = alternatives.filter(({ tie }) => tie === "related");
  const isElse =
    related.length > 0 &&
    terms.every((term, at) => !isName(term) || related.some(({ from, to }) => at >= from && at < to));
  const isOwnName =
    scored.nameShare >= WHOLE_NAME &&
    terms.every((term) => !isName(term) || (term.kind === "word" && scored.name?.met.has(term.folded)));
  if (isElse && !isOwnName) return terms.filter(isName);
  if (isPhrase(query) && !meetsAll(scored, query)) return askedTerms(query);
  const lacking = lackingTerms(scored, query);
  // A kind of figure that there is none of is no reason to doubt the names beside it.
  return lacking.some(isName) || scored.nameShare < HALF_NAME ? lacking : [];
};

/**
 * The terms that the best result does not meet, nor one beside it whose whole name was asked for: "gia súc gia cầm"
 * asks for two indicators. Where other results meet each of them, it is all the words together that none meets:
 * "domestic revenue" where there are domestic visitors and the revenue of tourism.
 */
export const unmetTogether = (results: readonly Result[], query: Understood): QueryTerm[] => {
  const [best, ...others] = results.map(({ lead }) => lead);
  if (!best) return [];
  const unmet = unmetTerms(best, query);
  const isWhole = best.nameShare >= OWN_NAME;
  const beside = others.filter(({ nameShare }) => isWhole && nameShare >= OWN_NAME);
  const left = unmet.filter((term) => beside.every((one) => unmetTerms(one, query).includes(term)));
  const isMetApart = (term: QueryTerm): boolean =>
    others.some(({ credits }) => (credits[query.terms.indexOf(term)] ?? 0) >= WELL_MET);
  if (left.length === 0 || !left.every(isMetApart)) return left;
  const names = nameTerms(query);
  return query.terms.filter((term) => left.includes(term) || names.includes(term));
};

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

/** "tỷ đồng" behind a number that no figure has is told with the number. */
const isUnitOfNumber = (term: QueryTerm): boolean => term.kind === "word" && term.isUnit;
