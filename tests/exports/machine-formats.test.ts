import Ajv from "ajv/dist/2020.js";
import { parquetReadObjects, type AsyncBuffer } from "hyparquet";
import { describe, expect, test } from "vitest";
import { figuresSchema } from "../../src/exports/figures-schema.ts";
import { indicatorFile } from "../../src/exports/indicator-file.ts";
import { sdmxStructure } from "../../src/exports/sdmx-structure.ts";
import { partsOf } from "./archive.ts";
import { readRecords } from "./csv-reader.ts";
import { bytesIn, figuresOf, filesOf, madeEdition, textIn } from "./made-files.ts";

const LICENCE = {
  file: "content/site.yaml",
  replace: "contact:",
  by: "licence: { name: { vi: Giấy phép mẫu, en: Sample licence }, url: https://licence.example/1 }\ncontact:",
};
const edition = madeEdition(LICENCE);
const files = await filesOf(edition);
const rows = readRecords(textIn(files, "figures.csv"));

describe("figures.json", () => {
  const schema = figuresSchema(edition.site.url, ["vi", "en"], "en");
  const validate = new Ajv({
    strict: true,
    allowUnionTypes: true,
    formats: { date: true, uri: true },
  }).compile(schema);
  const document = JSON.parse(textIn(files, "figures.json")) as Record<string, unknown> & {
    figures: object[];
  };

  test("keeps to its schema", () => {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document["$schema"]).toBe((schema as { $id: string }).$id);
  });

  test.each([
    ["a field that the schema does not know", { ...document, colour: "red" }],
    ["no source", { ...document, source: undefined }],
    ["a status of its own", { ...document, figures: [{ ...document.figures[0], status: "X" }] }],
    ["a value with a comma", { ...document, figures: [{ ...document.figures[0], value: "1,5" }] }],
  ])("is refused with %s", (_, bad) => {
    expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false);
  });

  test("says its publisher, its source, the version of the report and the licence that the site names", () => {
    expect(document).toMatchObject({
      publisher: edition.site.publisher,
      source: edition.site.url,
      licence: { url: "https://licence.example/1" },
      reports: [{ id: "2001-q1", version: 1 }],
    });
  });

  test("has no licence where the site names none", async () => {
    expect(textIn(await filesOf(madeEdition()), "figures.json")).not.toContain('"licence"');
  });
});

test("the file of an indicator has all its figures and nothing else, under the same header", () => {
  const indicator = edition.indicators.get("rice-area");
  const own = figuresOf(edition).filter((one) => one.indicator === "rice-area");
  const file = indicator && indicatorFile(indicator, [edition], own);
  const {
    indicator: said,
    figures,
    reports,
  } = JSON.parse(String(file?.content)) as {
    indicator: object;
    figures: { id: string }[];
    reports: object[];
  };
  expect(said).toMatchObject({ id: "rice-area" });
  expect(reports).toHaveLength(1);
  expect(figures.map(({ id }) => id)).toEqual(
    rows.filter((row) => row["indicator"] === "rice-area").map((row) => row["id"]),
  );
});

test("a figure that prints a range says both ends", async () => {
  const file = "content/reports/2001-q1/sections/rice/";
  const ranged = madeEdition(
    { file: `${file}vi.mdx`, replace: 'value: "1234.50"', by: 'value: "1234.50", upper: "1240"' },
    { file: `${file}vi.mdx`, replace: "[1.234,50 ha]", by: "[từ 1.234,50 đến 1.240 ha]" },
  );
  expect(ranged.observations.get("rice-area")?.upper).toBe("1240");
  const made = await filesOf(ranged);
  expect(readRecords(textIn(made, "figures.csv")).find(({ id }) => id === "rice-area")).toMatchObject({
    upper: "1240",
  });
  expect(textIn(made, "figures.json")).toContain('"upper":"1240"');
});

test("the Parquet file has the rows of the table: numbers as numbers, nothing where nothing is", async () => {
  const bytes = bytesIn(files, "figures.parquet");
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) => bytes.slice(start, end).buffer,
  };
  const read = await parquetReadObjects({ file });
  expect(read.map(({ id }) => id as string)).toEqual(rows.map(({ id }) => id));
  expect(read.find(({ id }) => id === "rice-output-yoy")).toMatchObject({
    signed_value: -2.5,
    decimals: 1,
    cumulative: false,
    direction: "decrease",
    total: null,
  });
});

describe("the archive of a report", () => {
  const parts = partsOf(bytesIn(files, "data.zip"));

  test("holds every other file", () => {
    expect([...parts.keys()].sort()).toEqual(
      [
        ...files.map(({ name }) => name).filter((name) => name !== "data.zip"),
        "README.md",
        "SHA256SUMS",
      ].sort(),
    );
  });

  test("says in each language from whom it is and what each file holds", () => {
    const text = parts.get("README.md")?.text ?? "";
    for (const words of [
      "Giấy phép mẫu",
      "https://licence.example/1",
      "`figures.xlsx`",
      "Phiên bản: 1",
      "Version: 1",
    ])
      expect(text).toContain(words);
  });
});

describe("the SDMX structure", () => {
  interface Structure {
    data: {
      dataStructures: {
        dataStructureComponents: {
          dimensionList: { dimensions: Component[]; timeDimension: Component };
          attributeList: { attributes: Component[] };
          measureList: { measures: Component[] };
        };
      }[];
      codelists: { id: string; codes: { id: string; name: string; names: object }[] }[];
      conceptSchemes: { concepts: { id: string }[] }[];
    };
  }
  interface Component {
    id: string;
    conceptIdentity: string;
    localRepresentation: { enumeration?: string };
  }
  const { content } = sdmxStructure(edition, figuresOf(edition), "VN-00", ["vi", "en"]);
  const { data } = JSON.parse(String(content)) as Structure;
  const parts = data.dataStructures[0]?.dataStructureComponents;
  const components = parts
    ? [
        ...parts.dimensionList.dimensions,
        parts.dimensionList.timeDimension,
        ...parts.attributeList.attributes,
        ...parts.measureList.measures,
      ]
    : [];
  const observed = readRecords(textIn(files, "figures.sdmx.csv"));

  test("explains every column of the data file, and names its dataflow", () => {
    const columns = Object.keys(observed[0] ?? {}).slice(3);
    expect(components.map(({ id }) => id).sort()).toEqual([...columns].sort());
    expect(data.conceptSchemes[0]?.concepts.map(({ id }) => id)).toEqual(columns);
    expect(observed[0]?.["STRUCTURE_ID"]).toBe("VN-00:FIGURES(2.0.0)");
  });

  test("lists every code that the data use, with a name in each language", () => {
    const lists = new Map(data.codelists.map(({ id, codes }) => [id, codes]));
    for (const { id, localRepresentation } of components) {
      if (localRepresentation.enumeration === undefined) continue;
      expect(localRepresentation.enumeration).toBe(
        `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=VN-00:CL_${id}(2.0.0)`,
      );
      const codes = lists.get(`CL_${id}`)?.map((code) => code.id);
      for (const row of observed) if (row[id]) expect(codes).toContain(row[id]);
    }
    for (const code of [...lists.values()].flat()) {
      expect(code.id).toMatch(/^[A-Za-z0-9_@$-]+$/);
      expect(Object.entries(code.names).filter(([, name]) => name !== "")).toHaveLength(2);
    }
  });

  test("a revised value is a normal one of its edition: CL_OBS_STATUS has no code for it", () => {
    const figures = figuresOf(edition).map((one) => ({ ...one, status: "R" as const }));
    const structure = JSON.parse(
      String(sdmxStructure(edition, figures, "VN-00", ["vi", "en"]).content),
    ) as Structure;
    const list = structure.data.codelists.find(({ id }) => id === "CL_OBS_STATUS");
    expect(list?.codes.map(({ id }) => id)).toEqual(["A"]);
  });
});
