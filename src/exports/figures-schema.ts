import { BOUNDS, DIRECTIONS, PRICE_BASES, STATUSES } from "../model/schema.ts";
import type { Locale } from "../model/locale.ts";
import { FIGURES_SCHEMA, siteFileUrl } from "./addresses.ts";
import { columnText } from "./column-words.ts";

type Field = readonly [name: string, words: string, schema: object];

const text = { type: "string" };
const decimal = { type: "string", pattern: "^-?\\d+(\\.\\d+)?$" };
const number = { type: ["number", "null"] };
const day = { type: "string", format: "date" };
const localized = { $ref: "#/$defs/localized" };
const one = (values: readonly string[]): object => ({ enum: [...values] });

/** Fields that every figure has. */
const REQUIRED: readonly Field[] = [
  ["report", "report", text],
  ["id", "id", text],
  ["origin", "origin", one(["reported", "derived"])],
  ["kind", "kind", text],
  ["topic", "topic_name", localized],
  ["indicator", "indicator", text],
  ["indicatorName", "indicator_name", localized],
  ["name", "name", localized],
  ["printed", "printed", localized],
  ["value", "value_digits", { type: ["string", "null"], pattern: "^-?\\d+(\\.\\d+)?$" }],
  ["number", "value", number],
  ["signedNumber", "signed_value", number],
  ["unit", "unit", text],
  ["unitName", "unit_name", localized],
  ["unitMeasure", "unit_measure", text],
  ["unitMultiplier", "unit_multiplier", { type: "integer" }],
  ["referencePeriod", "reference_period", text],
  ["periodName", "reference_period", localized],
  ["comparedWith", "compared_with", localized],
  ["status", "status", one(STATUSES)],
  ["cumulative", "cumulative", { type: "boolean" }],
  ["inputs", "inputs", { type: "array", items: text }],
  ["caveat", "caveat", localized],
  ["section", "section", text],
  ["sectionTitle", "section_title", localized],
  ["address", "address", localized],
  ["sentence", "sentence", localized],
  ["version", "version", { type: "integer", minimum: 1 }],
  ["versionDate", "version_date", day],
];

/** Fields of some figures. */
const OPTIONAL: readonly Field[] = [
  ["upper", "upper", decimal],
  ["total", "total", decimal],
  ["asOf", "as_of", day],
  ["base", "base", text],
  ["basePeriod", "base_period", text],
  ["direction", "direction", one(DIRECTIONS)],
  ["plan", "plan", text],
  ["part", "part", text],
  ["whole", "whole", text],
  ["numerator", "numerator", text],
  ["denominator", "denominator", text],
  ["bound", "bound", one(BOUNDS)],
  ["priceBasis", "price_basis", one(PRICE_BASES)],
  ["low", "low", decimal],
  ["high", "high", decimal],
  ["method", "method", text],
  ["formula", "formula", localized],
  ["sameAs", "same_as", text],
  ["audit", "audit", one(["holds", "does-not-hold", "query"])],
  ["partOf", "part_of", text],
];

/** The fields of a figure in `figures.json`, those that every figure has first. */
export const jsonFields = (locale: Locale): { readonly name: string; readonly text: string }[] =>
  [...REQUIRED, ...OPTIONAL].map(([name, words]) => ({ name, text: columnText({ words }, locale) }));

const object = (properties: object, required: readonly string[], more: object = {}): object => ({
  type: "object",
  properties,
  required: [...required],
  additionalProperties: false,
  ...more,
});

/** The JSON Schema (draft 2020-12) of `figures.json` and of the files of single indicators, described in `locale`. */
export const figuresSchema = (siteUrl: string, locales: readonly Locale[], locale: Locale): object => {
  const described = (fields: readonly Field[]): object =>
    Object.fromEntries(
      fields.map(([name, words, schema]) => [
        name,
        { ...schema, description: columnText({ words }, locale) },
      ]),
    );
  const texts = Object.fromEntries(locales.map((one) => [one, text]));
  const report = {
    id: text,
    number: text,
    date: day,
    version: { type: "integer", minimum: 1 },
    versionDate: day,
    referencePeriod: text,
    title: localized,
    issuer: localized,
    languages: { type: "array", items: text },
  };
  const indicator = { id: text, name: localized, unit: text, topic: text };
  const header = {
    $schema: text,
    formatVersion: { type: "string", pattern: "^1\\.\\d+\\.\\d+$" },
    publisher: localized,
    source: { type: "string", format: "uri" },
    licence: object({ name: localized, url: { type: "string", format: "uri" } }, ["name", "url"]),
    indicator: object(indicator, Object.keys(indicator)),
    reports: { type: "array", minItems: 1, items: object(report, Object.keys(report)) },
    figures: { type: "array", items: { $ref: "#/$defs/figure" } },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: siteFileUrl(siteUrl, FIGURES_SCHEMA),
    ...object(header, ["$schema", "formatVersion", "publisher", "source", "reports", "figures"]),
    $defs: {
      localized: { type: "object", properties: texts, additionalProperties: text },
      figure: object(
        { ...described(REQUIRED), ...described(OPTIONAL) },
        REQUIRED.map(([name]) => name),
      ),
    },
  };
};
