import { ContentError } from "../../src/model/content-error.ts";
import { describe, expect, test } from "vitest";
import { sdmxTime } from "../../src/exports/sdmx-time.ts";
import { unitCodes } from "../../src/exports/unit-codes.ts";
import { filesOf, madeEdition, textIn } from "./made-files.ts";
import { readRecords } from "./csv-reader.ts";

const edition = madeEdition();
const rows = readRecords(textIn(await filesOf(edition), "figures.sdmx.csv"));
const row = (id: string) => rows.find((one) => one["OBS_ID"] === id);

describe("the SDMX-CSV file", () => {
  test("begins with the columns of a data message of version 2", () => {
    expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION"]);
    expect(rows.every((one) => one["STRUCTURE"] === "dataflow" && one["ACTION"] === "I")).toBe(true);
  });

  test("has every reported figure that is not printed again, once a key", () => {
    const first = [...edition.observations.values()].filter(({ sameAs }) => sameAs === undefined);
    expect(rows.map((one) => one["OBS_ID"])).toEqual(first.map(({ id }) => id));
    const keys = rows.map((one) =>
      ["FREQ", "REF_AREA", "INDICATOR", "MEASURE", "COMPARISON", "EDITION", "TIME_PERIOD"]
        .map((name) => one[name])
        .join(),
    );
    expect(new Set(keys).size).toBe(rows.length);
  });

  test("says values, units and status by the standard's codes", () => {
    expect(row("retail-sales")).toMatchObject({
      FREQ: "Q",
      REF_AREA: "VN-00",
      TIME_PERIOD: "2001-Q1",
      OBS_VALUE: "45",
      UNIT_MULT: "6",
      DECIMALS: "0",
      OBS_STATUS: "A",
      AS_OF: "2001-03-31",
      COMPARISON: "_Z",
    });
    expect(row("rice-output")).toMatchObject({
      OBS_STATUS: "E",
      COMMENT_OBS: expect.stringMatching(/“gần”.*Số ước tính\. \/ .*“nearly”.*An estimate\./) as string,
    });
    expect(row("rice-output-yoy")).toMatchObject({ OBS_VALUE: "-2.5", BASE_PER: "2000-Q1", DECIMALS: "1" });
    expect(row("schools-reached")).toMatchObject({ OBS_VALUE: "3", TOTAL: "8" });
  });

  test("is not written for a publisher without a code of its area", async () => {
    const nameless = madeEdition({ file: "content/site.yaml", replace: "area: VN-00\n", by: "" });
    expect((await filesOf(nameless)).map(({ name }) => name)).not.toContain("figures.sdmx.csv");
  });
});

test.each([
  ["2021", { frequency: "A", period: "2021" }],
  ["2021-Q1", { frequency: "Q", period: "2021-Q1" }],
  ["2021-03", { frequency: "M", period: "2021-03" }],
  ["2021-03-31", { frequency: "D", period: "2021-03-31" }],
  ["2021-H1", { frequency: "S", period: "2021-S1" }],
  ["2021-H2", { frequency: "S", period: "2021-S2" }],
  ["2021-01/2021-06", { frequency: "S", period: "2021-S1" }],
  ["2021-9M", { frequency: "M9", period: "2021-01-01/P9M" }],
  ["2021-01/2021-05", { frequency: "M5", period: "2021-01-01/P5M" }],
  ["2020-Q4/2021-Q1", { frequency: "M6", period: "2020-10-01/P6M" }],
  ["2020-07/2021-06", { frequency: "A1", period: "2020-07-01/P1Y" }],
  ["2021-01-15/2021-02-14", { frequency: "D31", period: "2021-01-15/P31D" }],
  ["2021-03/2021-05", { frequency: "M3", period: "2021-03-01/P3M" }],
  ["2021/2025", { frequency: "A5", period: "2021-01-01/P5Y" }],
])("SDMX writes %s as %j", (period, expected) => {
  expect(sdmxTime(period)).toEqual(expected);
});

test.each(["2021-05/2021-03", "soon", "2021-13"])("SDMX has no way to write %s", (period) => {
  expect(() => sdmxTime(period)).toThrow(ContentError);
});

test("only thousands and their multiples are multipliers", () => {
  const form = { name: {}, forms: {} };
  const units = {
    kilogram: { dimension: "mass", factor: "1", ...form },
    "thousand-tonnes": { dimension: "mass", factor: "1000000", code: "T", ...form },
    hectare: { dimension: "area", factor: "10000", ...form },
    percent: { dimension: "proportion", factor: "0.01", code: "PT", ...form },
    "thousand-kilogram": { dimension: "mass", factor: "1000", ...form },
    "million-sheep": { dimension: "sheep", factor: "1000000", ...form },
  };
  expect(unitCodes(units, "hectare")).toEqual({ measure: "hectare", multiplier: 0 });
  expect(unitCodes(units, "percent")).toEqual({ measure: "PT", multiplier: 0 });
  expect(unitCodes(units, "thousand-kilogram")).toEqual({ measure: "kilogram", multiplier: 3 });
  expect(unitCodes(units, "million-sheep")).toEqual({ measure: "sheep", multiplier: 6 });
  expect(unitCodes(units, "unheard-of")).toEqual({ measure: "unheard-of", multiplier: 0 });
});
