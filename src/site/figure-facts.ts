import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { capitalised } from "../prose/letter-case.ts";
import { timeText } from "../wording/observation-text.ts";

/** Time, status, cumulation and prices of a figure, a sentence each. */
export const factsOf = (one: Observation, locale: Locale): string => {
  const t = translator(locale);
  const facts = [
    timeText(one, locale),
    one.obsStatus === "A" ? "" : t(`figure.statuses.${one.obsStatus}`),
    one.cumulative ? t("figure.cumulative") : "",
    one.priceBasis ? t(`common:priceBasis.${one.priceBasis}`) : "",
  ];
  return facts
    .filter(Boolean)
    .map((fact) => `${capitalised(fact, locale)}.`)
    .join(" ");
};
