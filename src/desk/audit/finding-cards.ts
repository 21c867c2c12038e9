import { findingsOf, printedIn } from "../../checks/findings.ts";
import { isArithmetic, type AuditResult } from "../../audit/relations/result.ts";
import { quotedSentences, type QuotedPart } from "../../site/quoted-sentences.ts";
import { figureName } from "../../site/figure-name.ts";
import type { Edition } from "../../report/edition.ts";
import type { FigureField } from "../figures/change-figure.ts";
import { describeResult } from "../../wording/audit-text.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { passageAddress } from "../passage-address.ts";

/** A correction that would make a finding go: which figure is to say which number. */
export interface Fix {
  readonly id: string;
  readonly field: FigureField;
  readonly value: string;
  /** What the slip would be, in words. */
  readonly text: string;
}

/** A relation between figures, or a rule of writing, that does not hold and has no answer. */
export interface FindingCard {
  readonly relation: string;
  /** What the report prints there; the answer holds as long as it is this. */
  readonly printed: string;
  readonly statement: string;
  readonly calculation?: string;
  readonly verdict: string;
  readonly sentences: readonly (readonly QuotedPart[])[];
  readonly fixes: readonly Fix[];
  /** The passage of the step "text" that prints the first figure. */
  readonly address: string;
  readonly figures: readonly string[];
}

/** The findings of a report that nobody has answered, in the order of the audit. */
export const findingCards = (edition: Edition, locale: DeskLocale): readonly FindingCard[] =>
  findingsOf(edition)
    .filter(({ acceptance }) => acceptance === undefined)
    .map(({ result }) => findingCard(edition, result, locale));

const findingCard = (edition: Edition, result: AuditResult, locale: DeskLocale): FindingCard => {
  const { statement, calculation, verdict, suggestedFixes } = describeResult(edition, result, locale);
  const ids = result.members.flatMap(({ id }) => id ?? []);
  const fixes = isArithmetic(result) ? result.suggestedFixes : [];
  return {
    relation: result.id,
    printed: printedIn(result),
    statement,
    ...(calculation === undefined ? {} : { calculation }),
    verdict,
    sentences: quotedSentences(edition, ids, edition.official).flatMap(({ sentences }) => sentences),
    fixes: fixes.map(({ id, field, value }, at) => ({ id, field, value, text: suggestedFixes[at] ?? value })),
    address: passageAddress(edition.report.id, result.members[0]?.place.file, edition.official),
    figures: ids.flatMap((id) => {
      const one = edition.observations.get(id);
      return one ? [figureName(edition, one, locale)] : [];
    }),
  };
};
