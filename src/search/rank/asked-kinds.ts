import type { Figure } from "../index/corpus.ts";
import { isRatioToBase } from "../index/figure-intents.ts";
import type { IntentSpan } from "../query/understood.ts";
import type { TextCredit } from "./text-credits.ts";

/** From here on words are part of a name. */
const IN_NAME = 0.9;

/**
 * The kinds of figures that a query asks for, by the name that fits best: "lower" in the name "lower secondary schools"
 * asks for none.
 */
export const kindsAskedBy = (
  intents: readonly IntentSpan[],
): ((name: TextCredit | undefined) => ReadonlySet<string>) => {
  const known = new Map<TextCredit | undefined, ReadonlySet<string>>();
  return (name) => {
    const asked =
      known.get(name) ??
      new Set(
        intents
          .filter(({ from, to }) => name?.terms.slice(from, to).every((credit) => credit > IN_NAME) !== true)
          .flatMap(({ keys }) => keys),
      );
    known.set(name, asked);
    return asked;
  };
};

const DIRECTIONS = ["increase", "decrease"];

/** Is a figure of one of some kinds that were asked for? */
export const isAskedFor = ({ record }: Figure, asked: ReadonlySet<string>): boolean => {
  const { kind, method, direction } = record;
  return (
    asked.has(kind) ||
    (asked.has("change") && isRatioToBase(record)) ||
    (method !== undefined && asked.has(method)) ||
    (direction !== undefined && DIRECTIONS.some((key) => asked.has(key)))
  );
};
