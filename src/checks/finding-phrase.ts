import { phrase, type Phrase, type PhraseValue } from "../model/phrase.ts";
import type { Interval } from "../quantity/interval.ts";
import { termsOf } from "../audit/relations/kinds.ts";
import { isArithmetic, type AuditResult } from "../audit/relations/result.ts";

/** A finding as an editor reads it: ids of the metrics, both intervals, the suggested fixes. */
export const findingPhrase = (result: AuditResult): Phrase => {
  if (!isArithmetic(result)) {
    const { rule, subject, found, expected } = result;
    return phrase("finding.document", {
      rule,
      subject: { text: subject },
      found: { text: found },
      expected: { text: expected },
    });
  }
  const { rule, id, relation, printed, unit, allowed } = result;
  const [first = "", ...others] = termsOf(relation);
  const finding = phrase("finding.relation", {
    rule,
    id,
    first,
    printed: shown(printed),
    unit,
    allowed: shown(allowed),
    others: others.join("; ") || rule,
  });
  const fixes = result.suggestedFixes.slice(0, MOST_FIXES).map(({ kind, id: of, field, value }) =>
    phrase("finding.fix", {
      figure: `${of}${field === "total" ? ".total" : ""}`,
      value,
      kind: phrase(`finding.kinds.${kind}`),
    }),
  );
  return fixes.length
    ? phrase("finding.with-fixes", {
        finding,
        fixes: fixes.reduce((one, other) => phrase("finding.or", { first: one, second: other })),
      })
    : finding;
};

const MOST_FIXES = 3;
const DIGITS = 10;

/** A range in brackets, and in words where it has one end alone. */
const shown = ({ low, high }: Interval): PhraseValue => {
  const [least = "", most = ""] = [low, high].map((end) => end.toSignificantDigits(DIGITS).toFixed());
  if (!low.isFinite()) return phrase("finding.at-most", { most });
  if (!high.isFinite()) return phrase("finding.at-least", { least });
  return `[${least}; ${most}]`;
};
