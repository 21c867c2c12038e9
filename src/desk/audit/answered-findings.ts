import { findingsOf } from "../../checks/findings.ts";
import type { Acceptance } from "../../model/acceptance.ts";
import type { Edition } from "../../report/edition.ts";
import { describeResult } from "../../wording/audit-text.ts";
import type { DeskLocale } from "../messages/translator.ts";

/** A finding that is published with an explanation, or an explanation that no finding has any more. */
export interface AnsweredFinding {
  readonly relation: string;
  readonly printed: string;
  readonly acceptance: Acceptance;
  /** Undefined where the finding is no more, or prints something else now. */
  readonly statement: string | undefined;
}

/** What was explained in a report: first what no finding has any more. */
export const answeredFindings = (edition: Edition, locale: DeskLocale): readonly AnsweredFinding[] =>
  edition.auditAcceptances
    .map((acceptance): AnsweredFinding => {
      const found = findingsOf(edition).find((one) => one.acceptance === acceptance);
      const statement = found && describeResult(edition, found.result, locale).statement;
      return { relation: acceptance.relation, printed: acceptance.printed, acceptance, statement };
    })
    .toSorted((a, b) => Number(a.statement !== undefined) - Number(b.statement !== undefined));
