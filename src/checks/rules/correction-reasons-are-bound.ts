import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { CorrectionFile } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import type { Rule } from "../rule.ts";
import { unboundQuestions } from "./reasons-are-bound/questions.ts";
import { saidNumbers } from "./reasons-are-bound/said-numbers.ts";

const RULE = "correction-reasons-are-bound";

/**
 * Every number in the reason of a correction stands in what was received or is published, or elsewhere in that line;
 * or it is the number of a line in which the words stand that the reason quotes.
 * Every number of a question stands in its line or section beside the same word, is of a figure that it names, follows
 * from a finding there, or is the number of a line with the words that it asks about; sums and comparisons that it makes
 * are right.
 * Passes: "line 341 writes “quốc gia”" where it does. Fails: another line; "as in Decree 12" of a line without 12.
 */
export const correctionReasonsAreBound: Rule = (edition) => {
  const lines = edition.received.split("\n");
  return [
    ...edition.corrections.corrections.flatMap((one, index) => unboundNumbers(edition, lines, one, index)),
    ...unboundQuestions(edition, RULE),
  ];
};

/** Letters, signs or words twice in a row: "doubled full stop" counts no figure. */
const DOUBLED = /(\S+)\s*\1/u;

const unboundNumbers = (
  edition: Edition,
  lines: readonly string[],
  { line, received, published, reason }: CorrectionFile["corrections"][number],
  index: number,
): Issue[] => {
  const here = [received, published, lines[line - 1] ?? ""];
  const printed = new Set(
    here.flatMap((text) =>
      saidNumbers(text, language(edition.official)).flatMap((one) => [one.text, one.value]),
    ),
  );
  return Object.entries(reason).flatMap(([locale, text]) => {
    const quotes = [...text.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote);
    const isLine = (number: string): boolean =>
      /^\d+$/.test(number) && quotes.some((quote) => lines[Number(number) - 1]?.includes(quote));
    return saidNumbers(text, language(locale))
      .filter(
        (said) =>
          !printed.has(said.value) &&
          !printed.has(said.text) &&
          !isLine(said.text) &&
          !(said.kind === "words" && DOUBLED.test(received)),
      )
      .map((said): Issue => ({
        rule: RULE,
        place: edition.files.corrections.placeOf(["corrections", index, "reason", locale]),
        code: "correction-reasons-are-bound.unbound-number",
        values: { text: said.text, line },
      }));
  });
};
