import { foundExpected } from "../../model/issue.ts";
import type { Rule } from "../rule.ts";

/**
 * A figure that says it is the same as another one has its kind, value, unit and indicator.
 * Passes: sameAs with equal value. Fails: sameAs with another value (then the report contradicts itself: leave `sameAs` out).
 */
export const restatedFiguresAgree: Rule = ({ observations }) =>
  [...observations.values()].flatMap((one) => {
    const first = one.sameAs ? observations.get(one.sameAs) : undefined;
    const said = ({ kind, value, total, unit, indicator, direction }: typeof one): string =>
      [kind, direction, value, total, unit, indicator].filter(Boolean).join(" ");
    if (!first || said(one) === said(first)) return [];
    return [{ rule: "restated-figures-agree", place: one.place, message: foundExpected(said(one), said(first)), other: first.place }];
  });
