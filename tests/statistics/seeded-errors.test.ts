import { expect, test } from "vitest";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import type { Relation, RelationKind } from "../../src/model/relation.ts";
import { decimalPlaces } from "../../src/quantity/decimal.ts";
import type { Edition } from "../../src/report/edition.ts";
import { relationsOf } from "../../src/statistics/audit.ts";
import type { Figures } from "../../src/statistics/figures.ts";
import { evaluate } from "../../src/statistics/relations/evaluate.ts";
import { numbersOf, withReading } from "../../src/statistics/relations/mends.ts";
import { seedsOf, type Seed } from "./seeds.ts";

/** Relations that only limit a figure; a figure in no other relation can be wrong within its limits unnoticed. */
const LIMITS: readonly RelationKind[] = ["within", "limit", "between", "mean-of-bands"];

interface Numbered {
  readonly id: string;
  readonly field: "value" | "total";
  readonly relations: readonly Relation[];
}

const numbersIn = (edition: Edition): Numbered[] => {
  const stands = relationsOf(edition).flatMap((relation) =>
    numbersOf(edition, relation).map((number) => ({ ...number, relation })),
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
      })),
  );
};

const holds = (figures: Figures, relation: Relation): boolean | undefined => {
  try {
    return evaluate(figures, relation).holds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Does the check say something? A count is no longer whole, a relation no longer holds, or an accepted one prints
 * other numbers than those for which it was accepted.
 */
const isCaught = (edition: Edition, { id, field, relations }: Numbered, value: string): boolean => {
  const unit = edition.units[edition.observations.get(id)?.unit ?? ""];
  const figures = withReading(edition, id, field, value);
  return (
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
  rate(...kinds: Seed["kind"][]): number {
    const counts = kinds.map((kind) => this.kinds.get(kind) ?? { caught: 0, seeded: 0 });
    const sum = (key: "caught" | "seeded"): number => counts.reduce((total, one) => total + one[key], 0);
    return sum("seeded") ? sum("caught") / sum("seeded") : 1;
  }
  toString(): string {
    return [...this.kinds]
      .map(([kind, { caught, seeded }]) => `  ${kind}: ${caught} of ${seeded} caught`)
      .join("\n");
  }
}

const editions = checkFiles(readContentFiles(".")).flatMap(({ edition }) => edition ?? []);

test.each(editions.map((edition) => [edition.report.id, edition] as const))(
  "%s: seeded errors in related figures are caught",
  (id, edition) => {
    const numbers = numbersIn(edition);
    const isTied = ({ relations }: Numbered): boolean => relations.some(({ kind }) => !LIMITS.includes(kind));
    const groups = {
      "tied by an equation": numbers.filter(isTied),
      "only limited": numbers.filter((one) => one.relations.length > 0 && !isTied(one)),
    };
    const tallies = Object.entries(groups).map(([group, members]) => {
      const tally = new Tally();
      const missed = new Set<string>();
      for (const number of members)
        for (const { kind, value } of seedsOf(edition.observations.get(number.id)?.[number.field] ?? "")) {
          const caught = isCaught(edition, number, value);
          tally.add(kind, caught);
          if (!caught && kind.startsWith("ten"))
            missed.add(number.field === "total" ? `${number.id}.total` : number.id);
        }
      console.log(
        `${id}: ${members.length} numbers ${group}\n${tally.toString()}\n  factor of ten unguarded: ${[...missed].join(", ") || "none"}`,
      );
      return [group, tally] as const;
    });
    const alone = numbers.filter(({ relations }) => relations.length === 0);
    console.log(
      `${id}: ${alone.length} of ${numbers.length} numbers in no relation: ${alone.map((one) => one.id).join(", ")}`,
    );
    expect(
      new Map(tallies).get("tied by an equation")?.rate("ten times too large", "ten times too small"),
    ).toBeGreaterThanOrEqual(0.95);
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
  expect(seedsOf("7").map(({ value }) => value)).toEqual(["8", "2", "70", "0.7"]);
  expect(seedsOf("0").map(({ kind }) => kind)).toEqual(["a digit changed", "a digit changed"]);
});
