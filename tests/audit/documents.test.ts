import { describe, expect, test } from "vitest";
import { language } from "../../src/model/languages.ts";
import type { Edition } from "../../src/report/edition.ts";
import { citationsIn } from "../../src/audit/documents/citations.ts";
import { daysExist } from "../../src/audit/documents/days-exist.ts";
import { documentsBearTheirYear } from "../../src/audit/documents/documents-bear-their-year.ts";
import { documentsKeepTheirDate } from "../../src/audit/documents/documents-keep-their-date.ts";
import { documentsKeepTheirKind } from "../../src/audit/documents/documents-keep-their-kind.ts";
import { documentsPrecedeTheReport } from "../../src/audit/documents/documents-precede-the-report.ts";
import type { PrintedText } from "../../src/audit/documents/printed-texts.ts";
import { expectedSeries } from "../../src/audit/documents/series.ts";
import { spansHaveTheirLength } from "../../src/audit/documents/spans-have-their-length.ts";

const vi = language("vi").documents;
if (!vi) throw new Error("Vietnamese documents can be read");
const edition = { official: "vi", report: { languages: ["vi"], date: "2001-04-29" } } as unknown as Edition;

const printed = (text: string): PrintedText => ({
  section: "section",
  text,
  placeAt: (offset) => ({ file: "vi.mdx", line: 1, column: offset + 1 }),
});
const cited = (...texts: string[]) => texts.flatMap((text) => citationsIn(printed(text), vi));
const verdicts = (results: readonly { holds: boolean }[]): boolean[] => results.map(({ holds }) => holds);

test.each([
  ["theo Nghị quyết số 189/NQ-HĐND ngày 08 tháng 12 năm 2000 của", "189/NQ-HĐND", "Nghị quyết", "2000-12-08"],
  ["QĐ số 598/KH-UBND ngày 08/3/2001", "598/KH-UBND", "QĐ", "2001-03-08"],
  ["Nghị quyết số 05-NQ/TU, ngày 23/5/1996", "05-NQ/TU", "Nghị quyết", "1996-05-23"],
  ["Văn bản số 39/UBND-NC ngày 08/01/2001", "39/UBND-NC", undefined, "2001-01-08"],
  ["Nghị định 107/2000/NĐ-CP; việc khác ngày 1/1/2001", "107/2000/NĐ-CP", "Nghị định", undefined],
])("“%s” cites %s", (text, number, kind, iso) => {
  const [one] = cited(text);
  expect([one?.number, one?.kind, one?.day?.iso]).toEqual([number, kind, iso]);
});

describe("documents", () => {
  test("keep their kind", () => {
    expect(verdicts(documentsKeepTheirKind(edition, cited("Kế hoạch số 508/KH-UBND"), vi))).toEqual([true]);
    const [wrong] = documentsKeepTheirKind(edition, cited("QĐ số 598/KH-UBND"), vi);
    expect(wrong).toMatchObject({ holds: false, printed: "QĐ", expected: { vi: "Kế hoạch" } });
  });

  test("precede the report", () => {
    const texts = [
      "Quyết định số 5/QĐ-TTg ngày 29/4/2001",
      "Nghị quyết số 7/NQ-HĐND ngày 8/12/2001",
      "Quyết định số 9/QĐ-TTg ngày 31/4/2000",
    ];
    expect(verdicts(documentsPrecedeTheReport(edition, cited(...texts)))).toEqual([true, false, false]);
  });

  test("bear the year of their number", () => {
    const texts = ["Nghị định 108/2000/NĐ-CP ngày 14/9/2000", "Nghị định 109/2000/NĐ-CP ngày 14/9/1999"];
    expect(verdicts(documentsBearTheirYear(edition, cited(...texts)))).toEqual([true, false]);
  });

  test("keep their date within a year", () => {
    const twice = (second: string) =>
      cited("Quyết định số 5/QĐ-TTg ngày 21/12/2000", `Quyết định số 5/QĐ-TTg ngày ${second}`);
    expect(verdicts(documentsKeepTheirDate(edition, twice("21/12/2000")))).toEqual([true]);
    expect(verdicts(documentsKeepTheirDate(edition, twice("12/12/2000")))).toEqual([false]);
    expect(verdicts(documentsKeepTheirDate(edition, twice("21/12/1999")))).toEqual([]);
  });
});

test("days are days of the calendar", () => {
  expect(verdicts(daysExist(edition, [printed("trước 30/8/2001")], vi))).toEqual([true]);
  expect(daysExist(edition, [printed("từ ngày 1 tháng 4 năm 2001 đến 31/4/2001")], vi)).toMatchObject([
    { holds: false, printed: "31/4/2001" },
  ]);
});

test.each([
  ["kế hoạch sử dụng đất 5 năm 2001-2005", [true]],
  ["kế hoạch 5 năm giai đoạn 2000 - 2005", [false]],
  ["Lễ kỷ niệm 70 năm chiến thắng (7/5/1954 - 7/5/2024)", [true]],
  ["Lễ kỷ niệm 60 năm chiến thắng (7/5/1954 - 7/5/2024)", [false]],
  ["lớp 1 năm học 2000-2001", []],
  ["kết quả 3 năm triển khai; giai đoạn 2001-2005", []],
])("“%s”", (text, holds) => {
  expect(verdicts(spansHaveTheirLength(edition, [printed(text)], vi))).toEqual(holds);
});

test.each([
  [
    ["1", "2", "4"],
    ["1", "2", "3"],
  ],
  [
    ["I", "2", "3"],
    ["1", "2", "3"],
  ],
  [
    ["I", undefined],
    ["I", "II"],
  ],
  [
    ["a", "b"],
    ["a", "b"],
  ],
  [
    ["c", "d", "đ"],
    ["a", "b", "c"],
  ],
  [
    ["IX", "X", "XI"],
    ["I", "II", "III"],
  ],
  [
    [undefined, undefined],
    ["", ""],
  ],
])("%j should be %j", (numbers, expected) => {
  expect(expectedSeries(numbers)).toEqual(expected);
});
