import { attempt } from "../quantity/calculation-error.ts";
import type { Localized } from "../model/locale.ts";
import type { Base } from "../model/base.ts";
import type { Direction, Observation, ObsStatus, PriceBasis } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Operand } from "../model/relation.ts";
import { Decimal } from "../quantity/decimal.ts";
import { decimalPlaces } from "../quantity/plain-decimal.ts";
import { contains, middle, scale, type Interval } from "../quantity/interval.ts";
import { supportedDigits, type SupportedDigits } from "../quantity/supported-digits.ts";
import { dimensionOf, type Figures } from "./figures.ts";
import { wholeNumbersOf } from "./formulas/whole-numbers.ts";

export const METHODS = [
  "base-level",
  "absolute-change",
  "relative-change",
  "share-of-total",
  "contribution-to-change",
  "implied-plan",
  "plan-remainder",
  "progress-gap",
  "pair-share",
  "implied-total",
  "balance",
  "ratio",
] as const;
export type Method = (typeof METHODS)[number];

export type Role =
  | "level"
  | "change"
  | "completion"
  | "plan"
  | "numerator"
  | "denominator"
  | "part"
  | "partChange"
  | "total"
  | "totalChange"
  | "term";

/** A figure in a formula: what it is there for, and what it is taken for; "-" stands before what is taken away. */
export interface FormulaOperand {
  readonly role: Role;
  readonly id: string;
  readonly operand: Operand;
  readonly negative?: true;
}

/** Formulas by the sign of the changes in them. */
export type FormulaKey =
  | "balance"
  | "ratio"
  | "quotient"
  | "remainder-printed"
  | "remainder-implied"
  | "progress-gap"
  | "base-level-ratio"
  | `base-level-${Direction}`
  | `base-level-amount-${Direction}`
  | `absolute-change-${Direction}`
  | `relative-change-${Direction}`
  | `contribution-${Direction}-${Direction}`;

/** Which formula was used, and the figures in it; the words are `audit:formula.<key>`. */
export interface Formula {
  readonly key: FormulaKey;
  readonly operands: readonly FormulaOperand[];
  /** A number that no metric gives: the share of the year gone, in per cent. */
  readonly constant?: string;
}

/** A figure that the report does not print but that its figures imply. It is never shown as reported. */
export interface DerivedFigure {
  readonly id: string;
  readonly kind: "derived";
  readonly method: Method;
  readonly indicator: string;
  /** The name that its author gave; without it the name follows from method and indicator. */
  readonly name?: Localized;
  /** Ids of the metrics that it is made from. */
  readonly inputs: readonly string[];
  readonly formula: Formula;
  readonly unit: string;
  readonly referencePeriod: Period;
  readonly asOf?: string;
  /** The base of the change that it follows from. */
  readonly basePeriod?: Base;
  /** Everything that the true value can be, in `unit`. */
  readonly interval: Interval;
  /** The digits that the interval supports. */
  readonly shown: SupportedDigits;
  /** The value as files carry it: inside the interval, with the shown digits where they are; absent where only the ends are known. */
  readonly estimate?: string;
  readonly priceBasis?: PriceBasis;
  readonly obsStatus: ObsStatus;
}

/** What a method says of a figure; the rest follows from the inputs. */
export interface DerivationInput extends Pick<
  DerivedFigure,
  "id" | "method" | "indicator" | "formula" | "unit"
> {
  readonly name?: Localized;
  readonly inputs: readonly Observation[];
  readonly referencePeriod?: Period;
  readonly asOf?: string;
  readonly basePeriod?: Base;
  /** Does a value, in `unit`, give the printed figures back that it was derived from? */
  readonly agrees?: (value: Decimal) => boolean;
  /** In base units of the unit's dimension. Throws a CalculationError when the inputs allow no result. */
  readonly interval: () => Interval;
}

/** Statuses from the least to the most certain: a derived figure is as uncertain as its least certain input. */
const UNCERTAINTY: readonly ObsStatus[] = ["E", "P", "R", "A"];
/** No more digits are shown of a quotient, however exact its inputs: so many in all, or behind the point of a percentage. */
const QUOTIENT_DIGITS = 4;
const PROPORTION_DECIMALS = 2;
/** Counts with so many digits are small. */
const SMALL_COUNT_DIGITS = 2;
/** Files carry no value with more digits behind the point. */
const MOST_PLACES = 20;
const PROPORTIONS: readonly string[] = ["proportion", "percentage-point"];

/**
 * Works a draft out. Undefined when an input is only a bound ("more than", "nearly", "about"), when the inputs
 * allow no result, or when the result is so uncertain that it says nothing.
 */
export const derivedFigure = (figures: Figures, draft: DerivationInput): DerivedFigure | undefined => {
  const { inputs, interval: compute, referencePeriod, asOf, agrees, ...rest } = draft;
  const unit = figures.units[draft.unit];
  const [first] = inputs;
  if (!unit || !first || inputs.some(({ bound }) => bound)) return undefined;
  const raw = attempt(compute).result;
  if (!raw) return undefined;
  const scaled = scale(raw, new Decimal(1).div(unit.factor));
  const interval = unit.counted ? wholeNumbersOf(scaled) : scaled;
  const shown = supportedDigits(interval, decimalsOf(figures, draft, interval), agrees);
  if (!shown) return undefined;
  const bases = new Set(inputs.flatMap(({ priceBasis }) => priceBasis ?? []));
  const [priceBasis] = bases.size === 1 ? bases : [];
  const day = asOf ?? (referencePeriod === undefined ? first.asOf : undefined);
  return {
    ...rest,
    kind: "derived",
    inputs: [...new Set(inputs.map(({ id }) => id))],
    referencePeriod: referencePeriod ?? first.referencePeriod,
    ...(day ? { asOf: day } : {}),
    interval,
    shown,
    ...(shown.kind === "between" ? {} : { estimate: insideOf(interval, shown.value) }),
    ...(priceBasis ? { priceBasis } : {}),
    obsStatus: UNCERTAINTY.find((status) => inputs.some(({ obsStatus }) => obsStatus === status)) ?? "A",
  };
};

/** The shown value where it lies inside the interval, else its middle with as many digits as that takes. */
const insideOf = (range: Interval, shown: string): string => {
  if (contains(range, shown)) return shown;
  for (let places = decimalPlaces(shown) + 1; places <= MOST_PLACES; places += 1) {
    const value = middle(range).toFixed(places);
    if (contains(range, value)) return value;
  }
  return middle(range).toFixed();
};

/** Of counts below a hundred a share is said in whole per cent, below a thousand with one digit behind the point. */
const proportionDecimals = ({ units }: Figures, inputs: readonly Observation[]): number => {
  if (!inputs.every(({ unit }) => units[unit]?.counted)) return PROPORTION_DECIMALS;
  const [most = 0] = inputs
    .flatMap(({ value, total }) => [Number(value), Number(total ?? 0)])
    .toSorted((a, b) => b - a);
  return Math.min(PROPORTION_DECIMALS, Math.max(0, Math.ceil(Math.log10(most + 1)) - SMALL_COUNT_DIGITS));
};

/** No more digits than the finest input of the same dimension has; of proportions and quotients, a few. */
const decimalsOf = (figures: Figures, { unit, inputs }: DerivationInput, interval: Interval): number => {
  const { dimension = "", factor = "1", counted } = figures.units[unit] ?? {};
  if (counted) return 0;
  if (PROPORTIONS.includes(dimension)) return proportionDecimals(figures, inputs);
  const alike = inputs.filter((one) => dimensionOf(figures, one) === dimension);
  if (alike.length === 0) return Math.max(0, QUOTIENT_DIGITS - 1 - middle(interval).e);
  const shift = (one: Observation): number =>
    new Decimal(factor)
      .div(figures.units[one.unit]?.factor ?? factor)
      .log(10)
      .toNumber();
  return Math.max(0, ...alike.map((one) => decimalPlaces(one.value) + shift(one)));
};
