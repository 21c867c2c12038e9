import { foundExpected } from "../../model/issue.ts";
import { Decimal } from "../../quantity/decimal.ts";
import type { Rule } from "../rule.ts";

/**
 * The second end of a range is greater than the first; nobody has a rank behind the last.
 * Passes: value "5", upper "7"; rank "5" of "14". Fails: value "7", upper "5"; rank "14" of "5".
 */
export const rangesRise: Rule = ({ observations }) =>
  [...observations.values()].flatMap(({ kind, value, upper, total, place }) => {
    const issue = (field: string, text: string, vi: string, en: string) => ({
      rule: "ranges-rise",
      place,
      message: foundExpected(`${field}: "${text}"`, { vi: `${vi} ${value}`, en: `${en} ${value}` }),
    });
    if (upper !== undefined && !new Decimal(upper).gt(value))
      return [issue("upper", upper, "một số lớn hơn", "a number above")];
    if (kind === "rank" && total !== undefined && new Decimal(total).lt(value))
      return [issue("total", total, "một số không nhỏ hơn", "a number not below")];
    return [];
  });
