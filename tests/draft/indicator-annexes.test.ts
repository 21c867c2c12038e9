import { describe, expect, test } from "vitest";
import { shared } from "./publisher.ts";
import { cellsIn, draftWithAnnex, problemsOf, publishedWithAnnex, rowsIn } from "./annex-tables.ts";

const TITLE = ["PHỤ LỤC 1", "MỘT SỐ CHỈ TIÊU CHỦ YẾU", "(Kèm theo Báo cáo số 1/BC-UBND ngày 20/7/2001)"];

/** Heads of two rows, merged; signs of the columns; groups; a part of a row; empty cells and signs for no value. */
const MERGED = [
  "TT^|Chỉ tiêu^|Đơn vị tính^|TH 6 tháng 2000^|Năm 2001>>|So sánh (%)>>|Ghi chú^",
  "^|^|^|^|Kế hoạch|Ước TH 6 tháng|Cùng kỳ|Kế hoạch|^",
  "A|B|C|1|2|3|4=3/1|5=3/2|D",
  "I|NÔNG NGHIỆP|||||||",
  "1|Diện tích lúa|ha|1.200|2.500|1.308|109|52,3|",
  "-|Trong đó: lúa nương|ha|200||190|95|-|giảm",
  "2|Sản lượng ngô thử nghiệm|Tấn|100|240|120|120|50|",
  "II|CÔNG NGHIỆP|||||||",
  "1|Điện sản xuất|Tr.kWh|15|30|16,5|110|55|",
  "2|Xi măng|1000 tấn|1,2|…|1,5|125||",
];

/** No column of numbers or units: units stand behind the names; changes with their sign; parts marked by dashes. */
const UNITS_IN_NAMES = [
  "Chỉ tiêu|Quý II/2001|6 tháng 2001|Tăng, giảm so với cùng kỳ (%)",
  "Vốn đăng ký (tỷ đồng)|100,5|210|+5,1",
  "Chia ra:|||",
  "- Trong nước|90|190|-4",
  "- Nước ngoài|10,5|20|(12,5)",
];

/** A row for each place, a column for each indicator; the unit of the whole table in a line above it. */
const PLACES = [
  "STT^|Huyện, thành phố^|Diện tích lúa (ha)>>|Thu ngân sách^|Tỷ lệ hộ nghèo (%)^",
  "^|^|Vụ mùa|Đông xuân|^|^",
  "|Tổng số|100,5|50|12.500|12,5",
  "1|Huyện A|60,5|20|7.500|14,1",
  "2|Huyện B|40|30|5.000|9,8",
];

const fields = (files: ReadonlyMap<string, string>) =>
  [...cellsIn(files).values()].map((one) =>
    [one.id, one.kind, one.value, one.unit, one.period ?? "now"].join(" "),
  );

test("a table with merged heads: each column is a level, a plan, an estimate, a ratio or a completion", () => {
  const draft = draftWithAnnex([...TITLE, MERGED]);
  expect(fields(draft.files).slice(0, 5)).toEqual([
    "dien-tich-lua-year-ago level 1200 hectare 2000-H1",
    "dien-tich-lua-ke-hoach-plan level 2500 hectare 2001",
    "dien-tich-lua level 1308 hectare now",
    "dien-tich-lua-ratio ratio 109 percent now",
    "dien-tich-lua-plan-completion plan-completion 52.3 percent now",
  ]);
  const cells = cellsIn(draft.files);
  expect(cells.get("dien-tich-lua")?.status).toBe("E");
  expect(cells.get("dien-tich-lua-plan-completion")).toMatchObject({
    of: "dien-tich-lua",
    plan: "dien-tich-lua-ke-hoach-plan",
  });
  expect(cells.get("dien-tich-lua-ratio")).toMatchObject({
    base: "same-period-last-year",
    of: "dien-tich-lua",
  });
  expect(cells.get("dien-tich-lua-lua-nuong")).toMatchObject({ value: "190", unit: "hectare" });
  expect(cells.get("xi-mang")).toMatchObject({ value: "1.5", unit: "thousand-tonne" });
  expect(rowsIn(draft.files)).toEqual([
    "## I NÔNG NGHIỆP",
    "1 | Diện tích lúa | ha | [1.200] | [2.500] | [1.308] | [109] | [52,3] |",
    "- | Trong đó: lúa nương | ha | [200] |  | [190] | [95] | - | giảm",
    "2 | Sản lượng ngô thử nghiệm | Tấn | [100] | [240] | [120] | [120] | [50] |",
    "## II CÔNG NGHIỆP",
    "1 | Điện sản xuất | Tr.kWh | [15] | [30] | [16,5] | [110] | [55] |",
    "2 | Xi măng | 1000 tấn | [1,2] | … | [1,5] | [125] |  |",
  ]);
  expect(problemsOf(draft)).toEqual([]);
});

test("a row that repeats a figure of the text says so, and one that names an indicator is proposed", () => {
  const draft = draftWithAnnex([...TITLE, MERGED]);
  expect(cellsIn(draft.files).get("san-luong-ngo-thu-nghiem-annex")).toMatchObject({
    of: "san-luong-ngo-thu-nghiem",
    sameAs: "san-luong-ngo-thu-nghiem",
  });
  const asked = draft.questions.filter(({ kind }) => kind === "proposed").map(({ subject }) => subject);
  expect(asked).toEqual(["san-luong-ngo-thu-nghiem-annex"]);
});

test("one question for each new row, and one for how the columns of a new table were read", () => {
  const { questions } = draftWithAnnex([...TITLE, MERGED]);
  const rows = questions.filter(({ kind, place }) => kind === "new" && place.file.includes("/annexes/"));
  expect(rows.map(({ subject }) => subject)).toEqual([
    "dien-tich-lua",
    "dien-tich-lua-lua-nuong",
    "dien-san-xuat",
    "xi-mang",
  ]);
  const table = questions.find(({ kind, place }) => kind === "section" && place.file.includes("/annexes/"));
  expect(table?.reason["en"]).toContain("“Năm 2001, Ước TH 6 tháng, 3” = level 2001-H1 E");
});

test("units behind names, changes with signs or in brackets, parts under “Chia ra:”", () => {
  const draft = draftWithAnnex(["Phụ lục", "Chỉ tiêu doanh nghiệp", UNITS_IN_NAMES]);
  expect(fields(draft.files).slice(0, 5)).toEqual([
    "von-dang-ky-q2 level 100.5 vnd-billion 2001-Q2",
    "von-dang-ky level 210 vnd-billion now",
    "von-dang-ky-yoy change 5.1 percent now",
    "von-dang-ky-trong-nuoc-q2 level 90 vnd-billion 2001-Q2",
    "von-dang-ky-trong-nuoc level 190 vnd-billion now",
  ]);
  const directions = ["von-dang-ky-yoy", "von-dang-ky-trong-nuoc-yoy", "von-dang-ky-nuoc-ngoai-yoy"];
  const cells = cellsIn(draft.files);
  expect(directions.map((id) => cells.get(id))).toMatchObject([
    { direction: "increase" },
    { direction: "decrease" },
    { direction: "decrease" },
  ]);
  expect(problemsOf(draft)).toEqual([]);
});

test("a row for each place: the column names the indicator, the line above the table its unit", () => {
  const draft = draftWithAnnex(["Phụ lục", "Số liệu các huyện", "Đơn vị tính: triệu đồng", PLACES]);
  expect(fields(draft.files).slice(4, 8)).toEqual([
    "huyen-a-dien-tich-lua-vu level 60.5 hectare now",
    "huyen-a-dien-tich-lua-dong level 20 hectare now",
    "huyen-a-thu-ngan-sach level 7500 vnd-million now",
    "huyen-a-ty-le-ho-ngheo level 14.1 percent now",
  ]);
  expect(problemsOf(draft)).toEqual([]);
});

test("several tables up to the next mark of an annex are one annex; a table without a title has one too", () => {
  const { files } = draftWithAnnex([
    ...TITLE,
    MERGED,
    "Biểu 2: Doanh nghiệp",
    UNITS_IN_NAMES,
    "PHỤ LỤC 2",
    "SỐ LIỆU CÁC HUYỆN",
    PLACES,
  ]);
  const tables = [...files.keys()].filter((path) => /\/annexes\/.*\.mdx$/.test(path));
  expect(tables.map((path) => path.split("/").slice(4, 6).join("/"))).toEqual([
    "mot-so-chi-tieu-chu/mot-so-chi-tieu-chu-yeu",
    "mot-so-chi-tieu-chu/bieu-2-doanh-nghiep",
    "so-lieu-cac-huyen/so-lieu-cac-huyen",
  ]);
  const untitled = draftWithAnnex([UNITS_IN_NAMES]);
  expect(cellsIn(untitled.files).size).toBe(9);
  expect(problemsOf(untitled)).toEqual([]);
});

test("a cell that is no number of the language stays as words and is asked; a date and a sign are no figures", () => {
  const draft = draftWithAnnex([
    "Phụ lục",
    "Bảng thử",
    [
      "Chỉ tiêu|Đơn vị|Kết quả|Hoàn thành",
      "Thu thử|ha|1,234.5|Quý III/2001",
      "Chi thử|ha|12|≥ 95",
      "Lãi thử|ha|15|x",
    ],
  ]);
  expect(rowsIn(draft.files)).toEqual([
    "Thu thử | ha | 1,234.5 | Quý III/2001",
    "Chi thử | ha | [12] | ≥ [95]",
    "Lãi thử | ha | [15] | x",
  ]);
  expect(draft.questions.filter(({ kind }) => kind === "not-a-figure").map(({ printed }) => printed)).toEqual(
    ["1,234.5"],
  );
  expect(problemsOf(draft)).toEqual([]);
});

test("two numbers in brackets are both read", () => {
  const draft = draftWithAnnex([
    "Phụ lục",
    "Bảng thử",
    ["Chỉ tiêu|Đơn vị|Kết quả", "Khung cửi thử|ha|(3/5)"],
  ]);
  expect([...cellsIn(draft.files).values()]).toMatchObject([
    { kind: "count-of-total", value: "3", total: "5" },
  ]);
  expect(problemsOf(draft)).toEqual([]);
});

test("a table without units is asked for them, unless its names say what they count", () => {
  const things = new Map(shared);
  things.set(
    "content/units.yaml",
    `${things.get("content/units.yaml") ?? ""}household: { dimension: household, factor: "1", counted: true, name: { vi: hộ, en: households }, forms: { vi: [hộ], en: [households] } }
school: { dimension: school, factor: "1", counted: true, name: { vi: trường, en: schools }, forms: { vi: [cơ sở], en: [schools] } }
clinic: { dimension: clinic, factor: "1", counted: true, name: { vi: trạm, en: clinics }, forms: { vi: [cơ sở], en: [clinics] } }
`,
  );
  const draft = draftWithAnnex(
    ["Phụ lục", "Bảng thử", ["Chỉ tiêu|Kết quả", "Số hộ thử nghiệm|12", "Giá trị thử|15", "Số cơ sở thử|16"]],
    { files: things },
  );
  expect(cellsIn(draft.files).get("so-ho-thu-nghiem")?.unit).toBe("household");
  const asked = draft.questions.filter(({ reason }) => reason["en"]?.includes("names no unit"));
  expect(asked.map(({ subject }) => subject)).toEqual(["gia-tri-thu", "so-co-so-thu"]);
});

describe("the next report", () => {
  const before = publishedWithAnnex(draftWithAnnex([...TITLE, MERGED]));
  const later = (lines: readonly string[]) =>
    lines.map((line) => line.replaceAll("2001", "2002").replaceAll("2000", "2001"));
  const next = (table: readonly string[]) =>
    draftWithAnnex([...TITLE, table], { files: before, title: "Tình hình 6 tháng đầu năm 2002" });

  test("has the ids of the same rows and columns, with its own values and periods", () => {
    const draft = next(later(MERGED).map((line) => line.replace("1.308", "1.400")));
    const ids = [...cellsIn(before).keys()];
    expect([...cellsIn(draft.files).keys()]).toEqual(ids);
    const cells = cellsIn(draft.files);
    expect(cells.get("dien-tich-lua")).toMatchObject({ value: "1400", status: "E" });
    expect(cells.get("dien-tich-lua-year-ago")).toMatchObject({ period: "2001-H1" });
    expect(cells.get("dien-tich-lua-plan-completion")).toMatchObject({ plan: "dien-tich-lua-ke-hoach-plan" });
    expect(
      draft.questions.filter(({ kind }) => ["new", "proposed", "section", "lost"].includes(kind)),
    ).toEqual([]);
    expect(problemsOf(draft, before)).toEqual([]);
  });

  test.for([
    ["another row", "lúa nương", "lúa mùa", "dien-tich-lua-lua-nuong"],
    ["another unit", "Trong đó: lúa nương|ha", "Trong đó: lúa nương|tấn", "dien-tich-lua-lua-nuong"],
    ["a part of another row", "-|Trong đó: lúa nương", "3|Lúa nương", "dien-tich-lua-lua-nuong"],
    ["another group", "NÔNG NGHIỆP", "LÂM NGHIỆP", undefined],
  ] as const)("%s is not taken for what it is not", ([, from, to, gone]) => {
    const table = later(MERGED).map((line) => line.replace(from, to));
    const draft = next(table);
    const cells = cellsIn(draft.files);
    if (gone !== undefined) expect(cells.has(gone)).toBe(false);
    const asked = draft.questions.filter(({ kind }) => kind === "new" || kind === "proposed");
    expect(asked).not.toEqual([]);
  });

  test("a row that is there twice is asked and not guessed", () => {
    const table = [...later(MERGED), "3|Xi măng|1000 tấn|1,2|…|1,9|125||"];
    const draft = next(table);
    expect(
      draft.questions.filter(({ kind, subject }) => kind === "new" && subject !== undefined),
    ).not.toEqual([]);
    expect(cellsIn(draft.files).get("xi-mang")?.value).not.toBe("1.9");
  });

  test("rows that are gone are listed as lost", () => {
    const draft = next(later(MERGED).filter((line) => !line.includes("lúa nương")));
    expect(draft.questions.filter(({ kind }) => kind === "lost").map(({ subject }) => subject)).toEqual([
      "dien-tich-lua-lua-nuong-year-ago dien-tich-lua-lua-nuong dien-tich-lua-lua-nuong-ratio",
    ]);
  });
});
