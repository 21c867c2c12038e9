import type { Relation } from "../../../model/relation.ts";
import type { Figures } from "../../../derive/figures.ts";

/** The first number of a pair such as "15/29" is no more than the second. */
export const pairs = ({ observations }: Figures): Relation[] =>
  [...observations.values()].flatMap(({ id, total }): Relation[] =>
    total === undefined ? [] : [{ id: `${id}-pair`, kind: "within", parts: [id], whole: [`${id}.total`] }],
  );
