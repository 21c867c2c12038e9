import type { Edition } from "../report/edition.ts";
import { Decimal } from "../quantity/decimal.ts";
import { releaseVersion } from "../report/release-version.ts";
import { FIGURES_SCHEMA, siteFileUrl } from "./addresses.ts";
import type { FigureRecord } from "./figure-record.ts";

/** Version of the format by semantic versioning: a field that goes or changes its meaning raises the first number. */
const FORMAT_VERSION = "1.2.0";

const numberOf = (plain: string): number | null => (plain ? new Decimal(plain).toNumber() : null);

/** An entry of the JSON file: the record, with the value as a number beside its printed digits. */
const entry = ({ unitCodes, signed, ...one }: FigureRecord): object => ({
  ...one,
  value: one.value || null,
  number: numberOf(one.value),
  signedNumber: numberOf(signed),
  unitMeasure: unitCodes.measure,
  unitMultiplier: unitCodes.multiplier,
});

const identity = (edition: Edition): object => {
  const { id, number, date, referencePeriod, title, issuer, languages } = edition.report;
  const { number: version, date: versionDate } = releaseVersion(edition);
  return { id, number, date, version, versionDate, referencePeriod, title, issuer, languages };
};

/** What a JSON file says of itself: its schema and format, from whom it is, and under which licence, where one is named. */
const jsonHeader = ({ site }: Edition): Readonly<Record<string, unknown>> => ({
  $schema: siteFileUrl(site.url, FIGURES_SCHEMA),
  formatVersion: FORMAT_VERSION,
  publisher: site.publisher,
  source: site.url,
  ...(site.licence ? { licence: site.licence } : {}),
});

/**
 * Figures as JSON text, one a line, under a header with what `more` adds; `value` keeps the printed digits, `number` is
 * for calculating.
 */
export const figuresJson = (
  reports: readonly [Edition, ...Edition[]],
  figures: readonly FigureRecord[],
  more: object = {},
): string => {
  const head = { ...jsonHeader(reports[0]), ...more, reports: reports.map(identity) };
  const lines = figures.map((one) => JSON.stringify(entry(one)));
  return `${JSON.stringify(head).slice(0, -1)},"figures":[\n${lines.join(",\n")}\n]}\n`;
};
