import type { Place } from "../model/issue.ts";

/** The step of the desk at which an item is settled. */
export type ChecklistStep =
  "import" | "questions" | "names" | "text" | "translation" | "audit" | "summary" | "publish" | "corrections";

/** What keeps a report from being published. */
export type ChecklistError =
  | "report-unreadable"
  | "problems-open"
  | "translation-problems-open"
  | "questions-unreadable"
  | "questions-open"
  | "departments-asked"
  | "names-missing"
  | "names-unread"
  | "charts-open"
  | "findings-open"
  | "release-unreadable"
  | "reason-missing"
  | "planned-time-missing"
  | "planned-time-ahead"
  | "approval-missing"
  | "approval-void"
  | "same-signer"
  | "already-published"
  | "site-problems-open";

/** What should be looked at once more, but keeps nothing from being published. */
export type ChecklistWarning =
  | "questions-left"
  | "translation-partial"
  | "summaries-missing"
  | "key-figures-missing"
  | "charts-missing"
  | "embargo-given"
  | "release-key-missing"
  | "delivery-missing";

export interface ChecklistItem {
  readonly code: ChecklistError | ChecklistWarning;
  readonly blocks: boolean;
  /** What the words of the item are filled with: counts, names, moments. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly step: ChecklistStep;
  /** The first of the places that are meant. */
  readonly place?: Place;
}

type Values = ChecklistItem["values"];

/** An item that keeps the report from being published. */
export const error = (
  code: ChecklistError,
  step: ChecklistStep,
  values: Values = {},
  place?: Place,
): ChecklistItem => ({
  code,
  blocks: true,
  values,
  step,
  ...(place ? { place } : {}),
});
/** An item that keeps nothing from being published. */
export const warning = (code: ChecklistWarning, step: ChecklistStep, values: Values = {}): ChecklistItem => ({
  code,
  blocks: false,
  values,
  step,
});
