import { timeOfBase } from "../model/base.ts";
import type { Observation } from "../model/observation.ts";
import { divide, point, scale, subtract } from "../quantity/interval.ts";
import { unprintedBases } from "./cases/base-levels.ts";
import { changesOfLevels, contributions, type ChangeOfLevel } from "./cases/changes.ts";
import { completionsWithLevel, progressOfYear } from "./cases/plans.ts";
import { pairsWithoutShare, unprintedShares, unprintedTotals } from "./cases/shares.ts";
import { PERCENT, PERCENTAGE_POINT } from "./change-form.ts";
import { declared } from "./declared.ts";
import { absoluteChange } from "./formulas/absolute-change.ts";
import { contributionToChange } from "./formulas/contribution-to-change.ts";
import { amountGivenBack, changeGivenBack, shareGivenBack } from "./formulas/gives-back.ts";
import { planRemainder } from "./formulas/plan-remainder.ts";
import { relativeChange } from "./formulas/relative-change.ts";
import { deriver, type Deriver } from "./method.ts";
import { reading } from "./reading.ts";
import { termInterval } from "./terms.ts";

const directionOf = ({ direction = "increase" }: Observation) => direction;
const baseOf = ({ basePeriod }: Observation) => (basePeriod ? { basePeriod } : {});
const inForm = (form: ChangeOfLevel["form"]) => (figures: Parameters<typeof changesOfLevels>[0]) =>
  changesOfLevels(figures).filter((one) => one.form === form);

/** Every way in which figures are derived, in the order in which the results are listed. */
export const DERIVERS: readonly Deriver[] = [
  deriver({
    method: "base-level",
    cases: unprintedBases,
    id: ({ level }) => `${level.indicator}-base-level`,
    indicator: ({ level }) => level.indicator,
    unit: ({ level }) => level.unit,
    formula: ({ key }) => key,
    operands: ({ level, change }) => [
      ["level", level],
      ["change", change],
    ],
    time: ({ level, base, period }) => ({ ...timeOfBase(period, level.referencePeriod), basePeriod: base }),
    agrees: ({ change, level }) => changeGivenBack(change, level),
    interval: (edition, { change }) => termInterval(edition, `${change.id}.base`),
  }),
  deriver({
    method: "absolute-change",
    cases: inForm("relative"),
    id: ({ level }) => `${level.indicator}-absolute-change`,
    indicator: ({ level }) => level.indicator,
    unit: ({ level }) => level.unit,
    formula: ({ change }) => `absolute-change-${directionOf(change)}`,
    operands: ({ level, change }) => [
      ["level", level],
      ["change", change],
    ],
    time: ({ change }) => baseOf(change),
    agrees: ({ change, level }) => amountGivenBack(change, level),
    interval: (edition, { level, change }) =>
      absoluteChange(reading(edition, level), reading(edition, change)),
  }),
  deriver({
    method: "relative-change",
    cases: inForm("amount"),
    id: ({ level }) => `${level.indicator}-relative-change`,
    indicator: ({ level }) => level.indicator,
    unit: () => PERCENT,
    formula: ({ change }) => `relative-change-${directionOf(change)}`,
    operands: ({ level, change }) => [
      ["level", level],
      ["change", change],
    ],
    time: ({ change }) => baseOf(change),
    interval: (edition, { level, change }) =>
      relativeChange(reading(edition, level), reading(edition, change)),
  }),
  deriver({
    method: "share-of-total",
    cases: unprintedShares,
    id: ({ part }) => `${part.indicator}-share-of-total`,
    indicator: ({ part }) => part.indicator,
    unit: () => PERCENT,
    formula: () => "quotient",
    operands: ({ part, total }) => [
      ["numerator", part],
      ["denominator", total],
    ],
    interval: (edition, { part, total }) => divide(reading(edition, part), reading(edition, total)),
  }),
  deriver({
    method: "contribution-to-change",
    cases: contributions,
    id: ({ part }) => `${part.level.indicator}-contribution`,
    indicator: ({ part }) => part.level.indicator,
    unit: () => PERCENTAGE_POINT,
    formula: ({ part, total }) => `contribution-${directionOf(part.change)}-${directionOf(total.change)}`,
    operands: ({ part, total }) => [
      ["part", part.level],
      ["partChange", part.change],
      ["total", total.level],
      ["totalChange", total.change],
    ],
    time: ({ part }) => baseOf(part.change),
    interval: (edition, { part, total }) => {
      const moving = ({ level, change }: ChangeOfLevel) => ({
        level: reading(edition, level),
        change: reading(edition, change),
      });
      return scale(contributionToChange(moving(part), moving(total)), 100);
    },
  }),
  deriver({
    method: "implied-plan",
    cases: (edition) => completionsWithLevel(edition).filter(({ plan }) => !plan),
    id: ({ level }) => `${level.indicator}-implied-plan`,
    indicator: ({ level }) => level.indicator,
    unit: ({ level }) => level.unit,
    formula: () => "quotient",
    operands: ({ level, completion }) => [
      ["numerator", level],
      ["denominator", completion],
    ],
    time: ({ completion }) => ({ referencePeriod: completion.referencePeriod.slice(0, 4) }),
    agrees: ({ completion, level }) => shareGivenBack(completion, level),
    interval: (edition, { completion }) => termInterval(edition, `${completion.id}.plan`),
  }),
  deriver({
    method: "plan-remainder",
    cases: completionsWithLevel,
    id: ({ level, plan }) => `${level.indicator}-${plan ? plan.indicator : "plan"}-remainder`,
    indicator: ({ level }) => level.indicator,
    unit: ({ level }) => level.unit,
    formula: ({ plan }) => (plan ? "remainder-printed" : "remainder-implied"),
    operands: ({ level, completion, plan }) =>
      plan
        ? [
            ["plan", plan],
            ["level", level],
          ]
        : [
            ["level", level],
            ["completion", completion],
          ],
    main: ({ level }) => level,
    interval: (edition, { level, completion, plan }) =>
      plan
        ? subtract(reading(edition, plan), reading(edition, level))
        : planRemainder(reading(edition, level), reading(edition, completion)),
  }),
  deriver({
    method: "progress-gap",
    cases: progressOfYear,
    id: ({ completion }) => `${completion.id}-progress-gap`,
    indicator: ({ completion }) => completion.indicator,
    unit: () => PERCENTAGE_POINT,
    formula: () => "progress-gap",
    operands: ({ completion }) => [["completion", completion]],
    constant: ({ elapsed }) => elapsed,
    interval: (edition, { completion, elapsed }) =>
      subtract(scale(reading(edition, completion), 100), point(elapsed)),
  }),
  deriver({
    method: "pair-share",
    cases: pairsWithoutShare,
    id: ({ id }) => `${id}-rate`,
    indicator: ({ indicator }) => indicator,
    unit: () => PERCENT,
    formula: () => "quotient",
    operands: (pair) => [
      ["numerator", pair],
      ["denominator", pair, "total"],
    ],
    interval: (edition, pair) => divide(reading(edition, pair), reading(edition, pair, "total")),
  }),
  deriver({
    method: "implied-total",
    cases: unprintedTotals,
    id: ({ share }) => `${share.id}-implied-total`,
    indicator: ({ whole }) => whole,
    unit: ({ part }) => part.unit,
    formula: () => "quotient",
    operands: ({ part, share }) => [
      ["numerator", part],
      ["denominator", share],
    ],
    agrees: ({ share, part }) => shareGivenBack(share, part),
    interval: (edition, { share }) => termInterval(edition, `${share.id}.whole`),
  }),
  declared,
];
