import { attempt } from "../../src/quantity/calculation-error.ts";
import { expect, test } from "vitest";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { findingsOf } from "../../src/checks/findings.ts";
import type { Relation, RelationKind } from "../../src/model/relation.ts";
import { decimalPlaces } from "../../src/quantity/plain-decimal.ts";
import type { Edition } from "../../src/report/edition.ts";
import { relationsOf } from "../../src/audit/audit.ts";
import type { Figures } from "../../src/derive/figures.ts";
import { evaluate } from "../../src/audit/relations/evaluate.ts";
import { numbersOf } from "../../src/audit/relations/suggested-fixes.ts";
import { isArithmetic } from "../../src/audit/relations/result.ts";
import { seedsOf, type Seed } from "./seeds.ts";

/** Relations that only limit a figure by others; within its limits it can be wrong unnoticed. */
const LIMITS: readonly RelationKind[] = [
  "within",
  "between",
  "order",
  "mean-of-bands",
  "total-of-bands",
  "plausible",
  "published-limits",
];
/** What a figure means, or is said to be, sets its own limit: a share is at most 100 %. That relates it to no other. */
const OWN: readonly RelationKind[] = ["limit"];

interface Numbered {
  readonly id: string;
  readonly field: "value" | "total";
  readonly relations: readonly Relation[];
  /** An accepted finding about what is written, such as a missing unit, names the number as it is printed. */
  readonly named: boolean;
}

const numbersIn = (edition: Edition): Numbered[] => {
  const stands = relationsOf(edition).flatMap((relation) =>
    numbersOf(edition, relation).map((number) => ({ ...number, relation })),
  );
  const named = new Set(
    findingsOf(edition).flatMap(({ result }) =>
      isArithmetic(result)
        ? []
        : result.members.flatMap(({ id = "" }) =>
            edition.observations.get(id)?.value === result.printed ? [id] : [],
          ),
    ),
  );
  return [...edition.observations.values()].flatMap((one) =>
    (["value", "total"] as const)
      .filter((field) => one[field] !== undefined)
      .map((field) => ({
        id: one.id,
        field,
        relations: stands
          .filter((number) => number.one === one && number.field === field)
          .map(({ relation }) => relation),
        named: field === "value" && named.has(one.id),
      })),
  );
};

/** The figures with one number read otherwise; figures that restate it are left as they are. */
const withReading = (figures: Figures, id: string, field: "value" | "total", value: string): Figures => {
  const one = figures.observations.get(id);
  return one
    ? { ...figures, observations: new Map(figures.observations).set(id, { ...one, [field]: value }) }
    : figures;
};

const holds = (figures: Figures, relation: Relation): boolean | undefined =>
  attempt(() => evaluate(figures, relation)).result?.holds;

/**
 * Does the check say something? A count is no longer whole, a relation no longer holds, or an accepted finding prints
 * other numbers than those for which it was accepted.
 */
const isCaught = (edition: Edition, { id, field, relations, named }: Numbered, value: string): boolean => {
  const unit = edition.units[edition.observations.get(id)?.unit ?? ""];
  const figures = withReading(edition, id, field, value);
  return (
    named ||
    (unit?.counted === true && decimalPlaces(value) > 0) ||
    relations.some((relation) => holds(figures, relation) !== true)
  );
};

class Tally {
  readonly kinds = new Map<Seed["kind"], { caught: number; seeded: number }>();
  add(kind: Seed["kind"], caught: boolean): void {
    const now = this.kinds.get(kind) ?? { caught: 0, seeded: 0 };
    this.kinds.set(kind, { caught: now.caught + Number(caught), seeded: now.seeded + 1 });
  }
  toString(): string {
    return [...this.kinds]
      .map(([kind, { caught, seeded }]) => `  ${kind}: ${caught} of ${seeded} caught`)
      .join("\n");
  }
}

const GROUPS = [
  "tied by an equation",
  "limited by other figures",
  "limited by what they mean",
  "in no relation",
];
type Group = (typeof GROUPS)[number];

const groupOf = ({ relations }: Numbered): Group => {
  const others = relations.filter(({ kind }) => !OWN.includes(kind));
  if (others.some(({ kind }) => !LIMITS.includes(kind))) return "tied by an equation";
  if (others.length) return "limited by other figures";
  return relations.length ? "limited by what they mean" : "in no relation";
};

const SIGNS: Readonly<Partial<Record<Seed["kind"], string>>> = {
  "ten times too large": "× 10",
  "ten times too small": "÷ 10",
};

/** The share of errors of some kinds that are caught in the numbers of these groups. */
const rateOf = (
  isKind: (kind: Seed["kind"]) => boolean,
  tallies: ReadonlyMap<Group, Tally>,
  ...groups: Group[]
): number => {
  const counts = groups.flatMap((group) =>
    [...(tallies.get(group)?.kinds ?? [])].flatMap(([kind, count]) => (isKind(kind) ? [count] : [])),
  );
  const sum = (key: "caught" | "seeded"): number => counts.reduce((total, one) => total + one[key], 0);
  return sum("seeded") ? sum("caught") / sum("seeded") : 1;
};

const rate = (tallies: ReadonlyMap<Group, Tally>, ...groups: Group[]): number =>
  rateOf((kind) => SIGNS[kind] !== undefined, tallies, ...groups);

/** Least share of wrong digits that are caught, in all numbers: no relation ties a number that the report prints alone. */
const DIGIT_FLOOR = 0.62;
/** Least shares of errors by a factor of ten that are caught. A limit on one side lets the other side pass. */
const TIED_FLOOR = 0.95;
const RELATED_FLOOR = 0.95;

const editions = checkFiles(readContentFiles(".")).flatMap(({ edition }) => edition ?? []);

test.each(editions.map((edition) => [edition.report.id, edition] as const))(
  "%s: seeded errors in related figures are caught",
  (id, edition) => {
    const groups = Map.groupBy(numbersIn(edition), groupOf);
    const tallies = new Map<Group, Tally>();
    for (const group of GROUPS) {
      const members = groups.get(group) ?? [];
      const tally = new Tally();
      const missed: string[] = [];
      for (const number of members) {
        const name = number.field === "total" ? `${number.id}.total` : number.id;
        for (const { kind, value } of seedsOf(edition.observations.get(number.id)?.[number.field] ?? "")) {
          const caught = isCaught(edition, number, value);
          tally.add(kind, caught);
          if (!caught && SIGNS[kind]) missed.push(`${name} ${SIGNS[kind]}`);
        }
      }
      tallies.set(group, tally);
      console.log(
        `${id}: ${members.length} numbers ${group}\n${tally.toString()}\n  factor of ten unguarded: ${missed.join(", ") || "none"}`,
      );
    }
    const rates = {
      tied: rate(tallies, "tied by an equation"),
      related: rate(tallies, "tied by an equation", "limited by other figures"),
      all: rate(tallies, ...GROUPS),
    };
    const digits = rateOf((kind) => kind === "a digit changed", tallies, ...GROUPS);
    console.log(`${id}: factor of ten caught`, rates, "wrong digits caught", digits);
    expect(digits).toBeGreaterThanOrEqual(DIGIT_FLOOR);
    expect(rates.tied).toBeGreaterThanOrEqual(TIED_FLOOR);
    expect(rates.related).toBeGreaterThanOrEqual(RELATED_FLOOR);
  },
);

test("a seed is an error of its kind", () => {
  expect(seedsOf("12.0").map(({ value }) => value)).toEqual([
    "21.0",
    "22.0",
    "62.0",
    "13.0",
    "17.0",
    "12.1",
    "12.5",
    "120",
    "1.20",
  ]);
  expect(seedsOf("150").map(({ value }) => value)).toContain("15");
  expect(seedsOf("7").map(({ value }) => value)).toEqual(["8", "2", "70", "0.7"]);
  expect(seedsOf("0").map(({ kind }) => kind)).toEqual(["a digit changed", "a digit changed"]);
});
