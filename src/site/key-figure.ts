import { gaugeOf, type Gauge } from "../charts/gauge.ts";
import { figureAnchor } from "../exports/addresses.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { doubtInShort } from "../wording/caveat-text.ts";
import {
  comparisonText,
  observationName,
  qualifierText,
  timeText,
  valueText,
} from "../wording/observation-text.ts";
import { observationAddress } from "./addresses.ts";
import { pathOf } from "./routes.ts";

export interface KeyFigure {
  readonly id: string;
  readonly name: string;
  /** Without the noun that is counted, where the name says it. */
  readonly value: string;
  readonly plain: string;
  /** What it is measured against or when, its qualifiers, and what the mark of its gauge is: one line. */
  readonly note: string;
  /** The page of its indicator. */
  readonly href: string;
  readonly gauge?: Gauge;
  /** Set when the audit finds it at fault or a question to the authors is open: what is said of it. */
  readonly doubt?: string;
}

/** A figure as a headline shows it. Undefined for an id that the report does not have. */
export const keyFigure = (edition: Edition, id: string, locale: Locale): KeyFigure | undefined => {
  const one = edition.observations.get(id);
  if (!one) return undefined;
  const indicator = edition.indicators.get(one.indicator);
  const name = indicator?.name[locale] ?? observationName(edition, one, locale);
  const gauge = gaugeOf(edition, one);
  const doubt = doubtInShort(edition, one, locale);
  return {
    id,
    name,
    value: shortValue(edition, one, name, locale),
    plain: one.value,
    note: noteOf(edition, one, gauge, locale),
    href: indicator
      ? `${pathOf({ kind: "figure", indicator }, locale, edition.official)}#${figureAnchor(edition, id)}`
      : observationAddress(edition, id, locale),
    ...(gauge ? { gauge } : {}),
    ...(doubt ? { doubt } : {}),
  };
};

/** "27 doanh nghiệp" beside "Doanh nghiệp thành lập mới" is "27". In large type a number may part from its unit. */
const shortValue = (edition: Edition, one: Observation, name: string, locale: Locale): string => {
  const value = valueText(edition, one, locale).replaceAll("\u00a0", " ");
  const [, amount, noun] = /^(.*\d)\s+(\D+)$/u.exec(value) ?? [];
  const said = noun !== undefined && name.toLowerCase().includes(noun.toLowerCase());
  return amount !== undefined && said ? amount : value;
};

const noteOf = (edition: Edition, one: Observation, gauge: Gauge | undefined, locale: Locale): string => {
  const t = translator(locale);
  const against = comparisonText(edition, one, locale);
  const said = [against || timeText(one, locale), qualifierText(one, locale)].filter(Boolean).join(", ");
  return gauge?.elapsed === undefined ? said : t("glance.due", { said, percent: gauge.elapsed });
};
