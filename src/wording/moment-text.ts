import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";

/** "8:00 ngày 25 tháng 6 năm 2021": a moment in the offset that it is written with, on every machine the same. */
export const momentText = (moment: string, locale: Locale): string => {
  const [day = "", time = ""] = moment.split("T");
  return translator(locale)("releases:hour", { hour: time.slice(0, 5), day: formatPeriod(day, locale) });
};
