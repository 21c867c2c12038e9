import type { Locale } from "../model/locale.ts";
import type { Unit } from "../model/schema.ts";
import type { SupportedDigits } from "../quantity/supported-digits.ts";
import { formatNumber, formatQuantity } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";

/** What may be said of a value that is known as an interval: "khoảng 2.649 tỷ đồng", "between 65 and 66 ha". */
export const shownText = (shown: SupportedDigits, unit: Unit, locale: Locale): string => {
  const t = translator(locale);
  const quantity = (plain: string): string => formatQuantity(plain, unit, locale);
  if (shown.kind === "between") {
    const low = unit.forms[locale]?.[0]?.includes("#")
      ? quantity(shown.low)
      : formatNumber(shown.low, locale);
    return t("audit:shown.between", { low, high: quantity(shown.high) });
  }
  return t(`audit:shown.${shown.kind}`, { value: quantity(shown.value) });
};

/** Is the whole of it below zero? */
export const isBelowZero = (shown: SupportedDigits): boolean =>
  shown.kind === "between" ? shown.high.startsWith("-") : shown.value.startsWith("-");

/** The same without its sign: the ends of a range below zero change places. */
export const withoutSign = (shown: SupportedDigits): SupportedDigits => {
  const bare = (plain: string): string => plain.replace(/^-/, "");
  if (shown.kind !== "between") return { ...shown, value: bare(shown.value) };
  return isBelowZero(shown) ? { kind: "between", low: bare(shown.high), high: bare(shown.low) } : shown;
};
