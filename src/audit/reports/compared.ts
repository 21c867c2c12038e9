import { formatPeriod, formatQuantity } from "../../i18n/formats.ts";
import type { Localized } from "../../model/locale.ts";
import type { Observation } from "../../model/observation.ts";
import { seriesOf, type Series } from "../../derive/series.ts";
import type { Edition, Indicator } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";

/** A value that an earlier report printed, or this one. */
interface Printed {
  readonly edition: Edition;
  readonly observation: Observation;
}

/** The level series of each indicator in a report and those before it. */
export const levelSeries = (edition: Edition): { indicator: Indicator; series: readonly Series[] }[] => {
  const known = [...(edition.earlier ?? []), edition];
  const ids = new Set([...edition.observations.values()].map(({ indicator }) => indicator));
  return [...ids].flatMap((id) => {
    const indicator = edition.indicators.get(id);
    if (!indicator) return [];
    const series = seriesOf(known, indicator).filter(({ key }) => key.measure === "level");
    return [{ indicator, series }];
  });
};

/** A value with its unit in every language of `edition`. */
const quantities = (edition: Edition, values: readonly Printed[]): Localized =>
  Object.fromEntries(
    edition.report.languages.map((locale) => [
      locale,
      values
        .map(({ edition: own, observation: { value, unit } }) => {
          const known = own.units[unit];
          return known ? formatQuantity(value, known, locale) : value;
        })
        .join(" + "),
    ]),
  );

/** A result about a figure of `edition` beside values of earlier reports; its acceptance ends when one of them changes. */
export const compared = (
  edition: Edition,
  rule: WrittenResult["rule"],
  one: Observation,
  others: readonly Printed[],
  holds: boolean,
): WrittenResult => {
  const time = one.asOf ?? one.referencePeriod;
  return {
    id: `${one.id}-${rule}`,
    rule,
    sections: [one.section],
    members: [
      { id: one.id, place: one.place },
      ...others.map(({ edition: own, observation }) => ({
        ...(own === edition ? { id: observation.id } : {}),
        place: observation.place,
      })),
    ],
    holds,
    printed: [one, ...others.map(({ observation }) => observation)].map(({ value }) => value).join("; "),
    subject: Object.fromEntries(
      edition.report.languages.map((locale) => [
        locale,
        `${edition.indicators.get(one.indicator)?.name[locale] ?? one.indicator}, ${formatPeriod(time, locale)}`,
      ]),
    ),
    found: quantities(edition, [{ edition, observation: one }]),
    expected: quantities(edition, others),
  };
};
