import type { Relation, RelationKind } from "../../model/relation.ts";
import type { KindOfRelation, Of } from "./kind.ts";
import { baseInPlaces } from "./kinds/base-in-places.ts";
import { between } from "./kinds/between.ts";
import { change } from "./kinds/change.ts";
import { completion } from "./kinds/completion.ts";
import { limit } from "./kinds/limit.ts";
import { listed } from "./kinds/listed.ts";
import { meanOfBands } from "./kinds/mean-of-bands.ts";
import { order } from "./kinds/order.ts";
import { plausible } from "./kinds/plausible.ts";
import { product } from "./kinds/product.ts";
import { publishedElsewhere } from "./kinds/published-elsewhere.ts";
import { publishedLimits } from "./kinds/published-limits.ts";
import { ratio } from "./kinds/ratio.ts";
import { same } from "./kinds/same.ts";
import { share } from "./kinds/share.ts";
import { sum } from "./kinds/sum.ts";
import { totalOfBands } from "./kinds/total-of-bands.ts";
import { wholeNumber } from "./kinds/whole-number.ts";
import { within } from "./kinds/within.ts";

const KINDS: { readonly [K in RelationKind]: KindOfRelation<Of<K>> } = {
  sum,
  within,
  same,
  share,
  completion,
  change,
  ratio,
  product,
  between,
  "mean-of-bands": meanOfBands,
  "total-of-bands": totalOfBands,
  order,
  listed,
  "whole-number": wholeNumber,
  "base-in-places": baseInPlaces,
  limit,
  plausible,
  "published-elsewhere": publishedElsewhere,
  "published-limits": publishedLimits,
};

/** The rule of a relation. */
export const kindOf = (relation: Relation): KindOfRelation => KINDS[relation.kind] as KindOfRelation;

/** Every term of a relation, its result first. */
export const termsOf = (relation: Relation): string[] => {
  const kind = kindOf(relation);
  return [kind.result(relation), ...kind.inputs(relation)];
};
