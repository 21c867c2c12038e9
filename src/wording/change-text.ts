import type { WorkedOutChange } from "../derive/report-changes.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Units } from "../model/schema.ts";
import { isBelowZero, shownText, withoutSign } from "./shown-text.ts";

/** "tăng khoảng 12,5%": a change that is worked out, with its direction; empty where the catalogue lacks its unit. */
export const changeText = ({ unit, shown }: WorkedOutChange, units: Units, locale: Locale): string => {
  const known = units[unit];
  if (!known) return "";
  const value = shownText(withoutSign(shown), known, locale);
  return translator(locale)(`audit:sign.change.${isBelowZero(shown) ? "down" : "up"}`, { value });
};
