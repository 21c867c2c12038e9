import { translator } from "../../i18n/translator.ts";
import { language } from "../../model/languages.ts";
import type { Locale, Localized } from "../../model/locale.ts";
import type { Edition, Indicator } from "../../report/edition.ts";
import { SEARCH_DATA_VERSION, type SearchCatalogue, type Vocabulary } from "./search-data.ts";

export interface CatalogueSources {
  readonly vocabulary: Vocabulary;
  /** The path of an indicator's own page; undefined where it has none. */
  readonly pageOf: (indicator: Indicator, locale: Locale) => string | undefined;
}

/** What the search of all reports shares in `locale`: `editions` oldest first, the newest with the texts in use. */
export const searchCatalogue = (
  editions: readonly [Edition, ...Edition[]],
  locale: Locale,
  { vocabulary, pageOf }: CatalogueSources,
): SearchCatalogue => {
  const t = translator(locale);
  const newest = editions[editions.length - 1] ?? editions[0];
  const languages = [locale, ...newest.site.languages.filter((one) => one !== locale)];
  const inAll = (names: Localized): string[] => languages.flatMap((one) => names[one] ?? []);
  const observations = editions.flatMap((edition) => [...edition.observations.values()]);
  const kinds = new Set(observations.map(({ kind }) => kind));
  const statuses = new Set(observations.map(({ obsStatus }) => obsStatus));
  const observed = new Set(observations.map(({ indicator }) => indicator));
  const indicators = new Map<string, Indicator>();
  for (const edition of editions) for (const [id, one] of edition.indicators) indicators.set(id, one);
  const units = Object.assign({}, ...editions.map((edition) => edition.units)) as Edition["units"];
  return {
    version: SEARCH_DATA_VERSION,
    locale,
    kinds: Object.fromEntries([
      ...[...kinds].map((kind) => [kind, t(`common:kind.${kind}`)]),
      ["derived", t("common:kind.derived")],
    ]) as Record<string, string>,
    statuses: Object.fromEntries([...statuses].map((status) => [status, t(`common:status.${status}`)])),
    topics: Object.fromEntries([...newest.topics].map(([id, { name }]) => [id, inAll(name)])),
    indicators: [...indicators.values()].map((indicator) => {
      const { id, name, everydayNames = {}, topic, partOf } = indicator;
      const everyday = languages.flatMap((one) => everydayNames[one] ?? []);
      const href = pageOf(indicator, locale);
      // A whole without figures of its own cannot be meant instead of its part.
      const wholes = partOf.filter((whole) => observed.has(whole));
      return {
        id,
        names: inAll(name),
        ...(everyday.length ? { everyday } : {}),
        topic,
        ...(wholes.length ? { partOf: wholes } : {}),
        ...(href ? { href } : {}),
      };
    }),
    units: Object.fromEntries(
      Object.entries(units).map(([id, { name, forms, dimension, factor }]) => [
        id,
        { dimension, factor, forms: [...new Set([...inAll(name), ...Object.values(forms).flat()])] },
      ]),
    ),
    vocabulary,
    languages: languages.flatMap((one) => language(one).query ?? []),
  };
};
