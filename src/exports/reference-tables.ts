import type { Locale } from "../model/locale.ts";
import type { Glossary, Unit } from "../model/schema.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { figuresIn, quotedWords, type QuotedWords } from "../report/quoted-words.ts";
import type { Addresses } from "./addresses.ts";
import { perLanguage, tableOf, type ColumnOf, type DataTable } from "./table.ts";
import { unitCodes } from "./unit-codes.ts";

const text = <T>(name: string, value: (row: T) => string | undefined, words = name): ColumnOf<T> => ({
  name,
  type: "string",
  words,
  value,
});

type Correction = Edition["corrections"]["corrections"][number];

/** Every departure of the published text from the one received, with the section and the figures that it touches. */
export const correctionsTable = (edition: Edition, locales: readonly Locale[]): DataTable => {
  const rows = edition.corrections.corrections.map((one, index) => ({
    ...one,
    number: String(index + 1),
    place: quotedWords(edition, one.line, one.received),
  }));
  type Row = Correction & { readonly number: string; readonly place: QuotedWords | undefined };
  const columns: ColumnOf<Row>[] = [
    text("report", () => edition.report.id),
    {
      name: "correction",
      type: "integer",
      words: "correction_number",
      required: true,
      value: (row) => row.number,
    },
    { name: "line", type: "integer", words: "line", required: true, value: (row) => String(row.line) },
    text("section", ({ place }) => place?.passage.text.slug),
    text("figures", ({ place }) => (place ? figuresIn(place).join(" ") : ""), "correction_figures"),
    { ...text<Row>("date", () => edition.report.date, "correction_date"), type: "date" },
    text("received", (row) => row.received),
    text("published", (row) => row.published),
    ...perLanguage<Row>("reason", locales, (row, locale) => row.reason[locale]),
  ];
  return tableOf(columns, rows, ["report", "correction"]);
};

/** Abbreviations and terms, with their explanation. */
export const glossaryTable = (glossary: Glossary, locales: readonly Locale[]): DataTable => {
  type Row = readonly [term: string, entry: Glossary[string]];
  const said = ([, entry]: Row, locale: Locale): { name?: string; text?: string } => {
    const words = entry[locale];
    return typeof words === "object" ? words : {};
  };
  const columns: ColumnOf<Row>[] = [
    { ...text<Row>("term", ([term]) => term), required: true },
    text("term_kind", ([, entry]) => entry.kind),
    ...perLanguage<Row>("meaning", locales, (row, locale) => said(row, locale).name),
    ...perLanguage<Row>("explanation", locales, (row, locale) => said(row, locale).text),
  ];
  return tableOf(columns, Object.entries(glossary), ["term"]);
};

/** The catalogue of indicators. */
export const indicatorsTable = (
  edition: Edition,
  locales: readonly Locale[],
  addresses: Addresses,
): DataTable => {
  const columns: ColumnOf<Indicator>[] = [
    { ...text<Indicator>("indicator", ({ id }) => id), required: true },
    ...perLanguage<Indicator>("indicator_name", locales, ({ name }, locale) => name[locale]),
    text("unit", ({ unit }) => unit),
    text("topic", ({ topic }) => topic, "topic_id"),
    ...perLanguage<Indicator>(
      "topic_name",
      locales,
      ({ topic }, locale) => edition.topics.get(topic)?.name[locale],
    ),
    text("part_of", ({ partOf }) => partOf.join(" ")),
    text("glossary_term", ({ term }) => term),
    ...perLanguage<Indicator>("description", locales, ({ description }, locale) => description?.[locale]),
    ...perLanguage<Indicator>(
      "address",
      locales,
      ({ id }, locale) => addresses.indicator(edition, id, locale),
      "uri",
    ),
  ];
  return tableOf(columns, [...edition.indicators.values()], ["indicator"]);
};

/** The units of measure, with what SDMX makes of them. */
export const unitsTable = (edition: Edition, locales: readonly Locale[]): DataTable => {
  type Row = readonly [id: string, unit: Unit];
  const columns: ColumnOf<Row>[] = [
    { ...text<Row>("unit", ([id]) => id), required: true },
    ...perLanguage<Row>("unit_name", locales, ([, { name }], locale) => name[locale]),
    text("dimension", ([, { dimension }]) => dimension),
    { ...text<Row>("factor", ([, { factor }]) => factor), type: "number" },
    text("unit_measure", ([id]) => unitCodes(edition.units, id).measure),
    {
      ...text<Row>("unit_multiplier", ([id]) => String(unitCodes(edition.units, id).multiplier)),
      type: "integer",
    },
  ];
  return tableOf(columns, Object.entries(edition.units), ["unit"]);
};
