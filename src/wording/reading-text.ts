import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { inSentence, observationName, timeText } from "./observation-text.ts";

/**
 * What a figure is, in one sentence for the person who confirms it, its value left out: "Winter-spring paddy area,
 * hectares, first quarter of 2021, cumulative."
 */
export const readingText = (edition: Edition, one: Observation, locale: Locale): string => {
  const t = translator(locale);
  const named = (id: string): string => inSentence(edition.indicators.get(id)?.name[locale] ?? id, locale);
  const kind =
    one.kind === "count-of-total" || one.kind === "rank" ? t(`common:kind.${one.kind}`) : undefined;
  const terms = [one.numerator, one.denominator].filter((id) => id !== undefined).map(named);
  const wholes = edition.indicators.get(one.indicator)?.partOf.map(named).join("; ");
  const parts = [
    observationName(edition, one, locale),
    kind,
    one.part !== undefined && one.part !== one.indicator ? named(one.part) : undefined,
    terms.length ? terms.join(" / ") : undefined,
    edition.units[one.unit]?.name[locale] ?? one.unit,
    timeText(one, locale),
    one.cumulative ? t("common:cumulative") : undefined,
    one.obsStatus === "A" ? undefined : t(`common:status.${one.obsStatus}`),
    one.priceBasis ? t(`common:priceBasis.${one.priceBasis}`) : undefined,
    wholes ? t("common:partOf", { wholes }) : undefined,
    one.sameAs ? `= ${one.sameAs}` : undefined,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
};
