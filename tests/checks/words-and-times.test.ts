import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { phraseText } from "../../src/i18n/phrases.ts";
import { broken, readAgain, type Change } from "../fixtures/small-report.ts";

const RICE = "content/reports/2001-q1/sections/rice/vi.mdx";

const found = (rule: string, ...changes: Change[]): string[] =>
  checkFiles(readAgain(broken(...changes)))
    .flatMap(({ issues }) => issues)
    .filter((one) => one.rule === rule)
    .map((issue) => phraseText(issue, "en"));

describe("the figures of a footnote of an estimate are estimates", () => {
  const noted = (lead: string, field = ""): string[] =>
    found(
      "estimates-are-marked",
      {
        file: RICE,
        replace: "ước đạt gần [3.000 tấn](#rice-output).",
        by: `${lead} [3.000 tấn](#rice-output)[^2].`,
      },
      {
        file: RICE,
        replace: "unit: percent }\nnumbers:",
        by: `unit: percent }\n  - { id: rice-loss, kind: level, value: "7", unit: tonne${field} }\nnumbers:`,
      },
      { file: RICE, replace: "của Ủy ban.", by: "của Ủy ban.\n\n[^2]: Mất [7 tấn](#rice-loss)." },
    ).filter((one) => one.includes("7 tấn"));

  test("one without a status is told", () => {
    expect(noted("ước đạt gần")[0]).toContain(
      "or the marker of its footnote; expected status: E in the metric",
    );
  });

  test("one with a status, or of a sentence without the word, is not", () => {
    expect(noted("ước đạt gần", ", status: E")).toEqual([]);
    expect(noted("ước đạt gần", ", status: A")).toEqual([]);
    expect(noted("đạt gần")).toEqual([]);
  });
});

describe("a figure is of a year that its clause names", () => {
  const years = (from: string, by: string, field = ""): string[] =>
    found(
      "periods-agree-with-words",
      { file: RICE, replace: from, by },
      { file: RICE, replace: 'value: "3000", unit: tonne', by: `value: "3000", unit: tonne${field}` },
    );
  const OUTPUT = "Vụ này ước đạt";

  test.for([
    ["the year of its period", "Năm 2001 ước đạt", ""],
    ["the year of its day", "Đến hết năm 2000 ước đạt", ', asOf: "2000-12-31"'],
    ["a year that it is compared with", "So với năm 2000, vụ này ước đạt", ""],
    ["the year of what is counted", "Vụ của năm 2000 ước đạt", ""],
    ["a year of constant prices", "Theo giá so sánh năm 2010 ước đạt", ""],
    ["a year of another clause", "Năm 2000 hạn; vụ này ước đạt", ""],
  ] as const)("%s is right", ([, by, field]) => {
    expect(years(OUTPUT, by, field)).toEqual([]);
  });

  test.for([
    ["another year before it", "Năm 2000 ước đạt", ""],
    ["another year, written with its quarter", "Quý IV/2000 ước đạt", ""],
    ["the year of the report where its period is another", "Năm 2001 ước đạt", ', period: "2000"'],
  ] as const)("%s is told", ([, by, field]) => {
    expect(years(OUTPUT, by, field)).toHaveLength(1);
  });
});
