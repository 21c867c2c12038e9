import { isNamedBase, type Base } from "../model/base.ts";
import type { Locale } from "../model/locale.ts";
import { formatPeriod } from "./formats.ts";
import { translator } from "./translator.ts";

/** What a change is measured from, as it stands in a sentence: "so với quý trước", "compared with 31 December 2020". */
export const baseText = (base: Base, locale: Locale): string => {
  const t = translator(locale);
  return isNamedBase(base)
    ? t(`common:base.${base}`)
    : t("common:comparedWith", { time: formatPeriod(base, locale) });
};

/** The time itself, as a heading or the end of a line names it: "quý trước", "31 December 2020". */
export const baseName = (base: Base, locale: Locale): string =>
  isNamedBase(base) ? translator(locale)(`charts:basePeriod.${base}`) : formatPeriod(base, locale);
