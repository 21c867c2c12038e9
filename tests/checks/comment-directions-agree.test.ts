import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { phraseText } from "../../src/i18n/phrases.ts";
import { broken, readAgain, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

const found = (...changes: Change[]): string[] =>
  checkFiles(readAgain(broken(...changes)))
    .flatMap(({ issues }) => issues)
    .filter(({ rule }) => rule === "comment-directions-agree")
    .map((issue) => /“(.*?)”/.exec(phraseText(issue, "en"))?.[1] ?? "");

describe("directions in comments of the audit", () => {
  const directions = (vi: string, en: string): string[] =>
    found(
      {
        file: `${root}/relations.yaml`,
        write: "relations:\n  - { id: more-rice, kind: same, figures: [rice-area, rice-area-yoy.base] }\n",
      },
      {
        file: `${root}/audit.yaml`,
        write: `findings:\n  - relation: more-rice\n    printed: "1234.50; 8.10"\n    reason:\n      vi: "${vi}"\n      en: "${en}"\n`,
      },
    );

  test.for([
    ["of the change behind them", "in “tăng 8,10%”", "prints “up 8.10%”"],
    ["with words that join", "tăng thêm 8,10%", "an increase of only 8.10%"],
    ["between two numbers", "1.142,0 ha, ít hơn 1.234,50 ha", "1,142.0 ha, less than 1,234.50 ha"],
    ["from one number to another", "tăng từ 1.142,0 lên 1.234,50 ha", "up from 1,142.0 to 1,234.50 ha"],
    ["of a difference", "1.142,0 ha; 1.234,50 ha, nhiều hơn 92,5 ha", "1,142.0 ha; 1,234.50 ha, 92.5 more"],
    ["of all changes in the passage", "mức tăng khác", "another growth rate"],
    ["in words quoted from the report", "như “Năng suất thấp hơn”", "as in “output fell by 2.5%”"],
    ["in a sum", "cộng lại là 1.234,50 ha", "these add up to 1,234.50 ha"],
  ] as const)("%s are right", ([, vi, en]) => {
    expect(directions(vi, en)).toEqual([]);
  });

  test.for([
    ["the other one before a change", "in “giảm 8,10%”", "prints “down 8.10%”", ["giảm 8,10", "down 8.10"]],
    ["one before what is no change", "tăng 1.234,50 ha", "up 1,234.50 ha", ["tăng 1.234,50", "up 1,234.50"]],
    [
      "the other one from number to number",
      "giảm từ 1.142,0 xuống 1.234,50 ha",
      "down from 1,142.0 to 1,234.50 ha",
      ["giảm từ 1.142,0", "down from 1,142.0"],
    ],
    ["one that no change of the passage has", "mức giảm khác", "another decline", ["giảm", "decline"]],
    [
      "one without a number",
      "diện tích thấp hơn",
      "the area is smaller than that",
      ["thấp hơn", "smaller than"],
    ],
    [
      "one in words that the report does not print",
      "như “Năng suất cao hơn”",
      "as in “the yield was higher”",
      ["Năng suất cao hơn", "the yield was higher"],
    ],
  ] as const)("%s is refused", ([, vi, en, expected]) => {
    expect(directions(vi, en)).toEqual(expected);
  });
});

describe("directions in questions and in reasons of corrections", () => {
  const asked = (vi: string, en: string, text = "tăng 8,10%"): string[] =>
    found({
      file: `${root}/corrections.yaml`,
      write: `corrections: []\nqueries:\n  - { line: 7, text: "${text}", question: { vi: "${vi}", en: "${en}" } }\n`,
    });
  const given = (vi: string, en: string): string[] =>
    found({
      file: `${root}/corrections.yaml`,
      replace: "reason: { vi: Lỗi nhận dạng ký tự, en: Character recognition slip }",
      by: `reason: { vi: "${vi}", en: "${en}" }`,
    });

  test("those of the words in question are right, and words of their section", () => {
    expect(asked("Diện tích tăng nhanh?", "Did the area rise fast?")).toEqual([]);
    expect(asked("Diện tích giảm nhanh?", "Did the area fall fast?")).toEqual(["giảm", "fall"]);
    expect(asked("Sản lượng giảm 2,5%?", "Output fell by 2.5%?")).toEqual([]);
    expect(asked("Sản lượng tăng 2,5%?", "Output rose by 2.5%?")).toEqual(["tăng 2,5", "rose by 2.5"]);
    expect(asked("Năng suất thấp hơn?", "The output fell?", "giống 203")).toEqual([]);
  });

  test("a reason for a correction is no other", () => {
    expect(given("trước là tăng 8,10%", "before it was up 8.10%")).toEqual([]);
    expect(given("trước là giảm 8,10%", "before it was down 8.10%")).toEqual(["giảm 8,10", "down 8.10"]);
  });
});
