import type { IntentSpan, Understood } from "../query/understood.ts";
import { HALF_NAME, IN_NAME, MOST_OF_NAME, WHOLE_NAME } from "./name-shares.ts";
import type { Scored } from "./scores.ts";

/** Dimensions of money. */
const MONEY: ReadonlySet<string> = new Set(["vnd", "usd"]);
/** Kinds of figures whose unit is that of what their name says. */
const LEVELS: ReadonlySet<string> = new Set(["level", "count-of-total"]);
/** Intents of phrases that ask how many there are, and of those that also ask how much. */
const COUNT = "count";
const AMOUNT = "amount";

/** Is another measure asked for than that of a figure: money of a number of things, or the number of other things? */
export const isOtherMeasure = (scored: Scored, query: Understood): boolean =>
  isMoneyForThings(scored, query) || isThingsForMoney(scored, query) || isPartOfOther(scored, query);

const asksForMoney = ({ keys }: IntentSpan): boolean => keys.some((key) => MONEY.has(key));

/** Is a figure in money asked for by words for money that say no more? "What inspectors recovered" is no question for inspectors. */
export const isMoneyAsked = (
  { figure }: Scored,
  { intents }: Understood,
  saysMore: (at: number) => boolean,
): boolean =>
  MONEY.has(figure.dimension) && intents.some((span) => asksForMoney(span) && !saysMore(span.from));

/** "How many post offices" is not answered by what they earn; by its whole name a figure is asked for in any words. */
const isMoneyForThings = ({ figure, nameShare }: Scored, query: Understood): boolean =>
  MONEY.has(figure.dimension) &&
  nameShare < WHOLE_NAME &&
  query.askedUnits.length === 0 &&
  query.intents.some(({ keys }) => keys.includes(COUNT)) &&
  !query.intents.some(asksForMoney);

/**
 * Is a number of things asked for ("bao nhiêu ngân hàng") that a name only has among others ("dư nợ của các ngân hàng"),
 * and not as what it begins with or as its unit?
 */
const isPartOfOther = (
  { figure, nameShare, isFirstNamed }: Scored,
  { terms, idle, minor, intents, unitWords }: Understood,
): boolean => {
  const first = terms.findIndex((term) => !idle.has(term));
  const isUnit = unitWords.some(({ at, dimensions }) => at === first && dimensions.has(figure.dimension));
  return (
    LEVELS.has(figure.record.kind) &&
    nameShare < (MONEY.has(figure.dimension) ? MOST_OF_NAME : HALF_NAME) &&
    !isFirstNamed &&
    !isUnit &&
    terms.every((term) => term.kind === "word") &&
    terms.slice(0, first).every((term) => !minor.has(term)) &&
    intents.some(({ keys, to }) => to === first && (keys.includes(COUNT) || keys.includes(AMOUNT)))
  );
};

/** "Vaccine cost" is not answered by a number of doses, unless the name itself has the word. */
const isThingsForMoney = ({ figure, name }: Scored, { intents, askedUnits }: Understood): boolean =>
  LEVELS.has(figure.record.kind) &&
  !MONEY.has(figure.dimension) &&
  !askedUnits.some(({ dimensions }) => dimensions.has(figure.dimension)) &&
  intents.some(
    (span) =>
      asksForMoney(span) &&
      !(name?.terms.slice(span.from, span.to).every((credit) => credit >= IN_NAME) ?? false),
  );
