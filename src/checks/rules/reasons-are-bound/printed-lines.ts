import { language } from "../../../model/languages.ts";
import type { Edition } from "../../../report/edition.ts";
import { namedNumbers } from "./said-numbers.ts";

/** The lines of the official text as received, and what is published in place of some. */
export const printedLines = ({ received, corrections }: Edition): string[] =>
  [received, ...corrections.corrections.map(({ published }) => published)].flatMap((text) =>
    text.split("\n"),
  );

const known = new WeakMap<Edition, ReadonlySet<string>>();

/** The days, documents and periods of years in the official text as received and as corrected. */
export const printedNames = (edition: Edition): ReadonlySet<string> => {
  const before = known.get(edition);
  if (before) return before;
  const own = language(edition.official);
  const named = printedLines(edition).flatMap((line) => namedNumbers(line, own));
  const made = new Set(named.flatMap(({ kind, value }) => (kind === "roman" ? [] : [value])));
  known.set(edition, made);
  return made;
};
