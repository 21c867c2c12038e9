import { Decimal } from "../../quantity/decimal.ts";
import type { Rule } from "../rule.ts";
import type { Issue } from "../../model/issue.ts";

/**
 * The second end of a range is greater than the first; nobody has a rank behind the last.
 * Passes: value "5", upper "7"; rank "5" of "14". Fails: value "7", upper "5"; rank "14" of "5".
 */
export const rangesRise: Rule = ({ observations }) =>
  [...observations.values()].flatMap(({ kind, value, upper, total, place }): Issue[] => {
    const issue = { rule: "ranges-rise", place };
    if (upper !== undefined && !new Decimal(upper).gt(value))
      return [{ ...issue, code: "ranges-rise.upper", values: { upper, value } }];
    if (kind === "rank" && total !== undefined && new Decimal(total).lt(value))
      return [{ ...issue, code: "ranges-rise.total", values: { total, value } }];
    return [];
  });
