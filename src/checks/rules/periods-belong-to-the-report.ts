import { covers } from "../../model/period.ts";
import type { Rule } from "../rule.ts";

/**
 * Every reference period and as-of day lies within the span of time that the report speaks of.
 * Passes: period "2020" with coverage "2010/2035". Fails: period "2201", a typing error for 2021.
 */
export const periodsBelongToTheReport: Rule = ({ observations, report }) =>
  [...observations.values()].flatMap(({ referencePeriod, asOf, place }) =>
    Object.entries({ period: referencePeriod, ...(asOf ? { asOf } : {}) })
      .filter(([, period]) => !covers(report.coverage, period))
      .map(([field, period]) => ({
        rule: "periods-belong-to-the-report",
        place,
        code: "periods-belong-to-the-report",
        values: { field, period, coverage: report.coverage },
      })),
  );
