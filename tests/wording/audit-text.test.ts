import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { describeResult, type ResultText } from "../../src/wording/audit-text.ts";
import { findingTexts } from "../../src/wording/caveat-text.ts";
import { derivedName, describeDerived } from "../../src/wording/derived-text.ts";
import { audit } from "../../src/audit/audit.ts";
import { derive } from "../../src/derive/derive.ts";
import { broken, smallReport, type Change } from "../fixtures/small-report.ts";

const AS_IT_SHOULD_BE: Readonly<Record<string, RegExp>> = { en: / should /, vi: / (?:cần|không được) / };

test.for(Object.entries(AS_IT_SHOULD_BE))(
  "a statement says what should be, for it may not hold: %s",
  ([locale, form]) => {
    const path = join(import.meta.dirname, `../../src/i18n/words/${locale}/audit.json`);
    const { statement } = JSON.parse(readFileSync(path, "utf8")) as { statement: Record<string, string> };
    expect(Object.values(statement).length).toBeGreaterThan(20);
    expect(Object.values(statement).filter((text) => !form.test(text))).toEqual([]);
  },
);

const root = "content/reports/2001-q1";
const NO_BREAK = "\u00a0";
const spaced = (text: string): string => text.replaceAll(NO_BREAK, " ");

const editionOf = (...changes: Change[]) => {
  const edition = checkFiles(changes.length ? broken(...changes) : smallReport())[0]?.edition;
  if (!edition) throw new Error("the small report can be read");
  return edition;
};

/** The report calls a completion low. */
const LOW: Change = {
  file: "content/reports/2001-q1/relations.yaml",
  write: "relations:\n  - { id: low, kind: limit, share: retail-sales-plan-completion }\n",
};

describe("a derived figure", () => {
  const edition = editionOf(
    {
      file: "content/units.yaml",
      replace: "percent:\n  dimension: proportion",
      by: `percentage-point:
  dimension: percentage-point
  factor: "1"
  name: { vi: điểm phần trăm, en: percentage points }
  forms: { vi: [điểm phần trăm], en: [percentage points] }
percent:
  dimension: proportion`,
    },
    LOW,
  );
  const figures = derive(edition);
  const said = (id: string, locale: string) => {
    const figure = figures.get(id);
    if (!figure) throw new Error(`no derived figure ${id}`);
    const { name, value, formula } = describeDerived(edition, figure, locale);
    return [name, value, formula].map(spaced);
  };

  test("is named, said with its uncertainty, and shows its formula with the printed numbers", () => {
    expect(said("rice-area-base-level", "vi")).toEqual([
      "Diện tích lúa (quý 1 năm 2000)",
      "khoảng 1.142,0 ha",
      "1.234,50 ha ÷ (1 + 8,10%)",
    ]);
    expect(said("rice-area-base-level", "en")).toEqual([
      "Area of rice (quarter 1 of 2000)",
      "about 1,142.0 ha",
      "1,234.50 ha ÷ (1 + 8.10%)",
    ]);
  });

  test("says in words which way a change goes", () => {
    expect(said("rice-area-absolute-change", "vi")[1]).toBe("tăng khoảng 92,5 ha");
    expect(said("retail-sales-plan-completion-progress-gap", "en")[1]).toBe(
      "about 5.0 percentage points less than the part of the year gone",
    );
    expect(said("retail-sales-plan-completion-progress-gap", "vi")[1]).toBe(
      "thấp hơn khoảng 5,0 điểm phần trăm so với phần thời gian đã qua của năm",
    );
  });

  test("carries the mark of a derived figure and its inputs", () => {
    const figure = figures.get("rice-area-base-level");
    const text = figure && describeDerived(edition, figure, "en");
    expect(text).toMatchObject({
      mark: "Derived figure, not reported",
      inputs: [{ id: "rice-area" }, { id: "rice-area-yoy" }],
    });
  });

  test("every one of them has a name and a value in both languages", () => {
    for (const figure of figures.values())
      for (const locale of ["vi", "en"]) {
        expect(derivedName(edition, figure, locale)).not.toMatch(/\{\{|undefined|^$/);
        expect(describeDerived(edition, figure, locale).formula).not.toMatch(/\{\{|undefined|^$/);
      }
  });
});

describe("a result of the audit", () => {
  const relations: Change = {
    file: `${root}/relations.yaml`,
    write: `publications:
  - { id: yearbook, title: { vi: "Niên giám", en: "Yearbook" }, publisher: { vi: "Cơ quan thống kê", en: "Statistics office" }, date: "2000-12-31" }
  - { id: census, title: { vi: "Tổng điều tra", en: "Census" }, publisher: { vi: "Cơ quan thống kê", en: "Statistics office" } }
relations:
  - { id: elsewhere, kind: published-elsewhere, figure: rice-area, published: { value: "1234.5", publication: yearbook } }
  - { id: rounded, kind: published-elsewhere, figure: rice-area-yoy, published: { value: "8", publication: yearbook } }
  - { id: between, kind: published-limits, figure: schools-reached.total, least: { value: "8", publication: census }, most: { value: "9", publication: yearbook } }
  - { id: at-least, kind: published-limits, figure: schools-reached, least: { value: "4", publication: census } }
  - { id: at-most, kind: published-limits, figure: schools-reached, most: { value: "9", publication: census } }
  - { id: places, kind: base-in-places, change: rice-area-yoy, level: rice-area, places: 1 }
  - { id: whole, kind: base-in-places, change: rice-area-yoy, level: rice-area, places: 0 }
  - { id: rice, kind: sum, total: rice-area, parts: [rice-area, -rice-output], premise: { vi: "Giả định", en: "Premise" } }
  - { id: schools, kind: same, figures: [schools-reached.total, schools-reached] }
  - { id: rise, kind: same, figures: [rice-area, rice-area-yoy.base] }
  - { id: implied, kind: same, figures: [rice-area-yoy.base, rice-area] }
  - { id: part, kind: within, parts: [schools-reached.total], whole: [schools-reached] }
  - { id: parts, kind: within, parts: [rice-area, rice-area], whole: [rice-area-yoy.base, rice-area, -rice-area] }
  - { id: planned, kind: within, parts: [retail-sales-plan-completion.plan], whole: [retail-sales-plan-completion.plan] }
  - { id: each, kind: total-of-bands, total: schools-reached.total, bands: [{ count: schools-reached, from: "1", to: "4" }] }
  - { id: least, kind: total-of-bands, total: schools-reached, bands: [{ count: schools-reached.total, from: "1" }] }
  - { id: lowest, kind: order, lower: schools-reached, higher: [schools-reached.total, rice-area] }
  - { id: named, kind: listed, count: schools-reached, items: [{ vi: "trường", en: "schools" }, { vi: "lúa", en: "rice" }] }
`,
  };
  const reason = '{ vi: "Vì thế", en: "So it is" }';
  const answers: Change = {
    file: `${root}/audit.yaml`,
    write: `findings:\n  - { relation: schools, printed: "8; 3", reason: ${reason} }\n`,
  };
  const edition = editionOf(relations, answers);
  const results = audit(edition);
  const said = (id: string, locale: string): ResultText => {
    const result = results.find((one) => one.id === id);
    if (!result) throw new Error(`no result ${id}`);
    return describeResult(edition, result, locale);
  };

  test("says what was checked, that it does not hold and by how much, and why it stands", () => {
    const { statement, calculation, verdict, reason: why } = said("schools", "en");
    expect([statement, calculation, verdict, why].map((text) => spaced(text ?? ""))).toEqual([
      "The total of schools that meet the standard and schools that meet the standard should be the same.",
      "8 schools ≠ 3 schools",
      "Differs by 5 schools: the text prints 8 schools, the other figures give 3 schools.",
      "So it is",
    ]);
  });

  test("says it in Vietnamese as well", () => {
    expect(spaced(said("schools", "vi").verdict)).toBe(
      "Lệch 5 trường: văn bản in 8 trường, các số khác cho 3 trường.",
    );
    expect(said("rice", "vi").premise).toBe("Với giả định: Giả định");
  });

  test("names the suggested fixes while the publisher has given no reason, which they could contradict", () => {
    const unanswered = editionOf(relations);
    const open = audit(unanswered).find(({ id }) => id === "schools");
    expect(open && describeResult(unanswered, open, "en").suggestedFixes.map(spaced)).toContain(
      "Would agree if 3 schools were 8 schools (one digit changed).",
    );
    expect(said("schools", "en").suggestedFixes).toEqual([]);
  });

  test("of what is implied, says what each side gives", () => {
    expect(spaced(said("rise", "en").verdict)).toBe(
      "Differs by about 92.5 ha: the text prints 1,234.50 ha, the other figures give about 1,142.0 ha.",
    );
    expect(spaced(said("rise", "en").calculation ?? "")).toBe("1,234.50 ha ≠ 1,234.50 ha ÷ (1 + 8.10%)");
  });

  test("a figure that another publication rounds is about that number, not equal to it", () => {
    expect(spaced(said("rounded", "en").calculation ?? "")).toBe("8.10% ≈ 8%");
    expect(spaced(said("elsewhere", "en").calculation ?? "")).toBe("1,234.50 ha = 1,234.5 ha");
  });

  test("a number that is implied is marked, for the report does not print it", () => {
    const { subject, numbers } = said("implied", "en");
    expect(subject).toBe("area of rice in the base period (implied by the change)");
    expect(spaced(numbers?.printed ?? "")).toBe("about 1,142.0 ha (implied)");
    expect(spaced(said("rise", "en").numbers?.printed ?? "")).toBe("1,234.50 ha");
  });

  test.each([
    [
      "each",
      "The total of schools that meet the standard should fit schools that meet the standard: 1 to 4 for each.",
      "8 schools within: 3 schools × 1; 3 schools × 4",
    ],
    [
      "least",
      "Schools that meet the standard should fit the total of schools that meet the standard: at least 1 for each.",
      "3 schools < 8 schools × 1",
    ],
    [
      "lowest",
      "Schools that meet the standard should be no higher than the total of schools that meet the standard; area of rice.",
      "3 schools ≤ 8 schools; 1,234.50 ha",
    ],
    [
      "named",
      "Schools that meet the standard: the number printed should be that of the names, “schools”; “rice”.",
      "3 schools ≠ number of names: 2",
    ],
    [
      "places",
      "Area of rice in the base period (implied by the change), worked out from the numbers as printed, should be a number with a 1-digit decimal part.",
      "1,234.50 ha ÷ (1 + 8.10%)",
    ],
    [
      "whole",
      "Area of rice in the base period (implied by the change) should be a whole number.",
      "1,234.50 ha ÷ (1 + 8.10%)",
    ],
    [
      "elsewhere",
      "Area of rice should agree with the figure published elsewhere: Statistics office, “Yearbook”, 31 December 2000.",
      "1,234.50 ha = 1,234.5 ha",
    ],
    [
      "between",
      "The total of schools that meet the standard should lie between 8 schools and 9 schools, by published figures: Statistics office, “Census”; Statistics office, “Yearbook”, 31 December 2000.",
      "8 schools within: 8 schools; 9 schools",
    ],
    [
      "at-least",
      "Schools that meet the standard should not be less than 4 schools, by published figures: Statistics office, “Census”.",
      "3 schools < 4 schools",
    ],
    [
      "at-most",
      "Schools that meet the standard should not be more than 9 schools, by published figures: Statistics office, “Census”.",
      "3 schools ≤ 9 schools",
    ],
  ])(
    "says which groups, which order, which things and which publications are meant (%s)",
    (id, statement, calculation) => {
      const text = said(id, "en");
      expect([text.statement, text.calculation].map((one) => spaced(one ?? ""))).toEqual([
        statement,
        calculation,
      ]);
    },
  );

  test("agrees in number with one part and with several, and takes away without a sign", () => {
    expect(said("part", "en").statement).toMatch(/^(?!Taken together).* should be no more than /);
    expect(said("part", "vi").statement).not.toContain("ộng lại");
    expect(said("parts", "vi").statement).toMatch(/^Cộng lại, .* không được lớn hơn tổng của: /);
    expect(said("parts", "en").statement).toBe(
      "Taken together, area of rice; area of rice should be no more than the sum of: area of rice in the base period (implied by the change); area of rice less area of rice.",
    );
  });

  test("calls what a completion is measured against by its name", () => {
    expect(said("planned", "en").statement).toMatch(/^The annual plan for retail sales \(implied /);
    const trade = `${root}/sections/trade/vi.mdx`;
    const estimated = editionOf(relations, {
      file: trade,
      replace: "plan: annual-plan",
      by: "plan: budget-estimate",
    });
    const result = audit(estimated).find(({ id }) => id === "planned");
    expect(result && describeResult(estimated, result, "vi").statement).toMatch(
      /^Dự toán được giao của doanh thu bán lẻ \(suy từ /,
    );
  });

  test("a figure that another publication prints differently agrees with the report itself", () => {
    const figure = edition.observations.get("schools-reached");
    const texts = figure ? findingTexts(edition, figure, "en") : [];
    const elsewhere = texts.filter((text) => text.includes("by published figures"));
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const text of elsewhere) expect(text).toMatch(/^Does not agree with a figure published elsewhere: /);
    expect(texts.some((text) => text.startsWith("Does not agree with other figures of the report: "))).toBe(
      true,
    );
  });

  test("has no verb that agrees with one number of its subject alone", () => {
    for (const result of results)
      expect(describeResult(edition, result, "en").statement).not.toMatch(
        / (?:equals|is|are|lies|has|have) /,
      );
  });

  test("of a limit on one side, says which side it is", () => {
    expect(spaced(said("part", "en").verdict)).toBe(
      "Differs by at least 5 schools: the text prints 8 schools, the other figures give at most 3 schools.",
    );
    expect(spaced(said("least", "en").verdict)).toBe(
      "Differs by at least 5 schools: the text prints 3 schools, the other figures give at least 8 schools.",
    );
  });

  test("that holds says so, and nothing is left unsaid", () => {
    for (const result of results)
      for (const locale of ["vi", "en"]) {
        const { name, statement, verdict } = describeResult(edition, result, locale);
        expect([name, statement, verdict].join(" ")).not.toMatch(/\{\{|undefined/);
        if (result.holds) expect(verdict).toBe(locale === "vi" ? "Khớp." : "Agrees.");
      }
  });
});
