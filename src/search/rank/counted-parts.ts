import type { Understood } from "../query/understood.ts";

/** Intents of phrases that ask how many there are, and of those that also ask how much. */
const COUNT = "count";
const AMOUNT = "amount";
/** What is left of a term that a figure in money meets only because it sells, or serves, what is to be counted. */
const NOT_COUNTED = 0.3;

/**
 * Lowers the credits of what is to be counted where a figure only has the money of it: "how many hotels" is not answered
 * by the revenue of hotels. `isMoney`: the figure is asked for by words for money.
 */
export const countedParts = ({
  terms,
  alternatives,
  intents,
  unitWords,
  multipliers,
}: Understood): ((credits: number[], isMoney: boolean) => void) => {
  const endsOf = (kind: string): ReadonlySet<number> =>
    new Set(intents.filter(({ keys }) => keys.includes(kind)).map(({ to }) => to));
  const [counted, either] = [endsOf(COUNT), endsOf(AMOUNT)];
  // "siêu thị có mấy cái": what is counted may stand before the words that ask for it.
  const countedBehind = new Set(intents.filter(({ keys }) => keys.includes(COUNT)).map(({ from }) => from));
  const isUnit = (at: number): boolean =>
    unitWords.some((unit) => unit.at === at) ||
    terms.slice(at, at + 1).every((term) => term.kind === "number" || multipliers.has(term));
  const parts = alternatives.filter(
    ({ tie, from, to }) =>
      tie === "narrower" && (counted.has(from) || either.has(from) || countedBehind.has(to)),
  );
  const things = [...counted].filter((at) => !isUnit(at));
  return (credits, isMoney) => {
    if (!isMoney) return;
    const lower = (from: number, to: number): void => {
      for (let at = from; at < to; at += 1) credits[at] = Math.min(credits[at] ?? 0, NOT_COUNTED);
    };
    for (const { from, to } of parts) lower(from, to);
    for (const at of things) lower(at, at + 1);
  };
};
