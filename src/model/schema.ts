import { z } from "astro/zod";
import { capitals } from "./capitals.ts";
import { expecting, fileNameForm, formed } from "./expectation.ts";
import { isPlainDecimal } from "../quantity/plain-decimal.ts";
import { isNamedBase, NAMED_BASES, type Base } from "./base.ts";
import { isDay, isPeriod } from "./period.ts";
import { PLANS } from "./plans.ts";
import { translationMark } from "./translation-mark.ts";

/** kebab-case ASCII: the form of every id, slug and anchor. */
export const id = formed(fileNameForm("[a-z]", 100), "fields.id");

export const localizedText = z.record(z.string(), z.string().min(1));

/** More digits than any figure of an office; calculations with thousands of digits would not end. */
const MOST_DIGITS = 30;
const plainDecimal = z
  .string()
  .refine(
    (text) => text.length <= MOST_DIGITS && isPlainDecimal(text),
    expecting("fields.number", { most: MOST_DIGITS }),
  );
export const period = z.string().refine(isPeriod, expecting("fields.period"));
export const day = z.string().refine(isDay, expecting("fields.day"));

/** What a change or a ratio is measured from: a named base, or the period or day itself. */
const base = z.custom<Base>(
  (given) => typeof given === "string" && (isNamedBase(given) || isPeriod(given)),
  expecting("fields.base", { bases: NAMED_BASES.join(", ") }),
);
export const STATUSES = ["A", "E", "P", "R"] as const;
export const BOUNDS = ["at-least", "at-most", "about"] as const;
export const DIRECTIONS = ["increase", "decrease"] as const;
export const PRICE_BASES = ["constant-2010", "current"] as const;

const earlierObservation = formed(
  /^\d{4}[a-z0-9-]*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  "fields.earlier-metric",
);

const common = {
  id,
  value: plainDecimal,
  /** The second end of a range, "0,5-0,7%"; `value` is the first. */
  upper: plainDecimal.optional(),
  unit: id,
  of: id.optional(),
  period: period.optional(),
  asOf: day.optional(),
  cumulative: z.literal(true).optional(),
  status: z.enum(STATUSES).optional(),
  bound: z.enum(BOUNDS).optional(),
  priceBasis: z.enum(PRICE_BASES).optional(),
  bare: z.literal(true).optional(),
  sameAs: id.optional(),
  /** The observation of an earlier report whose value this one replaces, or only repeats: "2021-q1/grdp". */
  revises: earlierObservation.optional(),
  quotes: earlierObservation.optional(),
};

/** One printed figure as its author types it: a closed union by `kind`. Fields are explained in the editors' guide. */
export const metric = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("level") }),
  z.strictObject({
    ...common,
    kind: z.literal("change"),
    of: id,
    base,
    direction: z.enum(DIRECTIONS),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("plan-completion"),
    of: id,
    plan: z.union([z.enum(PLANS), id]),
  }),
  z.strictObject({ ...common, kind: z.literal("share-of-total"), total: id, part: id.optional() }),
  z.strictObject({
    ...common,
    kind: z.literal("ratio"),
    numerator: id.optional(),
    denominator: id.optional(),
    base: base.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal("count-of-total"), total: plainDecimal }),
  /** A place among others, "xếp thứ 5/14": it is no part of the second number. */
  z.strictObject({ ...common, kind: z.literal("rank"), total: plainDecimal.optional() }),
]);
export type Metric = z.infer<typeof metric>;
export type MetricKind = Metric["kind"];
export const METRIC_KINDS: readonly MetricKind[] = metric.options.map(({ shape }) => shape.kind.value);

/** What a number is that is no figure. */
export const NOT_FIGURE_KINDS = [
  "name",
  "date",
  "duration",
  "document",
  "age",
  "band",
  "grade",
  "enumerator",
  "scale",
] as const;

export const notFigure = z.strictObject({ text: z.string().min(1), kind: z.enum(NOT_FIGURE_KINDS) });

/** What the cells of a column are: of `value` columns each holds a bound figure, a sign for "no value", or nothing. */
const COLUMN_ROLES = ["number", "indicator", "unit", "value", "note"] as const;

/**
 * The columns of a table of indicators, in the order of print: frontmatter of the annex entry that is the table. `heads`
 * are the words over the column, from the top: equal ones side by side are one merged cell. The text below has a
 * paragraph for each row, its cells parted by " | ", one for each column, also where it is empty: `1 | Rice | ha |
 * [1,234](#annex-rice) | | ` is a row with an empty value; each figure is `[printed](#id)` and nothing else in its
 * cell. A group of rows is a heading ("## A. Crops"), a sub-row is an item of a list ("- | Spring rice | ha | …").
 */
const tableSpec = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        id,
        role: z.enum(COLUMN_ROLES),
        heads: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(2),
});
export type TableColumn = z.infer<typeof tableSpec>["columns"][number];

/** Frontmatter of a section or an annex entry, in any language; `metrics` stand in the source language alone. */
export const sectionFrontmatter = z.strictObject({
  number: z.string().min(1).optional(),
  title: z.string(),
  /** In the official language only. */
  capitals,
  unprintedTitle: localizedText.optional(),
  runIn: z.literal(true).optional(),
  parent: id.optional(),
  /** Entries of an annex of form `indicators` only. */
  table: tableSpec.optional(),
  /** Summaries only: the figures that open a chapter, in order. */
  keyFigures: z.array(id).optional(),
  metrics: z.array(metric).optional(),
  numbers: z.array(notFigure).optional(),
  /** Translations only: words in whose passage figures and numbers stand in another order than in the official text. */
  reordered: z.array(z.string().min(1)).optional(),
  translationOf: z.array(translationMark).optional(),
});
export type SectionFrontmatter = z.infer<typeof sectionFrontmatter>;

export const units = z.record(
  id,
  z.strictObject({
    dimension: id,
    factor: plainDecimal.refine((text) => /[1-9]/.test(text), expecting("fields.above-zero")),
    /** Code of what is measured, without its multiple: ISO 4217 or SDMX CL_UNIT_MEASURE. */
    code: z.optional(z.string().regex(/^[A-Z][A-Z0-9_]*$/)),
    /** Things are counted one by one: a printed "29" is exactly 29, not 28.5 to 29.5. */
    counted: z.literal(true).optional(),
    name: localizedText,
    forms: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  }),
);
export type Units = z.infer<typeof units>;
export type Unit = Units[string];

export const correctionFile = z.strictObject({
  corrections: z.array(
    z.strictObject({
      line: z.number().int().positive(),
      received: z.string().min(1),
      published: z.string(),
      reason: localizedText,
    }),
  ),
  queries: z.array(
    z.strictObject({ line: z.number().int().positive(), text: z.string().min(1), question: localizedText }),
  ),
});
export type CorrectionFile = z.infer<typeof correctionFile>;

export const glossary = z.record(
  z.string(),
  z
    .object({ kind: z.enum(["abbreviation", "term"]) })
    .catchall(z.strictObject({ name: z.string().min(1), text: z.string().min(1) })),
);
export type Glossary = z.infer<typeof glossary>;
