import { describe, expect, test } from "vitest";
import { decimalPlaces } from "../../src/quantity/plain-decimal.ts";
import { CANARY, figuresOf, filesOf, madeEdition, textIn } from "./made-files.ts";
import { readRecords } from "./csv-reader.ts";

const edition = madeEdition();
const files = await filesOf(edition);
const rows = readRecords(textIn(files, "figures.csv"));
const row = (id: string) => rows.find((one) => one["id"] === id);

describe("the table of figures", () => {
  test("has every printed figure once, in the order of print, before the derived ones", () => {
    const reported = rows.filter(({ origin }) => origin === "reported").map(({ id }) => id);
    expect(reported).toEqual([...edition.observations.keys()]);
    expect(rows.slice(reported.length).every(({ origin }) => origin === "derived")).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("says of each printed figure what the model says", () => {
    for (const one of edition.observations.values()) {
      expect(row(one.id)).toMatchObject({
        report: "2001-q1",
        kind: one.kind,
        value_digits: one.value,
        value: String(Number(one.value)),
        decimals: String(decimalPlaces(one.value)),
        total: one.total ?? "",
        unit: one.unit,
        reference_period: one.referencePeriod,
        as_of: one.asOf ?? "",
        base: one.basePeriod ?? "",
        direction: one.direction ?? "",
        status: one.obsStatus,
        bound: one.bound ?? "",
        indicator: one.indicator,
        plan: one.plan ?? "",
        same_as: one.sameAs ?? "",
        section: one.section,
      });
    }
  });

  test("keeps the printed zeros, and the number beside them", () => {
    expect(row("rice-area")).toMatchObject({ value_digits: "1234.50", value: "1234.5", decimals: "2" });
    expect(row("retail-sales-plan-completion")).toMatchObject({ value_digits: "20.0", value: "20" });
  });

  test("gives a decrease its sign in a column of its own", () => {
    expect(row("rice-output-yoy")).toMatchObject({
      value: "2.5",
      signed_value: "-2.5",
      direction: "decrease",
    });
    expect(row("rice-area-yoy")).toMatchObject({ value: "8.1", signed_value: "8.1", direction: "increase" });
  });

  test("names the period of a base", () => {
    expect(row("rice-area-yoy")).toMatchObject({ base: "same-period-last-year", base_period: "2000-Q1" });
  });

  test("quotes each language's sentence, the figure as printed in it, and the address of the sentence", () => {
    expect(row("rice-output")).toMatchObject({
      printed_vi: "3.000 tấn",
      printed_en: "3,000 tonnes",
      sentence_vi: "Sản lượng: Vụ này ước đạt gần 3.000 tấn.",
      sentence_en: "Output: This crop is estimated at nearly 3,000 tonnes.",
      address_vi: "https://report.example/vi/page/#rice-output",
      address_en: "https://report.example/en/page/#rice-output",
    });
    for (const one of rows.filter(({ origin }) => origin === "reported")) {
      expect(one["sentence_vi"]).toContain(one["printed_vi"]);
      expect(one["sentence_en"]).toContain(one["printed_en"]);
    }
  });

  test("parts a unit into measure and multiplier", () => {
    expect(row("retail-sales")).toMatchObject({
      unit: "vnd-million",
      unit_measure: "vnd",
      unit_multiplier: "6",
    });
    expect(row("rice-area")).toMatchObject({ unit_measure: "hectare", unit_multiplier: "0" });
  });

  test("marks what is derived, with method, formula in every language, inputs and the ends of the value", () => {
    const derived = rows.filter(({ origin }) => origin === "derived");
    expect(derived.length).toBeGreaterThan(0);
    for (const one of derived) {
      expect(one["method"]).not.toBe("");
      expect(one["formula_vi"]).not.toBe("");
      expect(one["formula_en"]).not.toBe("");
      expect(one["inputs"]?.split(" ").every((id) => edition.observations.has(id))).toBe(true);
      expect(Number(one["low"])).toBeLessThanOrEqual(Number(one["high"]));
      if (!one["value"]) continue;
      expect(Number(one["low"])).toBeLessThanOrEqual(Number(one["value"]));
      expect(Number(one["high"])).toBeGreaterThanOrEqual(Number(one["value"]));
    }
  });
});

const inBoth = (pattern: RegExp): object => {
  const matching: unknown = expect.stringMatching(pattern);
  return { vi: matching, en: matching };
};

describe("figures.json", () => {
  interface Entry {
    readonly id: string;
    readonly value: string | null;
    readonly number: number | null;
    readonly inputs: readonly string[];
    readonly [field: string]: unknown;
  }
  const { reports, figures } = JSON.parse(textIn(files, "figures.json")) as {
    reports: object[];
    figures: Entry[];
  };

  test("names the report and has the same figures as the table", () => {
    expect(reports).toMatchObject([
      { id: "2001-q1", number: edition.report.number, languages: ["vi", "en"] },
    ]);
    expect(figures.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(figures.map(({ id }) => id)).toEqual(figuresOf(edition).map(({ id }) => id));
  });

  test("has each value as printed digits and as a number", () => {
    for (const one of edition.observations.values()) {
      const entry = figures.find(({ id }) => id === one.id);
      expect(entry).toMatchObject({
        value: one.value,
        number: Number(one.value),
        unit: one.unit,
        inputs: [],
      });
    }
  });

  test("has printed text and address in both languages for every figure", () => {
    for (const one of figures) {
      expect(one["printed"]).toEqual(inBoth(/./));
      expect(one["address"]).toEqual(inBoth(/^https:/));
    }
  });

  test("gives each derived figure its formula and inputs", () => {
    for (const one of figures.filter(({ origin }) => origin === "derived")) {
      expect(one.inputs.length).toBeGreaterThan(0);
      expect(one["formula"]).toEqual(inBoth(/./));
    }
  });
});

describe("the other tables", () => {
  test("corrections say what was received, what is published and why", () => {
    expect(readRecords(textIn(files, "corrections.csv"))).toEqual([
      {
        report: "2001-q1",
        correction: "1",
        line: "7",
        section: expect.any(String) as string,
        figures: expect.any(String) as string,
        date: edition.report.date,
        received: "toàn tĩnh",
        published: "toàn tỉnh",
        reason_vi: "Lỗi nhận dạng ký tự",
        reason_en: "Character recognition slip",
        version: "1",
        version_date: edition.report.date,
      },
    ]);
  });

  test("words of the glossary cannot start a formula", () => {
    expect(readRecords(textIn(files, "glossary.csv"))).toMatchObject([
      {
        term: "UBM",
        term_kind: "abbreviation",
        meaning_en: `'${CANARY}`,
        explanation_en: '- A body,\n"for" tests.',
      },
    ]);
  });

  test("indicators and units are the catalogues", () => {
    const indicators = readRecords(textIn(files, "indicators.csv"));
    expect(indicators.map(({ indicator }) => indicator)).toEqual([...edition.indicators.keys()]);
    expect(readRecords(textIn(files, "units.csv")).map(({ unit }) => unit)).toEqual(
      Object.keys(edition.units),
    );
  });

  test("a work programme is one row a task, each cell as the report states it", () => {
    const parts = edition.programmes.get("programme")?.get("vi")?.parts ?? [];
    const tasks = parts.flatMap(({ groups }) =>
      groups.flatMap((group) => group.rows.map((task) => ({ group, task }))),
    );
    expect(readRecords(textIn(files, "programme.csv"))).toMatchObject(
      tasks.map(({ group, task: { id, title, agency = "", deadline = "", note = "" } }) => ({
        id,
        part_vi: "I. Nhiệm vụ trong năm",
        group_vi: group.title,
        title_vi: title,
        agency_vi: agency,
        deadline_vi: deadline,
        note_vi: note,
      })),
    );
  });

  test("an annex of entries has the text under each head in its column", () => {
    const projects = readRecords(textIn(files, "projects.en.csv"));
    expect(projects.map(({ id }) => id)).toEqual(["bridge", "market"]);
    expect(projects[0]).toMatchObject({
      project: "Sample Bridge",
      progress: "50 m of the bridge have been built.",
      difficulties: "- Lack of sand.\n- Lack of stone.",
    });
    expect(projects.every(({ text }) => text === "")).toBe(true);
  });
});
