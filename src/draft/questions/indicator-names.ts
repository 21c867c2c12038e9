import { eachEditorsLanguage } from "../../i18n/phrases.ts";
import type { Localized } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";

/** The names of the indicators of figures of a report, each once, as one list; what is no figure of it stays as it is. */
export const indicatorNames = (ids: readonly string[], previous: Edition | undefined): Localized => {
  const nameOf = (id: string, locale: string): string => {
    const indicator = previous?.observations.get(id.replace(/\.[a-z]+$/, ""))?.indicator ?? id;
    const name = previous?.indicators.get(indicator)?.name;
    return name?.[locale] ?? name?.[previous?.official ?? ""] ?? id;
  };
  return eachEditorsLanguage((locale) => [...new Set(ids.map((id) => nameOf(id, locale)))].join("; "));
};
