import { z } from "astro/zod";
import { expecting } from "./expectation.ts";
import { isPlainDecimal } from "../quantity/plain-decimal.ts";
import { publication } from "./publication.ts";
import { id, localizedText } from "./schema.ts";

/**
 * What a metric is taken for in a relation: its value (nothing written), the second number of a pair (`total`),
 * or what follows from it and its level: the whole of a share (`whole`), the level of the base period of a
 * change (`base`), the plan of a plan completion (`plan`).
 */
export const OPERANDS = ["value", "total", "whole", "base", "plan"] as const;
export type Operand = (typeof OPERANDS)[number];

const FACTOR = String.raw`[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.(?:total|whole|base|plan))?`;
const TERM = new RegExp(String.raw`^-?${FACTOR}(?: \* ${FACTOR})*$`);

/** A term of a relation: "exports", "-imports", "muong-nhe-households-settled.total", "pre-schools * classes-per-school". */
const term = z.string().regex(TERM, 'metric ids, joined by " * "; "-" before one that is taken away');
const terms = z.array(term).min(1);

/** One printed number, "exports" or "complaint-cases-settled.total"; "-" before one that is taken away. */
export const figure = z
  .string()
  .regex(/^-?[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.total)?$/, 'a metric id, or one followed by ".total"');

const limit = z.string().refine(isPlainDecimal, 'a quoted plain decimal such as "15"');

/** A number that a publication prints, in the printed unit of the figure that it is compared with; "-" before a fall. */
const published = z.strictObject({
  value: z
    .string()
    .refine((text) => isPlainDecimal(text.replace(/^-/, "")), 'a quoted decimal such as "-3.2"'),
  publication: id,
});

const common = {
  id,
  /** What the relation takes for granted and the report does not say. */
  premise: localizedText.optional(),
};

/** One arithmetic relation inside a report, a closed union by `kind`; the kinds are explained in the editors' guide. */
export const relation = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("sum"), total: term, parts: terms }),
  z.strictObject({ ...common, kind: z.literal("within"), parts: terms, whole: terms }),
  z.strictObject({ ...common, kind: z.literal("same"), figures: z.tuple([term, term]) }),
  z.strictObject({ ...common, kind: z.literal("share"), share: term, part: terms, whole: terms }),
  z.strictObject({ ...common, kind: z.literal("completion"), completion: term, level: term, plan: term }),
  z.strictObject({ ...common, kind: z.literal("change"), change: term, level: term, base: term }),
  z.strictObject({ ...common, kind: z.literal("ratio"), ratio: term, numerator: term, denominator: term }),
  z.strictObject({ ...common, kind: z.literal("product"), product: term, factors: terms }),
  z.strictObject({ ...common, kind: z.literal("between"), mean: term, parts: terms }),
  z.strictObject({
    ...common,
    kind: z.literal("mean-of-bands"),
    mean: term,
    bands: z.array(z.strictObject({ count: term, from: limit, to: limit })).min(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("total-of-bands"),
    total: term,
    bands: z.array(z.strictObject({ count: term, from: limit, to: limit.optional() })).min(1),
  }),
  z.strictObject({ ...common, kind: z.literal("order"), lower: term, higher: terms }),
  z.strictObject({ ...common, kind: z.literal("listed"), count: term, items: z.array(localizedText).min(1) }),
  z.strictObject({ ...common, kind: z.literal("whole-number"), number: term }),
  z.strictObject({
    ...common,
    kind: z.literal("base-in-places"),
    change: figure,
    level: figure,
    places: z.int().min(0).max(6),
  }),
  z.strictObject({ ...common, kind: z.literal("limit"), share: term }),
  z
    .strictObject({
      ...common,
      kind: z.literal("plausible"),
      numerator: term,
      denominator: term,
      from: limit,
      to: limit,
    })
    .refine(({ from, to }) => Number(from) < Number(to), {
      path: ["to"],
      ...expecting("fields.above-from"),
    }),
  z.strictObject({ ...common, kind: z.literal("published-elsewhere"), figure: term, published }),
  z
    .strictObject({
      ...common,
      kind: z.literal("published-limits"),
      figure: term,
      least: published.optional(),
      most: published.optional(),
    })
    .refine(({ least, most }) => least ?? most, expecting("fields.least-or-most")),
]);
export type Relation = z.infer<typeof relation>;
export type RelationKind = Relation["kind"];

/** The relations of a report that its metrics do not already imply: `relations.yaml`. */
export const relationFile = z
  .strictObject({
    /** What relations of the kinds "published-elsewhere" and "published-limits" cite. */
    publications: z.array(publication).optional(),
    relations: z.array(relation),
  })
  .superRefine(({ publications = [], relations }, context) => {
    const ids = publications.map((one) => one.id);
    for (const [index, one] of relations.entries())
      for (const [field, cited] of citedBy(one))
        if (!ids.includes(cited))
          context.addIssue({
            code: "custom",
            path: ["relations", index, field, "publication"],
            ...expecting("fields.publication"),
          });
  });

/** The publications that a relation cites, with the field that does so. */
export const citedBy = (one: Relation): [field: string, publication: string][] => {
  if (one.kind === "published-elsewhere") return [["published", one.published.publication]];
  if (one.kind !== "published-limits") return [];
  return (["least", "most"] as const).flatMap((field): [string, string][] => {
    const limit = one[field];
    return limit ? [[field, limit.publication]] : [];
  });
};
