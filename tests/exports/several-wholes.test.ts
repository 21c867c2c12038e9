import { expect, test } from "vitest";
import { sdmxStructure } from "../../src/exports/sdmx-structure.ts";
import { searchCatalogue } from "../../src/search/index/catalogue.ts";
import { readRecords } from "./csv-reader.ts";
import { figuresOf, filesOf, madeEdition, textIn } from "./made-files.ts";

/** Rice is counted among the crops, as before, and among the output as well; the farm land has no part beside the crops. */
const edition = madeEdition({
  file: "content/indicators/crops.yaml",
  replace: "partOf: crop-area",
  by: "partOf: [crop-area, rice-output]",
});
const files = await filesOf(edition);
const json = JSON.parse(textIn(files, "figures.json")) as { figures: { id: string; partOf?: string }[] };

test.each(["figures.csv", "indicators.csv"])("%s names both wholes, and one as before", (name) => {
  const rows = readRecords(textIn(files, name));
  const wholes = (indicator: string) => rows.find((row) => row["indicator"] === indicator)?.["part_of"];
  expect(wholes("rice-area")).toBe("crop-area rice-output");
  expect(wholes("rice-output")).toBe("");
});

test("figures.json names both wholes", () => {
  expect(json.figures.find(({ id }) => id === "rice-area")?.partOf).toBe("crop-area rice-output");
  expect(json.figures.find(({ id }) => id === "rice-output")).not.toHaveProperty("partOf");
});

test("the SDMX structure names both wholes with the code of the indicator", () => {
  const { data } = JSON.parse(
    String(sdmxStructure(edition, figuresOf(edition), "VN-00", ["vi", "en"]).content),
  ) as {
    data: { codelists: { id: string; codes: { id: string; annotations?: unknown }[] }[] };
  };
  const codes = data.codelists.find(({ id }) => id === "CL_INDICATOR")?.codes;
  expect(codes?.find(({ id }) => id === "rice-area")?.annotations).toEqual([
    { type: "PART_OF", value: "crop-area rice-output" },
  ]);
  expect(codes?.find(({ id }) => id === "rice-output")).not.toHaveProperty("annotations");
});

test("the search knows every whole that has figures", () => {
  const vocabulary = {} as Parameters<typeof searchCatalogue>[2]["vocabulary"];
  const { indicators } = searchCatalogue([edition], "en", { vocabulary, pageOf: () => undefined });
  expect(indicators.find(({ id }) => id === "rice-area")?.partOf).toContain("rice-output");
});
