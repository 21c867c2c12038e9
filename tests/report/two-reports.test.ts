import { expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { twoReports } from "../fixtures/two-reports.ts";

const checked = checkFiles(twoReports());

test("two reports of one province stand beside each other without a problem", () => {
  expect(checked.map(({ edition }) => edition?.report.id)).toEqual(["2001-q1", "2001-q2"]);
  expect(checked.flatMap(({ issues }) => issues)).toEqual([]);
});

test("they give the same figure unlike values", () => {
  const values = checked.map(({ edition }) => edition?.observations.get("rice-area")?.value);
  expect(values).toEqual(["1234.50", "2468.25"]);
});
