import { CalculationError } from "../quantity/calculation-error.ts";
import type { Observation } from "../model/observation.ts";
import type { Operand } from "../model/relation.ts";
import type { MetricKind } from "../model/schema.ts";
import { add, divide, point, multiply, negate, scale, type Interval } from "../quantity/interval.ts";
import { changeForm } from "./change-form.ts";
import { levelOf, type Figures } from "./figures.ts";
import { baseLevel, baseLevelFromAmount } from "./formulas/base-level.ts";
import { reading } from "./reading.ts";

export interface Factor {
  readonly id: string;
  readonly operand: Operand;
}

/** Factors that are multiplied with one another, and whether their product is taken away. */
export interface ParsedTerm {
  readonly negative: boolean;
  readonly factors: readonly Factor[];
}

/** Parses a term such as "-pupils", "communes.total" or "schools * classes-per-school"; its form is the schema's business. */
export const parseTerm = (text: string): ParsedTerm => ({
  negative: text.startsWith("-"),
  factors: text
    .replace(/^-/, "")
    .split(" * ")
    .map((factor) => {
      const [id = "", operand = "value"] = factor.split(".");
      return { id, operand: operand as Operand };
    }),
});

/** Kinds of metrics that imply something else than they print. */
const IMPLYING: Readonly<Record<"whole" | "base" | "plan", readonly MetricKind[]>> = {
  whole: ["share-of-total"],
  base: ["change", "ratio"],
  plan: ["plan-completion"],
};

/** The observation that a factor names. Throws a CalculationError when there is none. */
export const observationOf = ({ observations }: Figures, { id }: Factor): Observation => {
  const one = observations.get(id);
  if (!one) throw new CalculationError({ code: "no-metric", id });
  return one;
};

/** The observations that a factor is read from: the one it names and, for what is implied, the level as well. */
export const sourcesOf = (figures: Figures, factor: Factor): Observation[] => {
  const one = observationOf(figures, factor);
  if (factor.operand === "value" || factor.operand === "total") return [one];
  if (!IMPLYING[factor.operand].includes(one.kind))
    throw new CalculationError({
      code: "implies-nothing",
      id: factor.id,
      kind: one.kind,
      operand: factor.operand,
    });
  const level = levelOf(figures, one);
  if (!level) throw new CalculationError({ code: "no-printed-level", id: factor.id });
  return [level, one];
};

/**
 * What a term can stand for, in base units. Throws a CalculationError when a metric or its level is missing, or when
 * it would divide by what can be zero.
 */
export const termInterval = (figures: Figures, text: string): Interval => {
  const { negative, factors } = parseTerm(text);
  const product = factors.map((factor) => factorInterval(figures, factor)).reduce(multiply);
  return negative ? negate(product) : product;
};

/** The sum of terms. */
export const sumInterval = (figures: Figures, texts: readonly string[]): Interval =>
  texts.map((text) => termInterval(figures, text)).reduce(add, point(0));

const factorInterval = (figures: Figures, factor: Factor): Interval => {
  const [level, one = level] = sourcesOf(figures, factor);
  if (!level || !one) throw new CalculationError({ code: "no-metric", id: factor.id });
  if (factor.operand === "value" || factor.operand === "total") return reading(figures, one, factor.operand);
  const [amount, quota] = [reading(figures, level), reading(figures, one)];
  if (factor.operand !== "base" || one.kind === "ratio") return divide(amount, quota);
  switch (changeForm(figures, one, level)) {
    case "relative":
      return baseLevel(amount, quota);
    case "points":
      return baseLevelFromAmount(amount, scale(quota, "0.01"));
    case "amount":
      return baseLevelFromAmount(amount, quota);
    case "unclear":
      throw new CalculationError({ code: "unclear-change", id: one.id });
  }
};
