import { acceptanceOf } from "../checks/findings.ts";
import type { Locale } from "../model/locale.ts";
import { isDay } from "../model/period.ts";
import { Decimal } from "../quantity/decimal.ts";
import { decimalPlaces } from "../quantity/plain-decimal.ts";
import { subtract, type Interval } from "../quantity/interval.ts";
import { supportedDigits, type SupportedDigits } from "../quantity/supported-digits.ts";
import type { Edition } from "../report/edition.ts";
import { PERCENT, PERCENTAGE_POINT } from "../derive/change-form.ts";
import { isAskedOnly } from "../audit/caveats.ts";
import { kindOf } from "../audit/relations/kinds.ts";
import {
  isArithmetic,
  type ArithmeticResult,
  type AuditResult,
  type WrittenResult,
} from "../audit/relations/result.ts";
import type { SuggestedFix } from "../audit/relations/suggested-fixes.ts";
import { parseTerm } from "../derive/terms.ts";
import { formatNumber, formatPeriod, formatQuantity } from "../i18n/formats.ts";
import { relationNumbers, relationStatement } from "./relation-text.ts";
import { shownText, withoutSign } from "./shown-text.ts";
import { termName, termNumbers } from "./term-text.ts";
import { translator } from "../i18n/translator.ts";

/** A result of the audit in words. */
export interface ResultText {
  /** What kind of relation it is. */
  readonly name: string;
  /** What was checked, as one sentence. */
  readonly statement: string;
  /** What the sentence speaks of, apart: the first figure, a document number, a heading. */
  readonly subject: string;
  /** The printed numbers in their relation: "55 hộ = 29 hộ + 25 hộ"; none where words are checked. */
  readonly calculation?: string;
  /** What the relation takes for granted and the report does not say. */
  readonly premise?: string;
  /** That it holds, or by how much it does not. */
  readonly verdict: string;
  /** What does not agree, apart: as printed or marked as implied, as the other figures give it, how far apart they are. */
  readonly numbers?: { readonly printed: string; readonly allowed: string; readonly gap: string };
  /** Slips of one digit or sign that would explain it, the likeliest first; none where the publisher has given the reason. */
  readonly suggestedFixes: readonly string[];
  /** The publisher's reason for publishing it as it is. */
  readonly reason?: string;
}

const described = new WeakMap<Edition, Map<Locale, WeakMap<AuditResult, ResultText>>>();

/** How a reader hears a result of the audit in `locale`; worded once: each figure that it doubts says it in every file. */
export const describeResult = (edition: Edition, result: AuditResult, locale: Locale): ResultText => {
  const inEdition = described.getOrInsertComputed(edition, () => new Map());
  return inEdition
    .getOrInsertComputed(locale, () => new WeakMap())
    .getOrInsertComputed(result, () => wordResult(edition, result, locale));
};

const wordResult = (edition: Edition, result: AuditResult, locale: Locale): ResultText => {
  const t = translator(locale);
  const reason = result.holds ? undefined : acceptanceOf(edition, result)?.reason[locale];
  const common = { name: t(`audit:rule.${result.rule}`), ...(reason ? { reason } : {}) };
  if (!isArithmetic(result)) {
    const said = writtenWords(result, locale);
    const verdict = result.holds ? t("audit:verdict.holds") : writtenVerdict(edition, result, locale);
    const statement = t(`audit:statement.${result.rule}`, said);
    return { ...common, statement, subject: said.subject, verdict, suggestedFixes: [] };
  }
  const premise = result.relation.premise?.[locale];
  return {
    ...common,
    statement: relationStatement(edition, result.relation, locale),
    subject: termName(edition, kindOf(result.relation).result(result.relation), locale),
    calculation: relationNumbers(edition, result.relation, result.holds, locale),
    ...(premise ? { premise: t("audit:premise", { premise }) } : {}),
    ...(result.holds ? { verdict: t("audit:verdict.holds") } : difference(edition, result, locale)),
    suggestedFixes: reason ? [] : result.suggestedFixes.map((fix) => fixText(edition, fix, locale)),
  };
};

/** So many digits more than printed are said of what the other figures give. */
const MORE_DIGITS = 1;

interface Difference {
  readonly verdict: string;
  readonly numbers?: NonNullable<ResultText["numbers"]>;
}

const difference = (edition: Edition, result: ArithmeticResult, locale: Locale): Difference => {
  const t = translator(locale);
  const unit = edition.units[result.unit];
  const apartUnit = edition.units[result.unit === PERCENT ? PERCENTAGE_POINT : result.unit];
  if (!unit || !apartUnit) return { verdict: "" };
  const decimals = unit.counted ? 0 : decimalPlaces(result.numbers[0] ?? "") + MORE_DIGITS;
  const quantity = (plain: string): string => formatQuantity(plain, unit, locale);
  const said = (range: Interval): string => {
    const { low, high } = outward(range, decimals);
    if (!range.low.isFinite()) return t("audit:verdict.atMost", { gap: quantity(high) });
    if (!range.high.isFinite()) return t("audit:verdict.atLeast", { gap: quantity(low) });
    return shownText(supportedDigits(range, decimals) ?? outward(range, decimals), unit, locale);
  };
  const open = !result.allowed.low.isFinite() || !result.allowed.high.isFinite();
  const apart = open ? undefined : supportedDigits(subtract(result.printed, result.allowed), decimals);
  const least = formatQuantity(
    result.gap.toSignificantDigits(1, Decimal.ROUND_DOWN).toFixed(),
    apartUnit,
    locale,
  );
  const gap = apart
    ? shownText(withoutSign(apart), apartUnit, locale)
    : t("audit:verdict.atLeast", { gap: least });
  const stated = kindOf(result.relation).result(result.relation);
  const asPrinted = parseTerm(stated).factors.every(
    ({ operand }) => operand === "value" || operand === "total",
  );
  const allowed = said(result.allowed);
  const printed = asPrinted ? termNumbers(edition, stated, locale) : said(result.printed);
  return {
    verdict: asPrinted
      ? t("audit:verdict.differs", { gap, printed, allowed })
      : t("audit:verdict.implied", { gap, first: printed, second: allowed }),
    numbers: {
      printed: asPrinted ? printed : t("audit:verdict.impliedNumber", { value: printed }),
      allowed,
      gap,
    },
  };
};

const outward = ({ low, high }: Interval, decimals: number): SupportedDigits & { kind: "between" } => ({
  kind: "between",
  low: low.toFixed(decimals, Decimal.ROUND_FLOOR),
  high: high.toFixed(decimals, Decimal.ROUND_CEIL),
});

const fixText = (edition: Edition, { kind, id, value, field }: SuggestedFix, locale: Locale): string => {
  const one = edition.observations.get(id);
  const unit = one && edition.units[one.unit];
  if (!unit) return "";
  const printed = formatQuantity(one[field] ?? "", unit, locale);
  return translator(locale)(`audit:suggestedFix.${kind}`, {
    printed,
    value: formatQuantity(value, unit, locale),
  });
};

const writtenWords = (
  { id, rule, subject, found, expected }: WrittenResult,
  locale: Locale,
): { subject: string; found: string; expected: string } => {
  const name = id === "numbering-footnotes" ? translator(locale)("section.footnotes") : subject[locale];
  const said = (text = ""): string => {
    if (isDay(text)) return formatPeriod(text, locale);
    return rule === "missing-unit" || rule === "rate-change" ? formatNumber(text, locale) : text;
  };
  const [from, to] = rule === "span" ? (name ?? "").split(/ ?[-–] ?/) : [];
  const shownSubject = from && to ? translator(locale)("common:period.span", { from, to }) : name;
  return { subject: shownSubject ?? "", found: said(found[locale]), expected: said(expected[locale]) };
};

const writtenVerdict = (edition: Edition, result: WrittenResult, locale: Locale): string => {
  const t = translator(locale);
  const outcome = t(isAskedOnly(edition, result) ? "audit:verdict.asked" : "audit:verdict.fails");
  const said = { ...writtenWords(result, locale), outcome };
  switch (result.rule) {
    case "document-date":
    case "document-year":
    case "calendar-days":
      return t("audit:verdict.dated", said);
    case "series-jump":
    case "series-unit":
      return t("audit:verdict.before", said);
    case "period-sum":
    case "earlier-level":
      return t("audit:verdict.across", said);
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
