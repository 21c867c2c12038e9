import { parseTerm } from "../derive/terms.ts";
import type { Relation } from "../model/relation.ts";
import { FORM_RULES, isArithmetic, type AuditResult } from "./relations/result.ts";

/**
 * What a relation says something about: `figures`, the substance; `routine`, a limit that any plausible number keeps
 * (at most 100%, a part no more than its whole), which finds slips of a digit and tells a reader nothing while it
 * holds; `form`, numbering, and the kind, number and date of documents.
 */
export type Subject = "figures" | "routine" | "form";

const FORMAL: readonly AuditResult["rule"][] = FORM_RULES;

/** What a result is about; a routine limit that is broken is about figures. */
export const subjectOf = (result: AuditResult): Subject => {
  if (FORMAL.includes(result.rule)) return "form";
  return isArithmetic(result) && result.holds && isRoutine(result.relation) ? "routine" : "figures";
};

const isRoutine = (relation: Relation): boolean => {
  switch (relation.kind) {
    case "limit":
    case "plausible":
    case "published-limits":
    case "whole-number":
      return true;
    case "total-of-bands":
      return relation.bands.every(({ to }) => to === undefined);
    case "within":
      return [relation.parts, relation.whole].every((side) => side.length === 1 && side.every(isPrinted));
    default:
      return false;
  }
};

/** Is the term one number that the report prints? */
const isPrinted = (text: string): boolean => {
  const { factors } = parseTerm(text);
  return factors.length === 1 && factors.every(({ operand }) => operand === "value" || operand === "total");
};
