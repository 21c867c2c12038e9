import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { comparisonText, timeText, valueText } from "../wording/observation-text.ts";
import { pathOf } from "./routes.ts";

/** An indicator with what a section says of it: its values, each once. */
export interface SectionIndicator {
  readonly name: string;
  /** "9.831,9 ha; tăng 3,24% so với cùng kỳ năm trước" */
  readonly values: string;
  /** Its page. */
  readonly href: string;
}

/** The indicators of a section in the order of its text. */
export const sectionIndicators = (edition: Edition, slug: string, locale: Locale): SectionIndicator[] => {
  const own = [...edition.observations.values()].filter(({ section }) => section === slug);
  return [...Map.groupBy(own, ({ indicator }) => indicator)].flatMap(([id, observations]) => {
    const indicator = edition.indicators.get(id);
    if (!indicator) return [];
    const values = new Set(observations.map((one) => said(edition, one, locale)));
    return [
      {
        name: indicator.name[locale] ?? id,
        values: [...values].join("; "),
        href: pathOf({ kind: "figure", indicator }, locale, edition.official),
      },
    ];
  });
};

/** A value with what it is measured against; a level of another time with its time. */
const said = (edition: Edition, one: Observation, locale: Locale): string => {
  const value = valueText(edition, one, locale);
  const against = comparisonText(edition, one, locale);
  if (one.kind === "change") return `${value} ${against}`;
  if (against) return `${translator(locale)(`common:kind.${one.kind}`)} ${against}: ${value}`;
  return one.referencePeriod === edition.report.referencePeriod
    ? value
    : `${value} (${timeText(one, locale)})`;
};
