import { expect, test } from "vitest";
import { viNamedPeriods } from "../../src/draft/languages/vi-named-periods.ts";
import { agreeing } from "../../src/draft/translation/english-agreement.ts";
import { turned } from "../../src/draft/translation/english-direction.ts";
import { exchangePeriods } from "../../src/draft/translation/english-period.ts";
import { namedPeriod } from "../../src/draft/translation/named-period.ts";

const exchange = (text: string, ...pairs: [string, string][]): string | undefined =>
  exchangePeriods(
    text,
    pairs.map(([old, now]) => ({
      old: namedPeriod(old, viNamedPeriods),
      now: namedPeriod(now, viNamedPeriods),
    })),
  );

test("a quarter becomes a half-year, its year is kept", () => {
  expect(
    exchange("In the first quarter of 2001 output grew.", ["Quý I năm 2001", "6 tháng đầu năm 2001"]),
  ).toBe("In the first six months of 2001 output grew.");
});

test("days and months are exchanged in order", () => {
  expect(
    exchange(
      "From February 2001 to 31 March 2001",
      ["tháng 02 năm 2001", "tháng 5 năm 2001"],
      ["31/3/2001", "30/6/2001"],
    ),
  ).toBe("From May 2001 to 30 June 2001");
});

test("a period that is not known is not exchanged", () => {
  expect(exchange("In spring", ["mùa xuân", "mùa hè"])).toBeUndefined();
});

test("the last word of direction is turned, with its article", () => {
  expect(turned("output was 5 tonnes, an increase of ", "decrease")).toBe(
    "output was 5 tonnes, a decrease of ",
  );
  expect(turned("output was 5 tonnes, up ", "decrease")).toBe("output was 5 tonnes, down ");
  expect(turned("output was 5 tonnes, ", "decrease")).toBeUndefined();
});

test("the verb and the possessive behind a count agree with it, in its clause only", () => {
  expect(agreeing(" of the field was granted its test permit, and it was read.", false)).toBe(
    " of the field were granted their test permit, and it was read.",
  );
  expect(agreeing(" have their own rules.", true)).toBe(" has its own rules.");
  expect(agreeing(", whose owner was away.", false)).toBe(", whose owner was away.");
  expect(agreeing(" kept its form.", false)).toBe(" kept its form.");
});
