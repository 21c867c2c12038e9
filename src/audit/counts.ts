import type { Edition } from "../report/edition.ts";
import { audit } from "./audit.ts";
import { isAskedOnly } from "./caveats.ts";
import { subjectOf } from "./subject.ts";

export interface AuditCounts {
  /** Relations of substance between figures. */
  readonly checked: number;
  /** Of them, those that do not hold, apart from the ones that are only asked about. */
  readonly failed: number;
  readonly asked: number;
  /** Limits that any plausible number keeps; all of them hold. */
  readonly routine: number;
  /** Checks of numbering and documents, and how many of them do not hold. */
  readonly form: number;
  readonly formFailed: number;
}

/** How many relations were checked, by what they are about, and how many of them do not hold. */
export const auditCounts = (edition: Edition): AuditCounts => {
  const results = Map.groupBy(audit(edition), subjectOf);
  const { figures = [], routine = [], form = [] } = Object.fromEntries(results);
  const failing = figures.filter(({ holds }) => !holds);
  const asked = failing.filter((one) => isAskedOnly(edition, one)).length;
  return {
    checked: figures.length,
    failed: failing.length - asked,
    asked,
    routine: routine.length,
    form: form.length,
    formFailed: form.filter(({ holds }) => !holds).length,
  };
};
