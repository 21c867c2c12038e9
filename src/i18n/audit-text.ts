import { acceptanceOf } from "../checks/findings.ts";
import type { Locale } from "../model/locale.ts";
import { isDay } from "../model/period.ts";
import { Decimal } from "../quantity/decimal.ts";
import { subtract, type Interval } from "../quantity/interval.ts";
import { supportedDigits, type SupportedDigits } from "../quantity/supported-digits.ts";
import type { Edition } from "../report/edition.ts";
import { PERCENT, PERCENTAGE_POINT } from "../statistics/change-form.ts";
import { isArithmetic, type ArithmeticResult, type AuditResult, type WrittenResult } from "../statistics/relations/result.ts";
import type { Mend } from "../statistics/relations/mends.ts";
import { formatPeriod, formatQuantity } from "./formats.ts";
import { relationNumbers, relationStatement } from "./relation-text.ts";
import { shownText, withoutSign } from "./shown-text.ts";
import { translator } from "./translator.ts";

/** A result of the audit in words. */
export interface ResultText {
  /** What kind of relation it is. */
  readonly name: string;
  /** What was checked, as one sentence. */
  readonly statement: string;
  /** The printed numbers in their relation: "55 hộ = 29 hộ + 25 hộ"; none where words are checked. */
  readonly calculation?: string;
  /** What the relation takes for granted and the report does not say. */
  readonly premise?: string;
  /** That it holds, or by how much it does not. */
  readonly verdict: string;
  /** Slips of one digit or sign that would explain it, the likeliest first. */
  readonly mends: readonly string[];
  /** The publisher's reason for publishing it as it is. */
  readonly reason?: string;
}

/** How a reader hears a result of the audit in `locale`. */
export const describeResult = (edition: Edition, result: AuditResult, locale: Locale): ResultText => {
  const t = translator(locale);
  const reason = result.holds ? undefined : acceptanceOf(edition, result)?.reason[locale];
  const common = { name: t(`audit:rule.${result.rule}`), ...(reason ? { reason } : {}) };
  if (!isArithmetic(result)) {
    const said = writtenWords(result, locale);
    const verdict = result.holds ? t("audit:verdict.holds") : writtenVerdict(result, locale);
    return { ...common, statement: t(`audit:statement.${result.rule}`, said), verdict, mends: [] };
  }
  const premise = result.relation.premise?.[locale];
  return {
    ...common,
    statement: relationStatement(edition, result.relation, locale),
    calculation: relationNumbers(edition, result.relation, locale),
    ...(premise ? { premise: t("audit:premise", { premise }) } : {}),
    verdict: result.holds ? t("audit:verdict.holds") : difference(edition, result, locale),
    mends: result.mends.map((mend) => mendText(edition, mend, locale)),
  };
};

/** More digits than any printed figure has; what an interval supports is far less. */
const MANY = 6;

const difference = (edition: Edition, result: ArithmeticResult, locale: Locale): string => {
  const t = translator(locale);
  const unit = edition.units[result.unit];
  const apartUnit = edition.units[result.unit === PERCENT ? PERCENTAGE_POINT : result.unit];
  if (!unit || !apartUnit) return "";
  const decimals = unit.counted ? 0 : MANY;
  const said = (range: Interval): string => shownText(supportedDigits(range, decimals) ?? outward(range), unit, locale);
  const apart = supportedDigits(subtract(result.printed, result.allowed), decimals);
  const least = formatQuantity(result.gap.toSignificantDigits(1, Decimal.ROUND_DOWN).toFixed(), apartUnit, locale);
  const gap = apart ? shownText(withoutSign(apart), apartUnit, locale) : t("audit:verdict.atLeast", { gap: least });
  return t("audit:verdict.differs", { gap, printed: printedText(edition, result, locale) ?? said(result.printed), allowed: said(result.allowed) });
};

const outward = ({ low, high }: Interval): SupportedDigits => ({ kind: "between", low: low.toFixed(2, Decimal.ROUND_FLOOR), high: high.toFixed(2, Decimal.ROUND_CEIL) });

/** The result as printed, where it is one printed number. */
const printedText = (edition: Edition, { relation, members }: ArithmeticResult, locale: Locale): string | undefined => {
  const numbers = relationNumbers(edition, relation, locale).split(/ [=≤] /)[0] ?? "";
  const [first] = members;
  return first?.value !== undefined && !/[÷×]/.test(numbers) ? numbers : undefined;
};

const mendText = (edition: Edition, { kind, id, value, field }: Mend, locale: Locale): string => {
  const one = edition.observations.get(id);
  const unit = one && edition.units[one.unit];
  if (!unit) return "";
  const printed = formatQuantity(one[field] ?? "", unit, locale);
  return translator(locale)(`audit:mend.${kind}`, { printed, value: formatQuantity(value, unit, locale) });
};

const writtenWords = ({ subject, found, expected }: WrittenResult, locale: Locale): { subject: string; found: string; expected: string } => {
  const said = (text: string | undefined): string => (text !== undefined && isDay(text) ? formatPeriod(text, locale) : (text ?? ""));
  return { subject: said(subject[locale]), found: said(found[locale]), expected: said(expected[locale]) };
};

const writtenVerdict = (result: WrittenResult, locale: Locale): string => {
  const t = translator(locale);
  const said = writtenWords(result, locale);
  switch (result.rule) {
    case "document-date":
    case "document-year":
    case "calendar-days":
      return t("audit:verdict.dated", said);
    case "rate-change":
      return t("audit:verdict.points", said);
    case "missing-unit":
      return t("audit:verdict.noUnit", said);
    case "span":
      return t("audit:verdict.span", said);
    default:
      return t("audit:verdict.written", said);
  }
};
