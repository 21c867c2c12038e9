import { sourceText } from "../charts/chart-view.ts";
import { historySvg, type HistoryPoint } from "../charts/history.ts";
import { formatQuantity } from "../i18n/formats.ts";
import { timeText } from "../wording/observation-text.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import type { Edition, Indicator } from "../report/edition.ts";

export interface HistoryView {
  /** What is measured, where, from when to when, in which unit. */
  readonly measure: string;
  /** The reports that give the values, newest first. */
  readonly sources: readonly string[];
  readonly points: readonly (HistoryPoint & { readonly plain: string })[];
  readonly svgNarrow: string;
  readonly svgWide: string;
}

/**
 * The values of an indicator by period, oldest first; undefined while there is only one. Of a period that
 * several reports give, the newest report's value is shown.
 */
export const historyOf = (
  all: readonly Edition[],
  indicator: Indicator,
  locale: Locale,
): HistoryView | undefined => {
  const byTime = new Map<string, HistoryPoint & { plain: string; edition: Edition }>();
  for (const edition of all)
    for (const one of edition.observations.values()) {
      const unit = edition.units[one.unit];
      const isValue = one.kind === "level" || (one.kind === "share-of-total" && one.id === one.indicator);
      if (one.indicator !== indicator.id || one.unit !== indicator.unit || one.sameAs || !isValue || !unit)
        continue;
      const order = one.asOf ?? daysOf(one.referencePeriod)?.last ?? one.referencePeriod;
      const time = timeText(one, locale);
      byTime.set(order, {
        id: `${edition.report.id}-${one.id}`,
        figure: one.id,
        report: edition.report.id,
        edition,
        order,
        time,
        value: formatQuantity(one.value, unit, locale),
        number: Number(one.value),
        plain: one.value,
      });
    }
  const points = [...byTime.values()].toSorted((a, b) => (a.order < b.order ? -1 : 1));
  if (points.length < 2) return undefined;
  const [first, last] = [points[0], points.at(-1)];
  const newest = all[0];
  if (!first || !last || !newest) return undefined;
  const t = translator(locale);
  const name = t("history.image");
  const measure = t("history.measure", {
    name: localized(indicator.name, locale),
    place: localized(newest.site.province, locale),
    first: first.time,
    last: last.time,
    unit: localized(newest.units[indicator.unit]?.name ?? {}, locale),
  });
  const sources = [...new Set(points.map(({ edition }) => sourceText(edition, locale)))].toReversed();
  return {
    measure,
    sources,
    points,
    svgNarrow: historySvg(points, "narrow", name),
    svgWide: historySvg(points, "wide", name),
  };
};
