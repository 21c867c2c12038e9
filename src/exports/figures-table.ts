import type { Locale } from "../model/locale.ts";
import { Decimal } from "../quantity/decimal.ts";
import { decimalPlaces } from "../quantity/plain-decimal.ts";
import type { DerivedRecord, FigureRecord, ReportedRecord } from "./figure-record.ts";
import { perLanguage, tableOf, type ColumnOf, type ColumnType, type DataTable } from "./table.ts";

const column = (
  name: string,
  value: (one: FigureRecord) => string | undefined,
  type: ColumnType = "string",
): ColumnOf<FigureRecord> => ({ name, type, words: name, value });

/** A column that only reported figures fill, or only derived ones. */
const ofReported = (
  name: string,
  value: (one: ReportedRecord) => string | undefined,
  type?: ColumnType,
): ColumnOf<FigureRecord> =>
  column(name, (one) => (one.origin === "reported" ? value(one) : undefined), type);

const ofDerived = (
  name: string,
  value: (one: DerivedRecord) => string | undefined,
  type?: ColumnType,
): ColumnOf<FigureRecord> => column(name, (one) => (one.origin === "derived" ? value(one) : undefined), type);

const required = (one: ColumnOf<FigureRecord>): ColumnOf<FigureRecord> => ({ ...one, required: true });

/** A number without the zeros at its end; a figure that is known only by its ends has none. */
const plain = (value: string): string => value && new Decimal(value).toFixed();

/** The columns of the tidy table, one observation a row. */
const columns = (locales: readonly Locale[]): ColumnOf<FigureRecord>[] => [
  required(column("report", (one) => one.report)),
  required(column("id", (one) => one.id)),
  ...perLanguage<FigureRecord>("name", locales, (one, locale) => one.name[locale]),
  ...perLanguage<FigureRecord>("printed", locales, (one, locale) => one.printed[locale]),
  column("value_digits", (one) => one.value.replace(/^-/, "")),
  column("value", (one) => plain(one.value), "number"),
  column("signed_value", (one) => plain(one.signed), "number"),
  column("decimals", (one) => one.value && String(decimalPlaces(one.value)), "integer"),
  ofReported("upper", (one) => one.upper, "number"),
  ofReported("total", (one) => one.total, "number"),
  required(column("unit", (one) => one.unit)),
  ...perLanguage<FigureRecord>("unit_name", locales, (one, locale) => one.unitName[locale]),
  required(column("unit_measure", (one) => one.unitCodes.measure)),
  required(column("unit_multiplier", (one) => String(one.unitCodes.multiplier), "integer")),
  required(column("origin", (one) => one.origin)),
  required(column("kind", (one) => one.kind)),
  required(column("reference_period", (one) => one.referencePeriod)),
  column("as_of", (one) => one.asOf, "date"),
  column("base", (one) => one.base),
  column("base_period", (one) => one.basePeriod),
  column("direction", (one) => one.direction),
  required(column("status", (one) => one.status)),
  column("bound", (one) => one.bound),
  column("audit", (one) => one.audit),
  ...perLanguage<FigureRecord>("caveat", locales, (one, locale) => one.caveat[locale]),
  column("price_basis", (one) => one.priceBasis),
  required(column("cumulative", (one) => String(one.cumulative), "boolean")),
  required(column("indicator", (one) => one.indicator)),
  ...perLanguage<FigureRecord>("indicator_name", locales, (one, locale) => one.indicatorName[locale]),
  ...perLanguage<FigureRecord>("topic_name", locales, (one, locale) => one.topic[locale]),
  column("part_of", (one) => one.partOf),
  ofReported("plan", (one) => one.plan),
  ofReported("part", (one) => one.part),
  ofReported("whole", (one) => one.whole),
  ofReported("numerator", (one) => one.numerator),
  ofReported("denominator", (one) => one.denominator),
  ofDerived("method", (one) => one.method),
  ...perLanguage<FigureRecord>("formula", locales, (one, locale) =>
    one.origin === "derived" ? one.formula[locale] : undefined,
  ),
  column("inputs", (one) => one.inputs.join(" ")),
  ofDerived("low", (one) => one.low, "number"),
  ofDerived("high", (one) => one.high, "number"),
  ofReported("same_as", (one) => one.sameAs),
  column("section", (one) => one.section),
  ...perLanguage<FigureRecord>("section_title", locales, (one, locale) => one.sectionTitle[locale]),
  ...perLanguage<FigureRecord>("address", locales, (one, locale) => one.address[locale], "uri"),
  ...perLanguage<FigureRecord>("sentence", locales, (one, locale) => one.sentence[locale]),
  required(column("version", (one) => String(one.version), "integer")),
  required(column("version_date", (one) => one.versionDate, "date")),
];

/** The tidy table of figures: one observation a row, reported ones before derived ones. */
export const figuresTable = (figures: readonly FigureRecord[], locales: readonly Locale[]): DataTable =>
  tableOf(columns(locales), figures, ["report", "id"]);
