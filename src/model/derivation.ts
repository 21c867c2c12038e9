import { z } from "astro/zod";
import { figure } from "./relation.ts";
import { id, localizedText } from "./schema.ts";

const common = {
  id,
  name: localizedText,
  unit: id,
  /** The indicator whose page shows the figure; without it the indicator of the first term. */
  indicator: id.optional(),
};

/** A derived figure that its author asks for by name: a balance of terms or a ratio of two sums of terms. */
export const derivation = z.discriminatedUnion("method", [
  z.strictObject({ ...common, method: z.literal("balance"), terms: z.array(figure).min(2) }),
  z.strictObject({
    ...common,
    method: z.literal("ratio"),
    numerator: z.array(figure).min(1),
    denominator: z.array(figure).min(1),
  }),
]);
export type Derivation = z.infer<typeof derivation>;

/** The derived figures of a report that do not follow from its metrics by a general method: `derived.yaml`. */
export const derivationFile = z.strictObject({ derived: z.array(derivation) });
