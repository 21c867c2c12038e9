import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CHECKS, type AccessibilityResults } from "../../../src/site/accessibility-results.ts";
import { CRITERIA, EVALUATED, LEVEL, NOTHING_TO_LOOK_AT, STANDARD } from "./evaluated.ts";

const project = join(import.meta.dirname, "../../..");
const file = join(project, "src/site/accessibility-results.json");
const stated = JSON.parse(readFileSync(file, "utf8")) as AccessibilityResults;

const today = (): string => new Date().toISOString().slice(0, 10);

/** Results that say the same keep their day. */
const dated = (found: Omit<AccessibilityResults, "date">): AccessibilityResults => {
  const { date, ...before } = stated;
  return { date: JSON.stringify(before) === JSON.stringify(found) ? date : today(), ...found };
};

test("the statement says what was evaluated", async () => {
  const checks = Object.fromEntries(
    Object.entries(EVALUATED).map(([name, { criteria }]) => [name, criteria]),
  );
  const results = dated({
    standard: STANDARD,
    level: LEVEL,
    checks,
    ...(stated.seeded ? { seeded: stated.seeded } : {}),
  });
  await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot(file);
});

test("every check that it names is there", () => {
  expect(Object.keys(EVALUATED)).toEqual([...CHECKS]);
  const missing = Object.values(EVALUATED).flatMap(({ by }) =>
    by.filter((one) => !existsSync(join(project, one))),
  );
  expect(missing).toEqual([]);
});

test("every criterion of levels A and AA is accounted for, once where nothing checks it", () => {
  const checked = new Set(Object.values(EVALUATED).flatMap(({ criteria }) => criteria));
  expect(CRITERIA.filter((one) => !checked.has(one) && !NOTHING_TO_LOOK_AT.includes(one))).toEqual([]);
  expect(NOTHING_TO_LOOK_AT.filter((one) => checked.has(one) || !CRITERIA.includes(one))).toEqual([]);
});
