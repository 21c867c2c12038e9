import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { doubtInLine } from "../wording/caveat-text.ts";
import { comparisonText, qualifierText, timeText, valueText } from "../wording/observation-text.ts";
import { pathOf } from "./routes.ts";

/** An indicator with what a section says of it: its values, each once, with qualifiers and doubts. */
export interface SectionIndicator {
  readonly name: string;
  /** "540,1 ha; giảm 42,7% so với cùng kỳ năm trước (ước tính)" */
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
    const figures = observations.map((one) => ({
      text: said(edition, one, locale),
      remark: remarkOf(edition, one, locale),
    }));
    const [remark = "", ...others] = new Set(figures.map((one) => one.remark));
    const isShared = others.length === 0;
    const values = new Set(figures.map((one) => (isShared ? one.text : withRemark(one.text, one.remark))));
    const all = [...values].join("; ");
    return [
      {
        name: indicator.name[locale] ?? id,
        values: isShared ? withRemark(all, remark) : all,
        href: pathOf({ kind: "figure", indicator }, locale, edition.official),
      },
    ];
  });
};

/** That a figure is an estimate, cumulative, at which prices, and a doubt; empty for a plain one. */
const remarkOf = (edition: Edition, one: Observation, locale: Locale): string =>
  [qualifierText(one, locale), doubtInLine(edition, one, locale)].filter(Boolean).join(", ");

const withRemark = (text: string, remark: string): string => (remark ? `${text} (${remark})` : text);

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
