import { compare, fixedPoint, type FixedPoint } from "../../quantity/fixed-point.ts";
import type { Sort } from "../filters.ts";
import type { Result } from "./results.ts";

/** Results in the order that was asked for; `results` are the best first. */
export const inOrder = (results: readonly Result[], sort: Sort): Result[] => {
  const printed = [...results];
  if (sort === "order") printed.sort((a, b) => a.lead.index - b.lead.index);
  return sort === "value" ? byValue(printed) : printed;
};

const BELOW_ALL = fixedPoint("-1");
const valueOf = ({ lead: { figure } }: Result): FixedPoint => figure.base ?? BELOW_ALL;

/** Figures of one dimension together, in the order in which the dimensions come up; the largest first. */
const byValue = (results: readonly Result[]): Result[] => {
  const dimensions = [...new Set(results.map(({ lead }) => lead.figure.dimension))];
  const place = ({ lead }: Result): number => dimensions.indexOf(lead.figure.dimension);
  return [...results].sort((a, b) => place(a) - place(b) || compare(valueOf(b), valueOf(a)));
};
