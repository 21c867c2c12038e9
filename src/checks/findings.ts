import type { Acceptance } from "../model/acceptance.ts";
import type { Place } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";
import { audit } from "../audit/audit.ts";
import { isArithmetic, type AuditResult } from "../audit/relations/result.ts";

/** A relation that does not hold, and the publisher's answer to it. */
export interface Finding {
  readonly result: AuditResult;
  /** Undefined while the finding is new, or when the text has changed since it was accepted. */
  readonly acceptance: Acceptance | undefined;
}

/** What the report prints where a relation does not hold: the numbers, the result first, or the words. */
export const printedIn = (result: AuditResult): string =>
  isArithmetic(result) ? result.numbers.join("; ") : result.printed;

/** The place where a finding stands and the place that it disagrees with: the result, and where possible one of another file. */
export const placesOf = ({ members }: AuditResult): [Place | undefined, Place | undefined] => {
  const [first, second] = members;
  return [first?.place, (members.find(({ place }) => place.file !== first?.place.file) ?? second)?.place];
};

/** Every relation of a report that does not hold; calculated once for an edition. */
export const findingsOf = (edition: Edition): readonly Finding[] => {
  const known = findings.get(edition);
  if (known) return known;
  const found = audit(edition)
    .filter(({ holds }) => !holds)
    .map((result) => ({ result, acceptance: acceptanceOf(edition, result) }));
  findings.set(edition, found);
  return found;
};

const findings = new WeakMap<Edition, readonly Finding[]>();

/** The publisher's answer to a result as the report now prints it. */
export const acceptanceOf = (edition: Edition, result: AuditResult): Acceptance | undefined =>
  edition.auditAcceptances.find(
    ({ relation, printed }) => relation === result.id && printed === printedIn(result),
  );
