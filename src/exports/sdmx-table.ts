import { Decimal } from "../quantity/decimal.ts";
import { decimalPlaces } from "../quantity/plain-decimal.ts";
import type { FigureRecord, ReportedRecord } from "./figure-record.ts";
import { sdmxTime } from "./sdmx-time.ts";
import { tableOf, type ColumnOf, type DataTable } from "./table.ts";

export const NOT_APPLICABLE = "_Z";

export const DATAFLOW = "FIGURES";
/** A dimension more or less raises the first number. */
export const STRUCTURE_VERSION = "2.0.0";
export const MEASURE = "OBS_VALUE";
export const TIME = "TIME_PERIOD";
/** What together names an observation: one report's edition of a figure is one vintage. */
export const SDMX_DIMENSIONS: readonly string[] = [
  "FREQ",
  "REF_AREA",
  "INDICATOR",
  "MEASURE",
  "COMPARISON",
  "EDITION",
  TIME,
];

/** CL_OBS_STATUS has no code for a revised value: it is a normal one of a later vintage. */
const observationStatus = (status: string): string => (status === "R" ? "A" : status);

/** Codes of the price concepts of the SDMX national accounts structure: prices and their year. */
const prices = (basis: string | undefined): { code?: string; year?: string } =>
  basis === undefined
    ? {}
    : basis === "current"
      ? { code: "V" }
      : { code: "Q", year: basis.replace("constant-", "") };

/** What a value is measured against; it is part of the key, since one indicator can have several plans or bases. */
const comparison = (one: ReportedRecord): string => one.base ?? one.plan ?? one.whole ?? NOT_APPLICABLE;

/** The caveats of a figure in every language of the report. */
const comment = ({ caveat }: ReportedRecord): string =>
  [...new Set(Object.values(caveat))].filter(Boolean).join(" / ");

const columns = (area: string): ColumnOf<ReportedRecord>[] => {
  const text = (
    name: string,
    value: (one: ReportedRecord) => string | undefined,
  ): ColumnOf<ReportedRecord> => ({
    name,
    type: "string",
    words: `sdmx_${name.toLowerCase()}`,
    value,
  });
  const number = (
    name: string,
    value: (one: ReportedRecord) => string | undefined,
  ): ColumnOf<ReportedRecord> => ({
    ...text(name, value),
    type: "number",
  });
  return [
    text("STRUCTURE", () => "dataflow"),
    text("STRUCTURE_ID", () => `${area}:${DATAFLOW}(${STRUCTURE_VERSION})`),
    text("ACTION", () => "I"),
    text("FREQ", (one) => sdmxTime(one.referencePeriod).frequency),
    text("REF_AREA", () => area),
    text("INDICATOR", (one) => one.indicator),
    text("MEASURE", (one) => one.kind),
    text("COMPARISON", comparison),
    text("EDITION", (one) => one.report),
    text(TIME, (one) => sdmxTime(one.referencePeriod).period),
    number(MEASURE, (one) => new Decimal(one.signed).toFixed()),
    text("UNIT_MEASURE", (one) => one.unitCodes.measure),
    number("UNIT_MULT", (one) => String(one.unitCodes.multiplier)),
    number("DECIMALS", (one) => String(decimalPlaces(one.value))),
    text("OBS_STATUS", (one) => observationStatus(one.status)),
    text("BASE_PER", (one) => one.basePeriod),
    text("PRICES", (one) => prices(one.priceBasis).code),
    text("REF_YEAR_PRICE", (one) => prices(one.priceBasis).year),
    number("UPPER", (one) => one.upper),
    number("TOTAL", (one) => one.total),
    text("AS_OF", (one) => one.asOf),
    text("COMMENT_OBS", comment),
    text("OBS_ID", (one) => one.id),
    number("VERSION", (one) => String(one.version)),
    text("VERSION_DATE", (one) => one.versionDate),
  ];
};

/**
 * The reported figures as an SDMX-CSV 2.0 data message. Codes of FREQ, OBS_STATUS, UNIT_MULT, PRICES and of units that
 * have one are those of the SDMX lists; all others are the ids of this site. A figure that is printed again, and
 * derived figures, are left out: a key has one value. `area` is a code of ISO 3166-2.
 */
export const sdmxTable = (figures: readonly FigureRecord[], area: string): DataTable =>
  tableOf(
    columns(area),
    figures.filter((one) => one.origin === "reported").filter(({ sameAs }) => sameAs === undefined),
    SDMX_DIMENSIONS,
  );
