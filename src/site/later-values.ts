import { isFinalised, seriesOf, type Vintage } from "../derive/series.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { valueText } from "../wording/observation-text.ts";
import { reportName } from "./report-name.ts";

export type LaterVintages = ReadonlyMap<Observation, Vintage>;

/** What a later report gives of the same time, where it differs: a revision, or the next stage of an estimate. */
export const laterValue = (later: Vintage | undefined, one: Observation, locale: Locale): string[] => {
  if (!later) return [];
  const t = translator(locale);
  const words = {
    value: valueText(later.edition, later.observation, locale),
    report: reportName(later.edition, locale),
  };
  return [
    isFinalised(one, later.observation) ? t("figure.finalisedLater", words) : t("figure.revisedLater", words),
  ];
};

/** The newest vintage of each figure that a later report gives otherwise. */
export const laterVintages = (all: readonly Edition[], indicator: Indicator): LaterVintages =>
  new Map(
    seriesOf(all, indicator).flatMap(({ points }) =>
      points.flatMap((point) => point.earlier.map(({ observation }) => [observation, point] as const)),
    ),
  );
