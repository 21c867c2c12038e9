import { describe, expect, test } from "vitest";
import { catalog } from "../../src/exports/catalog.ts";
import { datasetJsonLd, datasetWords, indicatorJsonLd } from "../../src/exports/dataset.ts";
import { readRecords } from "./csv-reader.ts";
import { addresses, bytesIn, filesOf, madeEdition, textIn } from "./made-files.ts";
import { dcatViolations } from "./shacl.ts";
import { packageFaults, rowFaults, type Field, type Schema } from "./frictionless.ts";
import { csvwFaults, type CsvwColumn } from "./csvw-rules.ts";

const edition = madeEdition();
const files = await filesOf(edition);

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly schema?: Schema;
}
const described = JSON.parse(textIn(files, "datapackage.json")) as { resources: Resource[] };
const tables = files.filter(({ table }) => table);

describe("the data package", () => {
  test("is one by the rules of Frictionless Data Package 2.0", () => {
    expect(packageFaults(described)).toEqual([]);
  });

  test("names every CSV file for programs with its length in bytes", () => {
    expect(described.resources.map(({ path }) => path)).toEqual(
      files
        .filter(({ format, opensIn }) => format === "csv" && opensIn === undefined)
        .map(({ name }) => name),
    );
    for (const { path, bytes } of described.resources) expect(bytesIn(files, path).byteLength).toBe(bytes);
  });

  test.each(described.resources.map(({ path, schema }) => ({ path, schema })))(
    "$path keeps to its schema",
    ({ path, schema }) => {
      if (!schema) throw new Error(`${path} has no schema`);
      expect(rowFaults(readRecords(textIn(files, path)), schema)).toEqual([]);
    },
  );
});

describe("the check of data packages", () => {
  const field: Field = { name: "n", type: "number", constraints: { required: true } };
  const schema: Schema = { fields: [field], primaryKey: ["n"] };
  test.each([
    { resources: [] },
    { $schema: "x", resources: [{ path: "a.csv" }] },
    { $schema: "x", resources: [{ name: "A B", path: "a.csv" }] },
    { $schema: "x", resources: [{ name: "a", path: "../a.csv" }] },
    {
      $schema: "x",
      resources: [{ name: "a", path: "a.csv", schema: { fields: [{ name: "n", type: "figure" }] } }],
    },
    {
      $schema: "x",
      resources: [{ name: "a", path: "a.csv", schema: { fields: [field], primaryKey: ["m"] } }],
    },
  ])("refuses %j", (bad) => {
    expect(packageFaults(bad)).not.toEqual([]);
  });
  test.each([[[{ n: "1,5" }]], [[{ n: "" }]], [[{ n: "1" }, { n: "1" }]], [[{ m: "1" }]]])(
    "refuses rows %j",
    (rows) => {
      expect(rowFaults(rows, schema)).not.toEqual([]);
    },
  );
});

interface CsvwFile {
  readonly url: string;
  readonly tableSchema: { readonly primaryKey: readonly string[]; readonly columns: readonly CsvwColumn[] };
}

describe("the metadata beside each table", () => {
  test.each(tables.map(({ name }) => name))("%s is described by the rules of CSVW", (name) => {
    const metadata = JSON.parse(textIn(files, `${name}-metadata.json`)) as CsvwFile;
    expect(metadata.url).toBe(name.split("/").at(-1));
    expect(csvwFaults(metadata, readRecords(textIn(files, name)))).toEqual([]);
  });

  test("are refused when they do not fit the file", () => {
    const metadata = JSON.parse(textIn(files, "units.csv-metadata.json")) as CsvwFile;
    const rows = readRecords(textIn(files, "units.csv"));
    const [first, ...rest] = metadata.tableSchema.columns;
    expect(
      csvwFaults(
        metadata,
        rows.map((row) => ({ ...row, factor: "a lot" })),
      ),
    ).not.toEqual([]);
    expect(
      csvwFaults({ ...metadata, tableSchema: { ...metadata.tableSchema, columns: rest } }, rows),
    ).not.toEqual([]);
    expect(csvwFaults({ ...metadata, url: "" }, rows)).not.toEqual([]);
    const misnamed = { ...first, name: "_unit", titles: "unit", datatype: "string" };
    expect(
      csvwFaults(
        { ...metadata, tableSchema: { ...metadata.tableSchema, columns: [misnamed, ...rest] } },
        rows,
      ),
    ).not.toEqual([]);
  });
});

const entry = {
  id: edition.report.id,
  edition,
  files,
  title: (locale: string) => datasetWords(edition, locale).title,
  description: (locale: string) => datasetWords(edition, locale).description,
  page: (locale: string) => addresses.report(edition, locale),
};

describe("the DCAT catalogue", () => {
  const document = JSON.parse(JSON.stringify(catalog([entry], addresses))) as Record<string, unknown>;
  const [dataset] = document["dcat:dataset"] as Record<string, unknown>[];

  test("uses no word whose prefix the document does not explain", () => {
    const prefixes = Object.keys(document["@context"] as object);
    const used = [...JSON.stringify({ ...document, "@context": {} }).matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(
      ([, prefix]) => prefix,
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((prefix) => !prefixes.includes(prefix ?? ""))).toEqual([]);
  });

  test("has what DCAT asks of a catalogue, a dataset and a distribution", () => {
    expect(document).toMatchObject({
      "@type": "dcat:Catalog",
      "dct:title": [{ "@language": "vi" }, { "@language": "en" }],
    });
    expect(document["dct:description"]).toBeDefined();
    expect(document["dct:publisher"]).toMatchObject({ "@type": "foaf:Agent" });
    expect(dataset).toMatchObject({
      "@type": "dcat:Dataset",
      "dct:issued": { "@type": "xsd:date", "@value": edition.report.date },
    });
    expect(dataset?.["dct:title"]).toBeDefined();
    expect(dataset?.["dct:description"]).toBeDefined();
  });

  test("conforms to the SHACL shapes of DCAT-AP 3", async () => {
    expect(await dcatViolations(document)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["no publisher", { "dct:publisher": undefined }, "publisher: MinCountConstraintComponent"],
    ["a language that is a word", { "dct:language": "vi" }, "language: ClassConstraintComponent"],
    [
      "a language outside the list",
      { "dct:language": { "@id": "https://report.example/vi", "@type": "dct:LinguisticSystem" } },
      "language: NodeConstraintComponent",
    ],
    [
      "a contact that is a text",
      { "dcat:dataset": { ...dataset, "dcat:contactPoint": "office" } },
      "contactPoint: NodeKindConstraintComponent",
    ],
    [
      "two days of issue",
      { "dcat:dataset": { ...dataset, "dct:issued": ["2001-04-01", "2001-04-02"] } },
      "issued: MaxCountConstraintComponent",
    ],
    [
      "a file without an address",
      { "dcat:dataset": { ...dataset, "dcat:distribution": { "@type": "dcat:Distribution" } } },
      "accessURL: MinCountConstraintComponent",
    ],
  ])("does not conform with %s", async (_, change, violation) => {
    expect(await dcatViolations({ ...document, ...change })).toContain(violation);
  });

  test("names a contact and keywords of its dataset, which the profile recommends", () => {
    expect(dataset?.["dcat:contactPoint"]).toBeDefined();
    expect(dataset?.["dcat:keyword"]).not.toEqual([]);
  });

  test("leads to each file, with its type and size", () => {
    const distributions = dataset?.["dcat:distribution"] as Record<string, unknown>[];
    const offered = files.filter(({ words }) => words !== "csvw");
    expect(distributions.map((one) => one["dcat:downloadURL"])).toEqual(
      offered.map(({ name }) => ({ "@id": `https://report.example/data/2001-q1/${name}` })),
    );
    const csv = offered.findIndex(({ name }) => name === "figures.csv");
    expect(distributions[csv]).toMatchObject({
      "dcat:mediaType": { "@id": "https://www.iana.org/assignments/media-types/text/csv" },
      "dcat:byteSize": { "@value": String(bytesIn(files, "figures.csv").byteLength) },
    });
  });
});

describe.each(["vi", "en"])("the Dataset in the pages in %s", (locale) => {
  const dataset = JSON.parse(JSON.stringify(datasetJsonLd(edition, locale, "/data/"))) as Record<
    string,
    unknown
  >;

  test("has what search engines ask of a schema.org Dataset", () => {
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      url: "https://report.example/data/",
    });
    expect(String(dataset["name"]).length).toBeGreaterThan(5);
    expect(String(dataset["description"]).length).toBeGreaterThanOrEqual(50);
    expect(String(dataset["description"]).length).toBeLessThanOrEqual(5000);
    expect(dataset["temporalCoverage"]).toBe("2001-01-01/2001-03-31");
  });

  test("names only files that exist", () => {
    const urls = (dataset["distribution"] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(urls.length).toBe(5);
    for (const url of urls)
      expect(files.map(({ name }) => `https://report.example/data/2001-q1/${name}`)).toContain(url);
  });

  test("names its variables as such, its version and the day of its last change", () => {
    const variables = dataset["variableMeasured"] as Record<string, unknown>[];
    expect(variables.map((one) => one["propertyID"])).toContain("rice-area");
    for (const one of variables)
      expect(one).toMatchObject({ "@type": "PropertyValue", unitText: expect.stringMatching(/./) as string });
    expect(dataset).toMatchObject({ version: "1", dateModified: edition.report.date });
  });

  test("there is one of each indicator, with its file", () => {
    const indicator = edition.indicators.get("rice-area");
    if (!indicator) throw new Error("no indicator");
    expect(indicatorJsonLd([edition], indicator, locale, "/x/")).toMatchObject({
      "@type": "Dataset",
      variableMeasured: [{ propertyID: "rice-area" }],
      distribution: [{ contentUrl: "https://report.example/data/figures/rice-area.json" }],
    });
  });
});
