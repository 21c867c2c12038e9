import type { Rule } from "../rule.ts";
import { foundExpected } from "../../model/phrase.ts";

const FIELDS = ["kind", "indicator", "direction", "value", "total", "unit", "obsStatus"] as const;

/**
 * A figure that says it is the same as another one has its kind, value, unit, indicator and status.
 * Passes: sameAs with equal value. Fails: sameAs with another value (then the report contradicts itself: leave `sameAs` out).
 */
export const restatedFiguresAgree: Rule = ({ observations }) =>
  [...observations.values()].flatMap((one) => {
    const first = one.sameAs ? observations.get(one.sameAs) : undefined;
    const differing = first ? FIELDS.filter((field) => one[field] !== first[field]) : [];
    if (!first || differing.length === 0) return [];
    const said = (which: typeof one): string =>
      differing.map((field) => `${field}: ${which[field] ?? "—"}`).join(", ");
    return [
      {
        rule: "restated-figures-agree",
        place: one.place,
        ...foundExpected(said(one), said(first)),
        other: first.place,
      },
    ];
  });
