import { describe, expect, test } from "vitest";
import {
  cellsIn,
  draftWithAnnex,
  problemsOf,
  publishedWithAnnex,
  rowsIn,
  translatedReportWithAnnex,
} from "./annex-tables.ts";

const FIGURES = [
  "Chỉ tiêu|Đơn vị|Quý II/2001|So cùng kỳ (%)",
  "Chè thử|ha|1.200,5|105,2",
  "Cà phê thử|ha|300|98",
];
const WORDS = ["Đơn vị|Việc được giao", "Sở Thử|Trình kế hoạch thử", "Sở Nghiệm|Báo cáo việc thử"];
const BODY = [
  "Kết quả cụ thể như sau:",
  "Bảng 1. Diện tích cây thử",
  "(Đơn vị tính: ha)",
  FIGURES,
  "Câu sau bảng thử.",
];

const sectionIn = (files: ReadonlyMap<string, string>): string[] =>
  ([...files].find(([path]) => path.endsWith("nong-nghiep/vi.mdx"))?.[1] ?? "")
    .split(/^---$/m)[2]
    ?.split("\n")
    .filter(Boolean)
    .map((line) => line.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "[$1]")) ?? [];
const askedIn = ({ questions }: ReturnType<typeof draftWithAnnex>) =>
  questions.filter(({ kind, reason }) => kind === "section" && reason["en"]?.includes("inside the text"));

describe("a table of figures inside the text", () => {
  const draft = draftWithAnnex([], { body: BODY });

  test("becomes an annex in which each figure is bound; the text around it keeps its order", () => {
    expect(sectionIn(draft.files)).toEqual([
      "Sản lượng ngô thử nghiệm đạt [120 tấn].",
      "Kết quả cụ thể như sau:",
      "Câu sau bảng thử.",
    ]);
    expect(rowsIn(draft.files)).toEqual([
      "Chè thử | ha | [1.200,5] | [105,2]",
      "Cà phê thử | ha | [300] | [98]",
    ]);
    expect([...cellsIn(draft.files).values()].map(({ kind }) => kind)).toEqual([
      "level",
      "ratio",
      "level",
      "ratio",
    ]);
    expect(problemsOf(draft)).toEqual([]);
  });

  test("is asked, with the sentence before it", () => {
    expect(askedIn(draft)).toMatchObject([{ sentence: "Bảng 1. Diện tích cây thử" }]);
    expect(askedIn(draft)[0]?.reason["vi"]).toContain("“Kết quả cụ thể như sau:”");
  });

  test("has its annex again in the next report, and is not asked", () => {
    const before = publishedWithAnnex(draft);
    const next = draftWithAnnex([], {
      files: before,
      title: "Tình hình 6 tháng đầu năm 2002",
      body: BODY.map((one) =>
        typeof one === "string" ? one : one.map((line) => line.replace("2001", "2002")),
      ),
    });
    expect([...cellsIn(next.files).keys()]).toEqual([...cellsIn(draft.files).keys()]);
    expect(askedIn(next)).toEqual([]);
  });

  test("stands beside the annexes behind the signature, each of its own", () => {
    const both = draftWithAnnex(
      ["PHỤ LỤC", "SỐ LIỆU KHÁC", FIGURES.map((line) => line.replace("thử", "khác"))],
      {
        body: BODY,
      },
    );
    expect(cellsIn(both.files).size).toBe(8);
    expect(both.draft.annexes.map(({ name }) => name)).toEqual(["SỐ LIỆU KHÁC", "Bảng 1. Diện tích cây thử"]);
    expect(problemsOf(both)).toEqual([]);
  });

  test("is translated from the table inside the text of the translation", () => {
    const english = translatedReportWithAnnex(
      "Output of test maize reached 120 tonnes.",
      [],
      [
        "The results are as follows:",
        "Table 1. Area of test crops",
        "(Unit: ha)",
        [
          "Indicator|Unit|Second quarter of 2001|Year on year (%)",
          "Test tea|ha|1,200.5|105.2",
          "Test coffee|ha|300|98",
        ],
        "The sentence behind the table.",
      ],
    );
    const { files } = draftWithAnnex([], { body: BODY, more: { english } });
    const text = [...files].find(([path]) => /\/annexes\/.*en\.mdx$/.test(path))?.[1];
    expect(text).toMatch(/^Test tea \| ha \| \[1,200\.5\]\(#/m);
  });
});

test("each row of a table of words inside the text is an item of a list in its place, and is asked", () => {
  const draft = draftWithAnnex([], { body: ["Phân công như sau:", WORDS, "Câu sau bảng thử."] });
  expect(sectionIn(draft.files).slice(1)).toEqual([
    "Phân công như sau:",
    "- Đơn vị; Việc được giao",
    "- Sở Thử; Trình kế hoạch thử",
    "- Sở Nghiệm; Báo cáo việc thử",
    "Câu sau bảng thử.",
  ]);
  expect(askedIn(draft)).toHaveLength(1);
  expect(problemsOf(draft)).toEqual([]);
});

test("a table that lays out paragraphs is read as paragraphs", () => {
  const draft = draftWithAnnex([], { body: [["Đoạn thứ nhất trong khung thử."], "Câu sau khung thử."] });
  expect(sectionIn(draft.files).slice(1)).toEqual(["Đoạn thứ nhất trong khung thử.", "Câu sau khung thử."]);
  expect(askedIn(draft)).toEqual([]);
});
