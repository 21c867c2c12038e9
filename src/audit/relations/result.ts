import type { Place } from "../../model/issue.ts";
import type { Localized } from "../../model/locale.ts";
import type { Relation, RelationKind } from "../../model/relation.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Interval } from "../../quantity/interval.ts";
import type { SuggestedFix } from "./suggested-fixes.ts";

/** What is checked between a report and those before it. */
const ACROSS_RULES = ["period-sum", "earlier-level", "series-jump", "series-unit"] as const;

/** What is checked of numbering, and of the kind, number and date of documents. */
export const FORM_RULES = [
  "annex-number",
  "annex-date",
  "document-kind",
  "document-date",
  "document-repeated",
  "calendar-days",
  "numbering",
  "deadline",
  "deadlines",
  "span",
  "document-year",
  "printed-units",
] as const;

/** What is checked besides the arithmetic of one report. */
export const WRITTEN_RULES = [...FORM_RULES, "rate-change", "missing-unit", ...ACROSS_RULES] as const;
export type WrittenRule = (typeof WRITTEN_RULES)[number];

/** One place that a relation speaks of. */
export interface Member {
  /** The metric, when it is a figure. */
  readonly id?: string;
  readonly place: Place;
}

interface Common {
  /** Stable name of the relation within the report. */
  readonly id: string;
  /** Slugs of the sections and annex entries, or ids of the annexes, that print the members; the result's first. */
  readonly sections: readonly string[];
  /** The result first, then what it follows from. */
  readonly members: readonly Member[];
  readonly holds: boolean;
}

/** An arithmetic relation, worked out. */
export interface ArithmeticResult extends Common {
  readonly rule: RelationKind;
  readonly relation: Relation;
  /** The numbers that it calculates with, as printed in plain decimals, the result first. */
  readonly numbers: readonly string[];
  /** The unit of both intervals and the gap. */
  readonly unit: string;
  /** What the printed result stands for. */
  readonly printed: Interval;
  /** What the other figures allow it to be. */
  readonly allowed: Interval;
  /** How far apart the two are; zero when the relation holds. */
  readonly gap: Decimal;
  /** Transcription errors of one digit or sign that would explain a relation that does not hold, the likeliest first. */
  readonly suggestedFixes: readonly SuggestedFix[];
}

/** A rule about what is written: documents, dates, numbering, units, and what earlier reports print. */
export interface WrittenResult extends Common {
  readonly rule: WrittenRule;
  /** What the official text prints. */
  readonly printed: string;
  /** What the rule is about (a document number, a heading, a row's title), what was found and what was expected. */
  readonly subject: Localized;
  readonly found: Localized;
  readonly expected: Localized;
}

export type AuditResult = ArithmeticResult | WrittenResult;

/** Is the relation one between a report and those before it? */
export const isAcross = ({ rule }: AuditResult): boolean => ACROSS_RULES.some((one) => one === rule);

export const isArithmetic = (result: AuditResult): result is ArithmeticResult => "relation" in result;
