import type { Observation } from "../../../model/observation.ts";
import type { Relation } from "../../../model/relation.ts";
import { PLANS } from "../../../model/plans.ts";
import { changeForm } from "../../../derive/change-form.ts";
import { isOriginal, levelOf, type Figures } from "../../../derive/figures.ts";

/**
 * Where a total is the sum of its parts, the levels of the base period and the plans that they imply add up as
 * well: the change, or the plan completion, of a total follows from those of its parts.
 */
export const totals = (figures: Figures, stated: readonly Relation[]): Relation[] =>
  stated.flatMap((relation): Relation[] => {
    if (relation.kind !== "sum") return [];
    const members = [relation.total, ...relation.parts];
    return [
      ...changes(figures, members).flatMap((ids) =>
        summed(
          `${relation.id}-base`,
          ids.map((id) => `${id}.base`),
        ),
      ),
      ...completions(figures, members).flatMap((ids) =>
        summed(
          `${relation.id}-plan`,
          ids.map((id) => `${id}.plan`),
        ),
      ),
    ];
  });

const summed = (id: string, [total, ...parts]: readonly string[]): Relation[] =>
  total ? [{ id, kind: "sum", total, parts }] : [];

/** For each base of the total's changes: the ids of the changes of all members, where all are printed. */
const changes = (figures: Figures, members: readonly string[]): string[][] => {
  const relative = (one: Observation): boolean => {
    const level = levelOf(figures, one);
    return one.kind === "change" && level !== undefined && changeForm(figures, one, level) === "relative";
  };
  return matched(figures, members, relative, (one) => one.basePeriod);
};

const completions = (figures: Figures, members: readonly string[]): string[][] =>
  matched(
    figures,
    members,
    ({ kind, plan }) => kind === "plan-completion" && PLANS.some((known) => known === plan),
    (one) => one.plan,
  );

const matched = (
  figures: Figures,
  members: readonly string[],
  wanted: (one: Observation) => boolean,
  key: (one: Observation) => string | undefined,
): string[][] => {
  const said = members.map((id) => {
    const indicator = figures.observations.get(id)?.indicator;
    const own = [...figures.observations.values()].filter(
      (one) => one.indicator === indicator && isOriginal(one) && wanted(one),
    );
    return new Map(own.map((one) => [key(one), one.id]));
  });
  return [...(said[0]?.keys() ?? [])].flatMap((base) => {
    const ids = said.flatMap((one) => one.get(base) ?? []);
    return ids.length === members.length ? [ids] : [];
  });
};
