import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftWithAnnex, problemsOf, publishedWithAnnex, translatedReportWithAnnex } from "./annex-tables.ts";

const TITLE = ["PHỤ LỤC 1", "MỘT SỐ CHỈ TIÊU CHỦ YẾU", "(Kèm theo Báo cáo số 1/BC-UBND ngày 20/7/2001)"];
const TABLE = [
  "TT^|Chỉ tiêu^|Đơn vị tính^|TH 6 tháng 2000^|Năm 2001>>|Ghi chú^",
  "^|^|^|^|Kế hoạch|Ước TH 6 tháng|^",
  "I|NÔNG NGHIỆP|||||",
  "1|Diện tích lúa|ha|1.200,5|2.500|1.308|",
  "-|Trong đó: lúa nương|ha|200||190|giảm",
  "II|CÔNG NGHIỆP|||||",
  "1|Khung cửi|chiếc|15|30|16|…",
];
const ENGLISH_TITLE = [
  "ANNEX 1",
  "SOME MAIN INDICATORS",
  "(Attached to Report No. 1/BC-UBND of 20 July 2001)",
];
const ENGLISH = [
  "No.^|Indicator^|Unit^|First 6 months of 2000^|Year 2001>>|Note^",
  "^|^|^|^|Plan|Estimate, 6 months|^",
  "I|AGRICULTURE|||||",
  "1|Rice area|hectares|1,200.5|2,500|1,308|",
  "-|Of which: upland rice|hectares|200||190|down",
  "II|INDUSTRY|||||",
  "1|Looms|looms|15|30|16|…",
];

type Annex = readonly (string | readonly string[])[];
const SENTENCE = "Output of test maize reached 120 tonnes.";
const withEnglish = (annex: Annex, english: Annex) =>
  draftWithAnnex(annex, { more: { english: translatedReportWithAnnex(SENTENCE, english) } });

const tablesIn = ({ files }: { files: ReadonlyMap<string, string> }): string[] =>
  [...files].flatMap(([path, text]) => (/\/annexes\/.*\/en\.mdx$/.test(path) ? [text] : []));
const rowsIn = (text = ""): string[] =>
  (text.split(/^---$/m)[2] ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "[$1]"));
const headsIn = (text = ""): string[] =>
  (parse(text.split(/^---$/m)[1] ?? "") as { table: { columns: { heads: string[] }[] } }).table.columns.map(
    ({ heads }) => heads.join(", "),
  );
const missingIn = ({ questions }: ReturnType<typeof draftWithAnnex>) =>
  questions.filter(({ kind, place }) => kind === "english" && place.file.includes("/annexes/"));

describe("with the Word file of the translation", () => {
  const draft = withEnglish([...TITLE, TABLE], [...ENGLISH_TITLE, ENGLISH]);

  test("words come from the row and the column beside, figures are written as English writes them", () => {
    const [text] = tablesIn(draft);
    expect(rowsIn(text)).toEqual([
      "## I AGRICULTURE",
      "1 | Rice area | hectares | [1,200.5] | [2,500] | [1,308] |",
      "- | Of which: upland rice | hectares | [200] |  | [190] | down",
      "## II INDUSTRY",
      "1 | Looms | looms | [15] | [30] | [16] | …",
    ]);
    expect(headsIn(text)).toEqual([
      "No.",
      "Indicator",
      "Unit",
      "First 6 months of 2000",
      "Year 2001, Plan",
      "Year 2001, Estimate, 6 months",
      "Note",
    ]);
    expect(missingIn(draft)).toEqual([]);
    expect(problemsOf(draft)).toEqual([]);
  });

  test("the annex has its heads in the language of the translation, and no text is marked as read", () => {
    const heads = [...draft.files].find(([path]) => /\/annexes\/[^/]*\/en\.yaml$/.test(path))?.[1];
    expect(parse(heads ?? "")).toMatchObject({ title: "Some main indicators", attached: ENGLISH_TITLE[2] });
    expect(tablesIn(draft).join("")).not.toContain("translationOf");
  });

  test("new indicators and units are called what the table of the translation calls them", () => {
    const { indicators, units } = parse(
      [...draft.files].find(([path]) => path.endsWith("catalogue.yaml"))?.[1] ?? "",
    ) as Record<string, Record<string, { name: Record<string, string> }>>;
    expect(Object.values(indicators ?? {}).map(({ name }) => name["en"])).toEqual([
      "Output of test maize",
      "Rice area",
      "Rice area, plan",
      "Rice area: upland rice",
      "Looms",
      "Looms, plan",
    ]);
    expect(Object.values(units ?? {}).map(({ name }) => name["en"])).toEqual(["looms"]);
  });
});

test("a row with other figures keeps its figures, its name is left empty and asked", () => {
  const other = ENGLISH.map((line) => line.replace("|16|", "|61|"));
  const draft = withEnglish([...TITLE, TABLE], [...ENGLISH_TITLE, other]);
  expect(rowsIn(tablesIn(draft)[0]).at(-1)).toBe("1 |  |  | [15] | [30] | [16] | …");
  expect(missingIn(draft)).toMatchObject([{ proposed: { en: expect.stringContaining("Looms") as string } }]);
  expect(problemsOf(draft).join("\n")).toContain("table-cells-are-bound");
});

test("a row more or less in the translation moves no words to another row", () => {
  const more = ENGLISH.toSpliced(4, 0, "2|Maize area|hectares|7|8|9|");
  expect(missingIn(withEnglish([...TITLE, TABLE], [...ENGLISH_TITLE, more]))).toEqual([]);
  const less = withEnglish([...TITLE, TABLE], [...ENGLISH_TITLE, ENGLISH.toSpliced(3, 1)]);
  expect(rowsIn(tablesIn(less)[0]).slice(1, 3)).toEqual([
    "1 |  | ha | [1,200.5] | [2,500] | [1,308] |",
    "- | Of which: upland rice | hectares | [200] |  | [190] | down",
  ]);
});

test("each of several tables has the words of its own", () => {
  const second = ["Chỉ tiêu|Quý II/2001", "Vốn đăng ký (ha)|100,5"];
  const draft = withEnglish(
    [...TITLE, TABLE, "Biểu 2: Doanh nghiệp", second],
    [
      ...ENGLISH_TITLE,
      ENGLISH,
      "Table 2: Enterprises",
      ["Indicator|Second quarter of 2001", "Capital (ha)|100.5"],
    ],
  );
  const text = tablesIn(draft).find((one) => one.includes("Capital"));
  expect(text).toContain('title: "Table 2: Enterprises"');
  expect(rowsIn(text)).toEqual(["Capital (ha) | [100.5]"]);
});

test("without a Word file of the translation a new table has no text in its language, and is asked", () => {
  const draft = draftWithAnnex([...TITLE, TABLE]);
  expect(tablesIn(draft)).toEqual([]);
});

describe("the next report without a Word file of the translation", () => {
  const first = withEnglish([...TITLE, TABLE], [...ENGLISH_TITLE, ENGLISH]);
  const before = publishedWithAnnex(first);
  const later = (lines: readonly string[]) =>
    lines.map((line) => line.replaceAll("2001", "2002").replaceAll("2000", "2001"));
  const next = (table: readonly string[]) =>
    draftWithAnnex([...TITLE, table], { files: before, title: "Tình hình 6 tháng đầu năm 2002" });

  test("has the words of the same rows and columns, with its own figures and years", () => {
    const draft = next(later(TABLE).map((line) => line.replace("1.308", "1.400,5")));
    const [text] = tablesIn(draft);
    expect(rowsIn(text)[1]).toBe("1 | Rice area | hectares | [1,200.5] | [2,500] | [1,400.5] |");
    expect(headsIn(text).slice(3, 5)).toEqual(["First 6 months of 2001", "Year 2002, Plan"]);
    expect(missingIn(draft)).toEqual([]);
    expect(problemsOf(draft, before)).toEqual([]);
  });

  test("words of a new row are left empty and asked, and the unit is named by the catalogue", () => {
    const draft = next([...later(TABLE), "2|Nông cụ thử|ha|1|2|3|"]);
    expect(rowsIn(tablesIn(draft)[0]).at(-1)).toBe("2 |  | hectares | [1] | [2] | [3] |");
    expect(missingIn(draft)).toHaveLength(1);
  });

  test("a head that nobody has translated is a problem, and is asked", () => {
    const draft = next(later(TABLE).map((line) => line.replace("Kế hoạch", "Dự toán thử")));
    expect(headsIn(tablesIn(draft)[0])[4]).toBe("Year 2002, ?");
    expect(missingIn(draft)).toMatchObject([{ sentence: "Dự toán thử" }]);
    expect(problemsOf(draft, before).join("\n")).toContain("table-cells-are-bound");
  });
});
