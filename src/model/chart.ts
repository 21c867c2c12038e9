import { z } from "astro/zod";
import { id, localizedText } from "./schema.ts";

/**
 * A figure as a chart or a claim names it: a metric or a derived figure; the second number of a pair,
 * "airport-site-1-disbursed.total"; or a count of a work programme by group and state, "q1/completed".
 */
const figureName = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.total|\/[a-z][a-z-]*)?$/,
    "a metric id, optionally with .total, or group/state",
  );
const several = z.array(figureName).min(1);
const signedDecimal = z.string().regex(/^-?\d+(?:\.\d+)?$/, 'a quoted number such as "25" or "-50"');
const fraction = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, 'a quoted fraction such as "1/2"');

/**
 * What a headline says of the figures; each is computed anew whenever the report is checked. Without `of`,
 * a claim is about every row of the chart, the whole left out.
 */
export const claim = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["highest", "lowest", "highest-share", "lowest-share"]), of: figureName }),
  z.strictObject({ kind: z.enum(["rose", "fell"]), of: several.optional() }),
  z.strictObject({
    kind: z.enum(["above", "below"]),
    of: several.optional(),
    than: z.union([signedDecimal, figureName]),
  }),
  z.strictObject({
    kind: z.literal("count"),
    are: z.enum(["above", "below"]),
    than: signedDecimal,
    count: z.number().int().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal("share"),
    of: several,
    in: z.union([figureName, several]),
    is: z.enum(["more-than", "less-than", "exactly"]),
    than: fraction,
  }),
  z.strictObject({ kind: z.enum(["increasing", "decreasing"]) }),
]);
export type Claim = z.infer<typeof claim>;

const label = localizedText.optional();
const row = z.strictObject({ figure: figureName, label, whole: z.literal(true).optional() });
const rows = z.array(z.union([figureName, row])).min(2);
const partRows = z.array(
  z.union([figureName, z.strictObject({ figure: figureName, label, total: figureName.optional() })]),
);
const pairRows = z.array(z.strictObject({ figure: figureName, base: figureName, label })).min(1);
const panels = z.array(z.strictObject({ title: localizedText, rows })).min(2);
const groups = z.array(z.strictObject({ group: id, label: localizedText })).min(2);

const common = {
  id,
  /** The section after whose text the chart stands. */
  section: id,
  /** The message, in words; its claims are what it says in figures. */
  headline: localizedText,
  /** What is measured. Place, period, base and unit are added by the system. */
  measure: localizedText,
  claims: z.array(claim).min(1),
  /** Order of the rows by value; without it they stand as listed. */
  sort: z.enum(["descending", "ascending"]).optional(),
  /** What all rows count, where the report counts it under several names: for many and, where it differs, for one. */
  counted: z.record(z.string(), z.array(z.string().min(1)).min(1).max(2)).optional(),
  note: localizedText.optional(),
};
/** Figures that carry the message; the others are drawn in grey. */
const highlight = several.optional();

/**
 * One chart as its author declares it, a closed union by `form`. The forms: `bar` for levels; `change` for rises
 * and falls about zero; `dot` for rates; `completion` of plans against the part of the year gone; `of-total` for x
 * of y; `pair` for a base and now; `stacked` for two or three parts of a whole; `multiples` for one kind of row in
 * several measures; `waffle` for things that can be counted on the page; `programme` for the rows of an annex by state.
 */
export const chart = z.discriminatedUnion("form", [
  z.strictObject({ ...common, form: z.literal("bar"), rows, highlight }),
  z.strictObject({ ...common, form: z.literal("change"), rows }),
  z.strictObject({ ...common, form: z.literal("dot"), rows, highlight }),
  z.strictObject({ ...common, form: z.literal("completion"), rows }),
  z.strictObject({ ...common, form: z.literal("of-total"), rows: partRows.min(2) }),
  z.strictObject({ ...common, form: z.literal("pair"), rows: pairRows }),
  z.strictObject({ ...common, form: z.literal("stacked"), rows }),
  z.strictObject({ ...common, form: z.literal("multiples"), panels, highlight }),
  z.strictObject({ ...common, form: z.literal("waffle"), rows: partRows.min(1) }),
  z.strictObject({ ...common, form: z.literal("programme"), annex: id, unit: id, rows: groups }),
]);
export type Chart = z.infer<typeof chart>;
export type ChartForm = Chart["form"];

/** The charts of a report: `charts.yaml`. */
export const chartFile = z.strictObject({ charts: z.array(z.unknown()) });
