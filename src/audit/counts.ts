import type { Edition } from "../report/edition.ts";
import { audit } from "./audit.ts";
import { verdictOn, type Verdict } from "./caveats.ts";
import type { AuditResult } from "./relations/result.ts";
import { subjectOf } from "./subject.ts";

export interface AuditCounts {
  /** Relations of substance between figures. */
  readonly checked: number;
  /** Of them, those that do not hold, apart from the ones that are only asked about. */
  readonly failed: number;
  readonly asked: number;
  /** Limits that any plausible number keeps; all of them hold. */
  readonly routine: number;
  /** Checks of numbering and documents, how many of them do not hold, and how many are only asked about. */
  readonly form: number;
  readonly formFailed: number;
  readonly formAsked: number;
}

/** How many relations were checked, by what they are about, and how many of them do not hold. */
export const auditCounts = (edition: Edition): AuditCounts => {
  const results = Map.groupBy(audit(edition), subjectOf);
  const { figures = [], routine = [], form = [] } = Object.fromEntries(results);
  const count = (all: readonly AuditResult[], verdict: Verdict): number =>
    all.filter((one) => verdictOn(edition, one) === verdict).length;
  return {
    checked: figures.length,
    failed: count(figures, "does-not-hold"),
    asked: count(figures, "query"),
    routine: routine.length,
    form: form.length,
    formFailed: count(form, "does-not-hold"),
    formAsked: count(form, "query"),
  };
};
