import type { Addresses } from "../exports/addresses.ts";
import { derivedFigures } from "../exports/derived-record.ts";
import { derive } from "../derive/derive.ts";
import type { Localized } from "../model/locale.ts";
import { derivedDoubtTexts } from "../wording/caveat-text.ts";
import { STATUSES } from "../model/schema.ts";
import type { Edition } from "../report/edition.ts";
import type { DerivedEntry } from "../search/index/figure-records.ts";

const doubtsOf = (edition: Edition, id: string): Localized => {
  const figure = derive(edition).get(id);
  const { languages } = edition.report;
  return Object.fromEntries(
    languages.map((locale) => [locale, figure ? derivedDoubtTexts(edition, figure, locale).join(" ") : ""]),
  );
};

/** The derived figures of a report as the search knows them: without sign, each at its place on its indicator's page. */
export const derivedEntries = (edition: Edition, addresses: Addresses): DerivedEntry[] =>
  derivedFigures(edition, addresses).map((one) => ({
    id: one.id,
    indicator: one.indicator,
    name: one.name,
    text: one.printed,
    value: one.value.replace(/^-/, ""),
    unit: one.unit,
    ...(one.direction ? { direction: one.direction } : {}),
    ...(one.method ? { method: one.method } : {}),
    formula: one.formula ?? {},
    caveat: doubtsOf(edition, one.id),
    against: one.comparedWith,
    time: one.periodName,
    period: one.asOf ?? one.referencePeriod,
    status: STATUSES.find((status) => status === one.status) ?? "A",
    href: Object.fromEntries(
      Object.entries(one.address).map(([language, address]) => {
        const { pathname, hash } = new URL(address);
        return [language, pathname + hash];
      }),
    ),
  }));
