import { describe, expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken, readAgain, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

const found = (rule: string, ...changes: Change[]) =>
  checkFiles(readAgain(broken(...changes)))
    .flatMap(({ issues }) => issues)
    .filter((one) => one.rule === rule);

describe("numbers in audit comments are bound", () => {
  const relations: Change = {
    file: `${root}/relations.yaml`,
    write: "relations:\n  - { id: more-rice, kind: same, figures: [rice-area, rice-area-yoy.base] }\n",
  };
  const issues = (vi: string, en: string) =>
    found("audit-comments-are-bound", relations, {
      file: `${root}/audit.yaml`,
      write: `findings:\n  - relation: more-rice\n    printed: "1234.50; 8.10"\n    reason:\n      vi: "${vi}"\n      en: "${en}"\n`,
    });
  const numbers = (vi: string, en: string): string[] =>
    issues(vi, en).map((issue) => /“(.*?)”/.exec(phraseText(issue, "en"))?.[1] ?? "");

  test("printed figures, those of the passage and what follows from them are", () => {
    expect(
      numbers(
        "1.234,50 ha, tăng 8,10%; trước đó là 1.142,0 ha, ít hơn 92,5 ha, khoảng 1.100 ha.",
        "1,234.50 ha, up 8.10%; before that 1,142.0 ha, 92.5 ha less, about 1,100 ha.",
      ),
    ).toEqual([]);
  });

  test.for([
    ["another digit", "1.234,51 ha", "1,234.51 ha", ["1.234,51", "1,234.51"]],
    ["another result", "còn 1.143 ha", "1,143 ha are left", ["1.143", "1,143"]],
    ["rounded without a word for it", "1.100 ha", "1,100 ha", ["1.100", "1,100"]],
    ["a number of another passage", "đạt 45 triệu", "VND 45 million", ["45", "45"]],
    ["one language alone", "1.234,50 ha", "1,234.60 ha", ["1,234.60"]],
    ["the separators of the other language", "1,234.50 ha", "1,234.50 ha", ["1,234.50"]],
    ["a fraction in words", "chưa đến một phần ba", "less than one third", ["một phần ba", "one third"]],
    ["a day", "ngày 30/3/2001", "30 March 2001", ["30/3/2001", "30 March 2001"]],
    ["a document", "số 13/QĐ-UBM", "No. 13/QĐ-UBM", ["13/QĐ-UBM", "13/QĐ-UBM"]],
    ["a period of years", "giai đoạn 2001 đến 2006", "2001-2006", ["2001 đến 2006", "2001-2006"]],
    ["a Roman number", "mục IV", "section IV", ["IV", "IV"]],
  ] as const)("%s is refused", ([, vi, en, expected]) => {
    expect(numbers(vi, en)).toEqual(expected);
  });

  test.for([
    [
      "the other comparison",
      "1.142,0 ha, nhiều hơn 1.234,50 ha",
      "1,142.0 ha, more than 1,234.50 ha",
      ["nhiều hơn", "more than"],
    ],
    ["a fitting comparison", "1.142,0 ha, ít hơn 1.234,50 ha", "1,142.0 ha, fewer than 1,234.50 ha", []],
    [
      "the other difference",
      "1.142,0 ha; 1.234,50 ha, ít hơn 92,5 ha",
      "1,142.0 ha; 1,234.50 ha, 92.5 fewer",
      ["ít hơn", "fewer"],
    ],
    [
      "a fitting difference",
      "1.142,0 ha; 1.234,50 ha, nhiều hơn 92,5 ha",
      "1,142.0 ha; 1,234.50 ha, 92.5 more",
      [],
    ],
    [
      "a number twice",
      "1.234,50 ha; in 1.234,50 ha",
      "1,234.50 ha; 1,234.50 ha printed",
      ["1.234,50", "1,234.50"],
    ],
  ] as const)("%s", ([, vi, en, expected]) => {
    expect(numbers(vi, en)).toEqual(expected);
  });

  test("days and documents that the report prints are bound, however a language writes a day", () => {
    expect(
      numbers("ngày 31/3/2001, Quyết định số 12/QĐ-UBM", "31 March 2001, Decision No. 12/QĐ-UBM"),
    ).toEqual([]);
  });

  test("a rate is not taken for a number of thousand millions", () => {
    expect(numbers("một tỷ lệ", "a rate")).toEqual([]);
    expect(numbers("một tỷ đồng", "a sum")).toEqual(["một tỷ"]);
  });

  test("the problem names the place, what was found and what was expected in both languages", () => {
    expect(issues("Vì thế", "It is 7 ha").map(wordedIssue)).toMatchObject([
      {
        place: { file: `${root}/audit.yaml`, line: 6, column: 11 },
        other: { file: `${root}/sections/rice/vi.mdx`, line: 5 },
        message: {
          vi: expect.stringContaining(
            ": tìm thấy “7”; cần một số của quan hệ này (1234.50; 8.10), của đoạn văn đó, hoặc tính được từ các số này",
          ) as string,
          en: expect.stringContaining(
            ": found “7”; expected a number of this relation (1234.50; 8.10), of its passage, or one that follows from these",
          ) as string,
        },
      },
    ]);
  });
});

describe("numbers in the reasons of corrections are bound", () => {
  const numbers = (vi: string, en: string): string[] =>
    found("correction-reasons-are-bound", {
      file: `${root}/corrections.yaml`,
      replace: "reason: { vi: Lỗi nhận dạng ký tự, en: Character recognition slip }",
      by: `reason: { vi: "${vi}", en: "${en}" }`,
    }).map((issue) => /“(.*?)”/.exec(phraseText(issue, "en"))?.[1] ?? "");

  test("a number of the line is, and the number of a line with the quoted words", () => {
    expect(numbers("như “nắng hạn” ở dòng 10", "as “nắng hạn” in line 10")).toEqual([]);
    expect(numbers("trước 1.234,50 ha", "before 1,234.50 ha")).toEqual([]);
  });

  test("any other is refused", () => {
    expect(numbers("như “nắng hạn” ở dòng 11", "as “nắng hạn” in line 12")).toEqual(["11", "12"]);
    expect(numbers("ở dòng 10", "in line 10")).toEqual(["10", "10"]);
    expect(numbers("trước 1.234,60 ha", "before 1,234.60 ha")).toEqual(["1.234,60", "1,234.60"]);
    expect(numbers("hai mươi lần", "twenty times")).toEqual(["hai mươi", "twenty"]);
  });
});

describe("numbers of questions to the publisher are bound", () => {
  const numbers = (vi: string, en: string, at: { line: number; text: string }): string[] =>
    found("correction-reasons-are-bound", {
      file: `${root}/corrections.yaml`,
      write: `corrections: []\nqueries:\n  - { line: ${at.line}, text: "${at.text}", question: { vi: "${vi}", en: "${en}" } }\n`,
    }).map((issue) => /“(.*?)”/.exec(phraseText(issue, "en"))?.[1] ?? "");
  const schools = { line: 16, text: "trường đạt chuẩn" };

  test("one of the line is, and one of its section", () => {
    expect(numbers("3 hay 8 trường?", "3 or 8 schools?", schools)).toEqual([]);
    expect(numbers("1.234,50 ha?", "1,234.50 ha?", schools)).toEqual([]);
  });

  test("one beside the words that the line or section has beside another number is not", () => {
    const rice = { line: 7, text: "giống 203" };
    expect(numbers("có phải 203 là tên giống?", "is 203 a name of a variety?", rice)).toEqual([]);
    expect(numbers("12 ha?", "12 ha?", rice)).toEqual(["12"]);
    expect(numbers("so với cùng kỳ năm 2000?", "2000?", rice)).toEqual([]);
    expect(numbers("đến 31 tháng 3 năm 2000?", "2000?", rice)).toEqual(["2000"]);
  });

  test("one of another section is where the question names the figure", () => {
    expect(numbers("doanh thu bán lẻ 45 triệu?", "retail sales of VND 45 million?", schools)).toEqual([]);
    expect(numbers("là 45 triệu?", "is it VND 45 million?", schools)).toEqual(["45", "45"]);
    expect(numbers("doanh thu bán lẻ 46 triệu?", "retail sales of 46?", schools)).toEqual(["46", "46"]);
  });

  test("that of a row is, and that of a line where the line has the words", () => {
    expect(numbers("như “nắng hạn”, ở dòng 10?", "as “nắng hạn”, in line 10?", schools)).toEqual([]);
    const far = (line: number) =>
      numbers(`như dòng ${line}?`, `as in line ${line}?`, { line: 7, text: "lúa" });
    expect(far(16)).toEqual([]);
    expect(far(1)).toEqual([]);
    expect(far(2)).toEqual(["2", "2"]);
    expect(far(10)).toEqual(["10", "10"]);
    expect(far(99)).toEqual(["99", "99"]);
  });

  test("that of a row is where the words behind it in brackets stand there", () => {
    const rows = (of: string) =>
      numbers(`như dòng 1 (${of})?`, "as in row 1?", { line: 28, text: "giống lúa" });
    expect(rows("Phòng Thử nghiệm")).toEqual([]);
    expect(rows("Phòng Kiểm tra")).toEqual(["1"]);
  });

  test("that of a note of the passage or of a part of the report that shares its words is", () => {
    const rice = { line: 7, text: "giống 203" };
    expect(numbers("theo chú thích 1?", "as footnote 1 says?", rice)).toEqual([]);
    expect(numbers("theo chú thích 2?", "as footnote 2 says?", rice)).toEqual(["2", "2"]);
    expect(numbers("như mục 2 nêu doanh thu bán lẻ?", "as section 2 says?", rice)).toEqual([]);
    expect(numbers("như phụ lục 2 nêu?", "as annex 2 says?", { line: 33, text: "50m" })).toEqual([]);
    expect(numbers("như chú thích 4 nêu doanh thu bán lẻ?", "as note 4 says?", rice)).toEqual(["4", "4"]);
    expect(numbers("như mục 4 nêu doanh thu bán lẻ?", "as section 4 says?", rice)).toEqual(["4", "4"]);
  });

  test("years and periods that its places do not print are not", () => {
    expect(numbers("là năm 2001 hay 2000?", "is it 2001 or 2000?", schools)).toEqual([]);
    expect(numbers("là năm 2003?", "is it 2003?", schools)).toEqual(["2003", "2003"]);
    expect(numbers("giai đoạn 2001 - 2006?", "2001-2006?", schools)).toEqual(["2001 - 2006", "2001-2006"]);
  });

  test("a translation says the numbers of the official question, words that it quotes aside", () => {
    expect(numbers("“3/8 trường” là 03 trường?", "is “3/8 trường” 3 schools?", schools)).toEqual([]);
    expect(numbers("3 trường?", "8 schools?", schools)).toEqual(["8"]);
    expect(numbers("3 trường?", "3 or 3 times?", { line: 16, text: "3/8" })).toContain("3");
  });

  test("two that exclude one another are two, and a sum is that of the numbers before", () => {
    expect(numbers("3 trường hay 3 trường?", "3 or 3 schools?", schools)).toEqual(["3", "3"]);
    const rice = { line: 7, text: "giống 203" };
    expect(numbers("203 và số 12 cộng lại là 203?", "203 and 12 make 203?", rice)).toEqual(["203", "203"]);
  });

  test("words that compare two of them fit them", () => {
    expect(numbers("3 trường, nhiều hơn 8 trường?", "3 schools, more than 8?", schools)).toEqual([
      "nhiều hơn",
      "more than",
    ]);
  });
});
