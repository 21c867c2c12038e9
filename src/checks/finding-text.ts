import { foundExpected } from "../model/issue.ts";
import { eachLocale, type Localized } from "../model/locale.ts";
import type { Interval } from "../quantity/interval.ts";
import { termsOf } from "../audit/relations/kinds.ts";
import { isArithmetic, type AuditResult } from "../audit/relations/result.ts";

const FIX_NAMES: Readonly<Record<string, Localized>> = {
  "swapped-digits": { vi: "hai chữ số đổi chỗ", en: "two digits swapped" },
  "thousands-sign": {
    vi: "dấu phân cách hàng nghìn và dấu thập phân lẫn nhau",
    en: "the signs of thousands and decimals confused",
  },
  "decimal-sign": { vi: "dấu thập phân đặt sai chỗ", en: "the decimal sign misplaced" },
  "changed-digit": { vi: "một chữ số khác", en: "one digit changed" },
  "lost-digit": { vi: "mất một chữ số", en: "one digit lost" },
  truncated: { vi: "cắt bớt thay vì làm tròn", en: "cut off instead of rounded" },
};

/** The languages of messages to editors; a report in another language is quoted in its own. */
const EDITORS = ["vi", "en"] as const;

/** A finding as an editor reads it: ids of the metrics, both intervals, the suggested fixes. */
export const findingText = (result: AuditResult): Localized => {
  if (!isArithmetic(result)) {
    const { rule, subject, found, expected } = result;
    const inOwn = (text: Localized, locale: string): string => text[locale] ?? Object.values(text)[0] ?? "";
    const quoted = (text: Localized, before = ""): Localized =>
      Object.fromEntries(
        EDITORS.map((locale) => [
          locale,
          `${before && `${before}: ${inOwn(subject, locale)}: `}“${inOwn(text, locale)}”`,
        ]),
      );
    return foundExpected(quoted(found, rule), quoted(expected));
  }
  const [first = "", ...others] = termsOf(result.relation);
  const stated = foundExpected(
    eachLocale(
      shown(result.printed),
      (range) => `${result.rule} ${result.id}: ${first} ${range} ${result.unit}`,
    ),
    eachLocale(shown(result.allowed), (range) => `${range} (${others.join("; ") || result.rule})`),
  );
  return eachLocale(stated, (text, locale) => {
    const fixes = result.suggestedFixes
      .slice(0, 3)
      .map(
        ({ kind, id, field, value }) =>
          `${id}${field === "total" ? ".total" : ""} = ${value} (${FIX_NAMES[kind]?.[locale] ?? kind})`,
      );
    const joint = locale === "vi" ? "; sẽ khớp nếu " : "; would agree if ";
    return fixes.length ? text + joint + fixes.join(" | ") : text;
  });
};

const DIGITS = 10;

/** A range in brackets, and in words where it has one end alone. */
const shown = ({ low, high }: Interval): Localized => {
  const [least, most] = [low, high].map((end) => end.toSignificantDigits(DIGITS).toFixed());
  if (!low.isFinite()) return { vi: `không quá ${most}`, en: `at most ${most}` };
  if (!high.isFinite()) return { vi: `ít nhất ${least}`, en: `at least ${least}` };
  return { vi: `[${least}; ${most}]`, en: `[${least}; ${most}]` };
};
