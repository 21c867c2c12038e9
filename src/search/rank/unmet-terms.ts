import type { Figure } from "../index/corpus.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import type { Understood } from "../query/understood.ts";
import type { Scored } from "./scores.ts";
import { HALF_NAME, IN_NAME, MOST_OF_NAME, WHOLE_NAME } from "./name-shares.ts";
import { isMoneyAsked, isOtherMeasure } from "./other-measures.ts";
import { OWN_NAME } from "./wholes-first.ts";

const LITTLE_OF_NAME = 0.28;
/** An average or a yield is something else than what it is of, and so are a fall and a rank. */
const OTHERS: ReadonlySet<string> = new Set(["ratio", "decrease", "rank"]);
/** A term that is met less than so is not met. */
const MET = 0.36;
/** Where the whole name was asked for, a word that the figure's own sentence says is met: "programmes produced". */
const IN_SENTENCE = 0.2;
export const WELL_MET = 0.5;

/** The terms that a figure does not meet; words that only make a question ask for nothing. */
export const lackingTerms = (
  { figure, credits, nameShare, named }: Scored,
  { terms, idle, doubtful, measures, unitWords, multipliers }: Understood,
): QueryTerm[] => {
  // What only the surroundings of a figure say is no answer when little of its name was asked for.
  const hasNumber = terms.some((term, at) => term.kind === "number" && (credits[at] ?? 0) >= WELL_MET);
  const isHalfNamed = nameShare >= HALF_NAME || hasNumber;
  // "diện tích" in the name and "thủy sản" in the sentence of a crop make no area of fisheries.
  const isNamed = nameShare >= MOST_OF_NAME || named >= HALF_NAME || hasNumber;
  const least = nameShare >= WHOLE_NAME ? IN_SENTENCE : !isHalfNamed ? IN_NAME : isNamed ? MET : WELL_MET;
  // Where a part of the name was not asked for, what may be a word of its own is one.
  const isAsked = (term: QueryTerm): boolean =>
    !idle.has(term) || (doubtful.has(term) && nameShare < MOST_OF_NAME);
  const isLacking = (term: QueryTerm, at: number): boolean =>
    isAsked(term) && !isUnitOfNumber(term) && (credits[at] ?? 0) < (measures.has(term) ? IN_NAME : least);
  const isOwnUnit = (at: number): boolean =>
    unitWords.some((unit) => unit.at === at && unit.dimensions.has(figure.dimension));
  const isOfUnit = (term: QueryTerm, at: number): boolean =>
    isOwnUnit(at) || (multipliers.has(term) && isOwnUnit(at + 1));
  // A word for what is counted is met by a figure that is counted so, where more than half of its name was asked for.
  return terms.filter((term, at) => isLacking(term, at) && !(nameShare >= HALF_NAME && isOfUnit(term, at)));
};

/** The terms that name something, and not only a kind of figure such as "tỷ lệ". */
export const nameTerms = ({ terms, idle, intents }: Understood): QueryTerm[] => {
  const kinds = new Set(intents.flatMap(({ from, to }) => terms.slice(from, to)));
  return terms.filter((term) => !idle.has(term) && !isUnitOfNumber(term) && !kinds.has(term));
};

const askedTerms = ({ terms, idle }: Understood): QueryTerm[] => terms.filter((term) => !idle.has(term));

/** Does a term at the beginning only say what is counted: "vụ" in "số vụ cháy rừng"? */
const isCounting = (at: number, { terms, idle, unitWords }: Understood): boolean =>
  unitWords.some((unit) => unit.at === at) && terms.slice(0, at).every((term) => idle.has(term));

/** Is all that was asked for one phrase of the vocabulary, such as "budget deficit"? Its words apart are something else. */
const isPhrase = ({ terms, idle, alternatives }: Understood): boolean =>
  alternatives.some(
    ({ tie, from, to }) =>
      tie === "same" && to - from > 1 && terms.every((term, at) => idle.has(term) || (at >= from && at < to)),
  );

/** Is all that was asked for said by such phrases together? */
const isMadeOfPhrases = ({ terms, idle, alternatives }: Understood): boolean =>
  terms.every(
    (term, at) =>
      idle.has(term) ||
      alternatives.some(({ tie, from, to }) => tie === "same" && to - from > 1 && at >= from && at < to),
  );

/** Does the name that fits best meet all that was asked for, with the kind of the figure where half of it was asked for? */
const meetsAll = (
  { name, nameShare, isAskedFor, credits }: Scored,
  { terms, idle, intents }: Understood,
): boolean => {
  const isKind = (at: number): boolean =>
    isAskedFor &&
    nameShare >= HALF_NAME &&
    (credits[at] ?? 0) >= WELL_MET &&
    intents.some(({ from, to }) => at >= from && at < to);
  return terms.every((term, at) => idle.has(term) || (name?.terms[at] ?? 0) >= WELL_MET || isKind(at));
};

/**
 * Is so little of a name asked for that it is only one of many with the word, such as "sinh" in "tỷ lệ sinh" and in the
 * names about "học sinh"? A number, a document, and phrases of the vocabulary say more.
 */
const isHardlyNamed = ({ nameShare, credits }: Scored, query: Understood): boolean =>
  nameShare < LITTLE_OF_NAME &&
  query.documents.length === 0 &&
  !isMadeOfPhrases(query) &&
  query.terms.every((term, at) => term.kind === "word" || (credits[at] ?? 0) < WELL_MET);

/** The terms of a query that a figure leaves without an answer. */
const unmetTerms = (scored: Scored, query: Understood): QueryTerm[] => {
  const { terms, alternatives } = query;
  const names = nameTerms(query);
  const isName = (term: QueryTerm): boolean => names.includes(term);
  // "diện tích rừng" is something else than "diện tích rừng bị phá", although that name has all of its words.
  const related = alternatives.filter(({ tie }) => tie === "related");
  const isRelated = (at: number): boolean => related.some(({ from, to }) => at >= from && at < to);
  const isElse =
    related.length > 0 &&
    !isMoneyAsked(scored, query, isRelated) &&
    terms.every((term, at) => !isName(term) || isCounting(at, query) || isRelated(at));
  // "taxi" stands for the taximeters of a question that says more, and is none of them by itself.
  const isBoth = related.some(({ from, to }) =>
    alternatives.some((one) => one.tie === "same" && one.from === from && one.to === to),
  );
  const isOwnName =
    scored.nameShare >= WHOLE_NAME &&
    !isBoth &&
    terms.every((term) => !isName(term) || (term.kind === "word" && scored.name?.met.has(term.folded)));
  if (isElse && !isOwnName) return terms.filter(isName);
  if (isPhrase(query) && !meetsAll(scored, query)) return askedTerms(query);
  if (isOtherMeasure(scored, query)) return askedTerms(query);
  const lacking = lackingTerms(scored, query);
  const ofOthers = query.intents.filter(({ keys }) => keys.every((key) => OTHERS.has(key)));
  const isOther = (term: QueryTerm): boolean =>
    ofOthers.some(({ from, to }) => terms.slice(from, to).includes(term));
  // A kind of figure that there is none of is no reason to doubt the names beside it.
  const isReason = (term: QueryTerm): boolean => isName(term) || isOther(term) || query.doubtful.has(term);
  if (lacking.length === 0 && isHardlyNamed(scored, query)) return askedTerms(query);
  return lacking.some(isReason) || scored.nameShare < HALF_NAME ? lacking : [];
};

/**
 * Is one of some terms among those that a word ties to what they are asked of: "poor" and "households" in "poor households
 * in the west"?
 */
const isRestricted = (unmet: readonly QueryTerm[], { terms, idle, restricting }: Understood): boolean =>
  restricting.some((at) => {
    const before = firstRun(terms.slice(0, at).reverse(), idle);
    const behind = firstRun(terms.slice(at + 1), idle);
    return (
      before.length > 0 && behind.length > 0 && [...before, ...behind].some((term) => unmet.includes(term))
    );
  });

/** The first terms that stand together with no idle one between them. */
const firstRun = (terms: readonly QueryTerm[], idle: Understood["idle"]): readonly QueryTerm[] => {
  const from = terms.findIndex((term) => !idle.has(term));
  if (from < 0) return [];
  const length = terms.slice(from).findIndex((term) => idle.has(term));
  return terms.slice(from, length < 0 ? undefined : from + length);
};

/** May two figures be asked for side by side? "Agricultural loans" are no agriculture and loans. */
const areOfOneKind = (one: Figure, other: Figure): boolean => one.indicator.topic === other.indicator.topic;

/**
 * The terms that the best result does not meet, nor one beside it whose whole name was asked for: "gia súc gia cầm"
 * asks for two indicators. Where other results meet each of them, it is all the words together that none meets:
 * "domestic revenue" where there are domestic visitors and the revenue of tourism.
 */
export const unmetTogether = (
  results: readonly { readonly lead: Scored }[],
  query: Understood,
): QueryTerm[] => {
  const [best, ...others] = results.map(({ lead }) => lead);
  if (!best) return [];
  const unmet = unmetTerms(best, query);
  const isWhole = best.nameShare >= OWN_NAME;
  const areTwo = isWhole && !isRestricted(unmet, query);
  const beside = others.filter(
    (other) => areTwo && other.nameShare >= OWN_NAME && areOfOneKind(other.figure, best.figure),
  );
  const left = unmet.filter((term) => beside.every((one) => unmetTerms(one, query).includes(term)));
  const isMetApart = (term: QueryTerm): boolean =>
    others.some(({ credits }) => (credits[query.terms.indexOf(term)] ?? 0) >= WELL_MET);
  if (left.length === 0 || !left.every(isMetApart)) return left;
  const names = nameTerms(query);
  return query.terms.filter((term) => left.includes(term) || names.includes(term));
};

/** "tỷ đồng" behind a number that no figure has is told with the number. */
const isUnitOfNumber = (term: QueryTerm): boolean => term.kind === "word" && term.isUnit;
