import { describe, expect, test } from "vitest";
import { assemble } from "../../src/report/assemble.ts";
import { reportIds, sourcesFromFiles } from "../../src/report/from-files.ts";
import { occurrences, sentenceOf } from "../../src/report/occurrences.ts";
import { readMdx, readYaml } from "../../src/report/sources.ts";
import { broken, smallReport, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";
const read = (...changes: Change[]) => assemble(sourcesFromFiles(broken(...changes), "2001-q1").sources);

describe("a small report", () => {
  const { edition } = read();

  test("is known by its folder", () => {
    expect(reportIds(smallReport())).toEqual(["2001-q1"]);
    expect(reportIds(new Map([...smallReport(), ["content/reports/2000-q4/report.yaml", ""]]))).toEqual([
      "2000-q4",
      "2001-q1",
    ]);
  });

  test("has its sections, figures, indicators and annexes", () => {
    expect([...(edition?.sections.keys() ?? [])].sort()).toEqual([
      "bridge",
      "market",
      "rice",
      "schools",
      "trade",
    ]);
    expect(edition?.observations.size).toBe(9);
    expect([...(edition?.topics.keys() ?? [])]).toEqual(["crops", "society"]);
    expect([...(edition?.programmes.get("programme")?.keys() ?? [])].sort()).toEqual(["en", "vi"]);
    expect(edition?.unread).toEqual({ files: new Set(), ids: new Set() });
  });

  test("a metric becomes an observation with what is not written filled in", () => {
    expect(edition?.observations.get("rice-area-yoy")).toMatchObject({
      kind: "change",
      indicator: "rice-area",
      section: "rice",
      value: "8.10",
      unit: "percent",
      referencePeriod: "2001-Q1",
      direction: "increase",
      basePeriod: "same-period-last-year",
      obsStatus: "A",
      cumulative: false,
      bare: false,
    });
    expect(edition?.observations.get("rice-area")?.indicator).toBe("rice-area");
    expect(edition?.observations.get("schools-reached")).toMatchObject({ value: "3", total: "8" });
  });

  test("knows the sentence of each printed figure", () => {
    const printed = edition ? occurrences(edition) : [];
    expect(printed).toHaveLength(18);
    const output = printed.find(({ figure, locale }) => figure.id === "rice-output" && locale === "vi");
    expect(output && sentenceOf(output)).toBe("Sản lượng: Vụ này ước đạt gần 3.000 tấn.");
  });
});

describe("what cannot be read hides as little as possible", () => {
  test("one bad metric: the others and the text stay", () => {
    const { edition } = read({
      file: `${root}/sections/rice/vi.mdx`,
      replace: 'value: "8.10"',
      by: "value: 8.10",
    });
    expect(edition?.unread.ids).toEqual(new Set(["rice-area-yoy"]));
    expect(edition?.unread.files.size).toBe(0);
    expect(edition?.observations.has("rice-output-yoy")).toBe(true);
    expect(edition?.sections.get("rice")?.texts.has("vi")).toBe(true);
  });

  test("one bad unit or indicator: the rest of its catalogue stays", () => {
    const { edition } = read(
      { file: "content/units.yaml", replace: 'factor: "10000"', by: "factor: 10000" },
      { file: "content/indicators/crops.yaml", replace: "    unit: tonne\n", by: "" },
    );
    expect(edition?.unread).toEqual({ files: new Set(), ids: new Set(["hectare", "rice-output"]) });
    expect(Object.keys(edition?.units ?? {})).not.toContain("hectare");
    expect(edition?.units["percent"]).toBeDefined();
    expect([...(edition?.indicators.keys() ?? [])]).toContain("rice-area");
  });

  test("an id used twice names neither metric", () => {
    const { edition, issues } = read({
      file: `${root}/sections/schools/vi.mdx`,
      replace: "id: schools-reached",
      by: "id: retail-sales",
    });
    expect(issues.map(({ rule }) => rule)).toEqual(["ids-are-unique"]);
    expect(edition?.observations.has("retail-sales")).toBe(false);
  });

  test("a field that does not exist: the text keeps the others", () => {
    const { edition } = read({
      file: `${root}/sections/trade/vi.mdx`,
      replace: 'title: "Thương mại"',
      by: 'title: "Thương mại"\nauthor: A',
    });
    expect(edition?.sections.get("trade")?.texts.get("vi")).toMatchObject({
      title: "Thương mại",
      number: "2",
    });
    expect(edition?.unread.files.size).toBe(0);
  });

  test.for([
    ["broken YAML", 'title: "Thương mại"', 'title: "Thương mại'],
    ["no title", 'title: "Thương mại"\n', ""],
    ["broken MDX", "Doanh thu", "Doanh {thu"],
    ["an open binding", "](#retail-sales)", "](#retail-sales"],
  ] as const)("%s: the file is noted as unread", ([, replace, by]) => {
    const file = `${root}/sections/trade/vi.mdx`;
    expect(read({ file, replace, by }).edition?.unread.files).toEqual(new Set([file]));
  });

  test("without a readable report there is no edition", () => {
    expect(
      read({ file: `${root}/report.yaml`, replace: "status: published", by: "status: no" }).edition,
    ).toBeUndefined();
  });
});

describe("places", () => {
  test("of values in YAML, counted from the file's first line", () => {
    const { source } = readYaml("a: 1\nb:\n  - { c: 2, d: 3 }\n", "x.yaml", 2);
    expect(source.placeOf(["b", 0, "d"])).toEqual({ file: "x.yaml", line: 4, column: 16 });
    expect(source.placeOf(["b", 0])).toEqual({ file: "x.yaml", line: 4, column: 5 });
  });

  test("of what is missing are those of what it is missing from", () => {
    const { source } = readYaml("a:\n  b: 1\n", "x.yaml");
    expect(source.placeOf(["a", "c", "d"])).toEqual({ file: "x.yaml", line: 2, column: 3 });
  });

  test("a body keeps the lines of its file, whatever ends them", () => {
    for (const end of ["\n", "\r\n"]) {
      const { source } = readMdx(["---", "title: A", "---", "", "Chữ"].join(end), "x.mdx");
      expect(source.body.split("\n").findIndex((line) => line.includes("Chữ"))).toBe(4);
      expect(source.placeOf(["title"])).toMatchObject({ line: 2, column: 8 });
    }
  });

  test("an empty frontmatter is one", () => {
    expect(readMdx("---\n---\nChữ", "x.mdx").issues).toEqual([]);
  });
});
