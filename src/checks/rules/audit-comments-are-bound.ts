import type { Acceptance } from "../../model/acceptance.ts";
import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { foundExpected, phrase, type Phrase } from "../../model/phrase.ts";
import { isArithmetic, type AuditResult } from "../../audit/relations/result.ts";
import type { Edition } from "../../report/edition.ts";
import { findingsOf } from "../findings.ts";
import type { Rule } from "../rule.ts";
import { boundValues, isBoundValue } from "./reasons-are-bound/bound-values.ts";
import { printedNames } from "./reasons-are-bound/printed-lines.ts";
import { deniedNumbers, repeatedNumbers, wrongArithmetic } from "./reasons-are-bound/said-comparisons.ts";
import { shortRuns } from "./reasons-are-bound/short-runs.ts";
import { saidNumbers, type SaidNumber } from "./reasons-are-bound/said-numbers.ts";

/**
 * Every number in a comment on a finding of the audit is a figure of the finding or of its passage, follows from these,
 * or is a day, document or period that the report prints; numbers are in digits, so that they can be compared, and
 * words that compare two of them fit them.
 * Passes: "29 and 25 make 54" on a total of 55. Fails: "make 53"; "less than half"; a date that the report does not print.
 */
export const auditCommentsAreBound: Rule = (edition) =>
  findingsOf(edition).flatMap(({ result, acceptance }) =>
    acceptance ? unboundNumbers(edition, result, acceptance) : [],
  );

const unboundNumbers = (edition: Edition, result: AuditResult, acceptance: Acceptance): Issue[] => {
  const values = boundValues(edition, result);
  const words = wordsOf(edition, result);
  const index = edition.auditAcceptances.indexOf(acceptance);
  const isBound = ({ kind, text, value, isAbout }: SaidNumber, others: readonly string[]): boolean => {
    if (kind === "words") return false;
    if (kind !== "number") return words.has(value) || printedNames(edition).has(value);
    return words.has(text) || isBoundValue(value, isAbout, values, others);
  };
  const printed = new Set(isArithmetic(result) ? [] : (result.printed.match(/\d+/g) ?? []));
  return Object.entries(acceptance.reason).flatMap(([locale, text]) => {
    const all = saidNumbers(text, language(locale));
    const issue = (found: string, expected: Phrase): Issue => ({
      rule: "audit-comments-are-bound",
      place:
        edition.files.acceptances?.placeOf(["findings", index, "reason", locale]) ??
        edition.files.report.placeOf([]),
      ...foundExpected(`“${found}”`, expected),
      ...(result.members[0] ? { other: result.members[0].place } : {}),
    });
    return [
      ...all.flatMap((said, at) => {
        const others = all.toSpliced(at, 1).map(({ value }) => value);
        return isBound(said, others) ? [] : [issue(said.text, expectedFor(said, result))];
      }),
      ...repeatedNumbers(all, isArithmetic(result)).map((said) => issue(said.text, ONCE)),
      ...deniedNumbers(text, all, language(locale)).flatMap((said) =>
        printed.has(said.value) ? [issue(said.text, NOT_PRINTED)] : [],
      ),
      ...shortRuns(text, all, printed, language(locale)).map((run) => issue(run, WHOLE_RUN)),
      ...wrongArithmetic(text, all, language(locale)).map(({ found, expected }) => issue(found, expected)),
    ];
  });
};

const ONCE = phrase("audit-comments-are-bound.each-number-once");
const WHOLE_RUN = phrase("audit-comments-are-bound.whole-run");
const NOT_PRINTED = phrase("audit-comments-are-bound.not-printed");

const expectedFor = ({ kind }: SaidNumber, result: AuditResult): Phrase => {
  const of = isArithmetic(result) ? result.numbers.join("; ") : result.printed;
  if (kind === "words") return phrase("audit-comments-are-bound.in-digits");
  return kind === "number"
    ? phrase("audit-comments-are-bound.bound-number", { of })
    : phrase("audit-comments-are-bound.printed-name");
};

/** Numbers of what a written rule found and expected, what one of the two has more than the other, and numbers of subsections. */
const wordsOf = (edition: Edition, result: AuditResult): ReadonlySet<string> => {
  if (isArithmetic(result)) return new Set();
  const { printed, subject, found, expected } = result;
  const texts = [{ [edition.official]: printed }, subject, found, expected].flatMap((one) =>
    Object.entries(one),
  );
  const said = texts.flatMap(([locale, text]) => saidNumbers(text, language(locale)));
  const parts = said.flatMap(({ text, value }) => [value, text, ...(text.match(/\d+/g) ?? [])]);
  const [a, b] = [found[edition.official] ?? "", expected[edition.official] ?? ""];
  const numbers = [...edition.sections.values()].flatMap(
    ({ texts: own }) => own.get(edition.official)?.number?.match(/^\d+\.\d+$/) ?? [],
  );
  return new Set([...parts, lacking(a, b), lacking(b, a), ...numbers]);
};

/** What `b` has between the beginning and the end that it shares with `a`. */
const lacking = (a: string, b: string): string => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return b.slice(start, b.length - end);
};
