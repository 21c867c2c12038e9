import type { Acceptance } from "../model/acceptance.ts";
import type { Edition } from "../report/edition.ts";
import { audit } from "../statistics/audit.ts";
import { isArithmetic, type AuditResult } from "../statistics/relations/result.ts";

/** A relation that does not hold, and the publisher's answer to it. */
export interface Finding {
  readonly result: AuditResult;
  /** Undefined while the finding is new, or when the text has changed since it was accepted. */
  readonly acceptance: Acceptance | undefined;
}

/** What the report prints where a relation does not hold: the numbers, the result first, or the words. */
export const printedIn = (result: AuditResult): string =>
  isArithmetic(result) ? result.members.flatMap(({ value }) => value ?? []).join("; ") : result.found;

/** Every relation of a report that does not hold. */
export const findingsOf = (edition: Edition): Finding[] =>
  audit(edition)
    .filter(({ holds }) => !holds)
    .map((result) => ({ result, acceptance: acceptanceOf(edition, result) }));

const acceptanceOf = (edition: Edition, result: AuditResult): Acceptance | undefined =>
  edition.auditAcceptances.find(({ relation, printed }) => relation === result.id && printed === printedIn(result));
