import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { audit } from "../audit/audit.ts";
import { verdictOn } from "../audit/caveats.ts";
import type { AuditResult } from "../audit/relations/result.ts";
import { subjectOf } from "../audit/subject.ts";
import { describeResult } from "../wording/audit-text.ts";
import { perLanguage, tableOf, type ColumnOf, type DataTable } from "./table.ts";

const optional = (
  name: string,
  value: (row: AuditResult) => string | undefined,
  words = name,
): ColumnOf<AuditResult> => ({ name, type: "string", words, value });

const text = (...column: Parameters<typeof optional>): ColumnOf<AuditResult> => ({
  ...optional(...column),
  required: true,
});

/** Every relation that was checked: what it says, the figures in it, the verdict and its explanation. */
export const auditTable = (edition: Edition, locales: readonly Locale[]): DataTable => {
  const explanation = (result: AuditResult, locale: Locale): string => {
    if (result.holds) return "";
    const { verdict: found, reason } = describeResult(edition, result, locale);
    return [found, reason].filter(Boolean).join(" ");
  };
  return tableOf(
    [
      text("report", () => edition.report.id),
      text("relation", ({ id }) => id),
      text("rule", ({ rule }) => rule),
      text("subject", subjectOf, "audit_subject"),
      optional("operands", ({ members }) => [...new Set(members.flatMap(({ id }) => id ?? []))].join(" ")),
      optional("section", ({ sections }) => sections[0]),
      text("verdict", (result) => verdictOn(edition, result)),
      ...perLanguage<AuditResult>(
        "statement",
        locales,
        (result, locale) => describeResult(edition, result, locale).statement,
      ),
      ...perLanguage<AuditResult>("finding", locales, explanation).map((column) => ({
        ...column,
        words: "audit_explanation",
      })),
    ],
    audit(edition),
    ["report", "relation"],
  );
};
