import type { QueryTerm } from "../query/query-terms.ts";
import type { IntentSpan, Understood } from "../query/understood.ts";
import type { Scored } from "./scores.ts";

/** Dimensions of money. */
const MONEY: ReadonlySet<string> = new Set(["vnd", "usd"]);
/** Kinds of figures whose unit is that of what their name says. */
const LEVELS: ReadonlySet<string> = new Set(["level", "count-of-total"]);
/** Intents of phrases that ask how many there are, and of those that also ask how much. */
const COUNT = "count";
const AMOUNT = "amount";
const WHOLE_NAME = 0.97;
/** Less of a name, without its first word, is a thing that it has among others: "ngân hàng" in "dư nợ của các ngân hàng". */
const MOST_OF_NAME = 0.7;
const IN_NAME = 0.75;

/** Is another measure asked for than that of a figure: money of a number of things, or the number of things of money? */
export const isOtherMeasure = (scored: Scored, query: Understood): boolean =>
  isMoneyForThings(scored, query) || isThingsForMoney(scored, query);

const asksForMoney = ({ keys }: IntentSpan): boolean => keys.some((key) => MONEY.has(key));

/** Is a figure in money asked for by words for money that say no more? "What inspectors recovered" is no question for inspectors. */
export const isMoneyAsked = (
  { figure }: Scored,
  { intents }: Understood,
  saysMore: (at: number) => boolean,
): boolean =>
  MONEY.has(figure.dimension) && intents.some((span) => asksForMoney(span) && !saysMore(span.from));

/** "How many post offices" is not answered by what they earn; by its whole name a figure is asked for in any words. */
const isMoneyForThings = ({ figure, nameShare, isFirstNamed }: Scored, query: Understood): boolean =>
  MONEY.has(figure.dimension) &&
  nameShare < WHOLE_NAME &&
  query.askedUnits.every(({ dimensions }) => !dimensions.has(figure.dimension)) &&
  (query.intents.some(({ keys }) => keys.includes(COUNT)) ||
    (nameShare < MOST_OF_NAME && !isFirstNamed && beginsWithAmount(query))) &&
  !query.intents.some(asksForMoney);

/** "bao nhiêu ngân hàng": a thing stands right behind the words that ask how many there are of it. */
const beginsWithAmount = ({ terms, idle, intents }: Understood): boolean => {
  const isIdle = (term: QueryTerm): boolean => idle.has(term);
  return intents.some(
    ({ keys, from, to }) =>
      keys.includes(AMOUNT) &&
      terms.slice(0, from).every(isIdle) &&
      terms.slice(to, to + 1).some((term) => term.kind === "word" && !idle.has(term)),
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
