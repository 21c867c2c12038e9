import { expect, test } from "vitest";
import { made, metricsOf, published, text } from "./publisher.ts";

const NEXT = "Tình hình 6 tháng đầu năm 2001";
const withCrops = (...lines: readonly string[]): string[] => [
  ...text.slice(0, 3),
  ...lines,
  ...text.slice(4),
];
/** Ids by the values that are printed. */
const idsByValue = (files: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(metricsOf(files).map(({ id, value }) => [value, id]));
const before = (...lines: readonly string[]) => {
  const files = published(withCrops(...lines));
  return { files, old: idsByValue(files) };
};
const after = (files: ReadonlyMap<string, string>, ...lines: readonly string[]) =>
  made(withCrops(...lines), files, NEXT).files;

const LIST =
  "Diện tích cây mận thử nghiệm đạt 50 ha, tăng 3,2% so với cùng kỳ năm trước; diện tích cây quế thử nghiệm đạt 31 ha; diện tích cây sen thử nghiệm đạt 12 ha.";
const SAID = ["50", "3.2", "31", "12"];
const SAID_NOW = ["70", "1", "45", "17"];
const LIST_NOW =
  "Diện tích cây mận thử nghiệm đạt 70 ha, giảm 1% so với cùng kỳ năm trước; diện tích cây quế thử nghiệm đạt 45 ha; diện tích cây sen thử nghiệm đạt 17 ha.";

test.for([
  ["that is split into sentences", LIST, [LIST_NOW.replaceAll(/; d/g, ". D")]],
  ["that is split into items", LIST, LIST_NOW.split("; ").map((part) => `- ${part}`)],
  ["that joins sentences", LIST.replaceAll(/; d/g, ". D"), [LIST_NOW]],
  [
    "that is split and reworded",
    LIST,
    [`Đến nay, ${LIST_NOW.replace("Diện", "diện").replaceAll(/; d/g, ". Hiện nay d")}`],
  ],
] as const)("a sentence %s keeps the ids of its figures", ([, first, next]) => {
  const { files, old } = before(first);
  const now = idsByValue(after(files, ...next));
  expect(SAID_NOW.map((value) => now[value])).toEqual(SAID.map((value) => old[value]));
});

test("words that fit several figures are told apart by the figure before them, also when the list is shorter", () => {
  const { files, old } = before(
    "Cây mận thử nghiệm gieo trồng được 50 ha, sản lượng thu hoạch đạt 600 tấn; cây quế thử nghiệm gieo trồng được 31 ha, sản lượng thu hoạch đạt 410 tấn.",
  );
  for (const [crop, area, output] of [
    ["mận", "50", "600"],
    ["quế", "31", "410"],
  ] as const) {
    const line = `Trong kỳ, cây ${crop} thử nghiệm gieo trồng được 44 ha, sản lượng thu hoạch đạt 520 tấn.`;
    const now = idsByValue(after(files, line));
    expect(now["44"]).toBe(old[area]);
    expect(now["520"]).toBe(old[output]);
  }
});

test("two clauses that share most words and changed places keep the ids of their figures", () => {
  const [first, second] = [
    (value: string) => `trẻ 15 tuổi học nghề thử nghiệm đạt ${value}`,
    (value: string) => `trẻ 15-18 tuổi học nghề thử nghiệm và tương đương đạt ${value}`,
  ];
  const lead = (value: string) => `Tỷ lệ trẻ 6 tuổi vào lớp một thử nghiệm đạt ${value}`;
  const { files, old } = before(`${lead("99,1%")}; ${first("64,1%")}; ${second("62,2%")}.`);
  const now = idsByValue(after(files, `${lead("99,5%")}; ${second("62,5%")}; ${first("64,8%")}.`));
  expect([now["64.8"], now["62.5"]]).toEqual([old["64.1"], old["62.2"]]);
});

test("what is said of another thing in a list is not what was said of the one before", () => {
  const { files, old } = before(
    "Cây mận thử nghiệm gieo trồng được 50 ha; cây quế thử nghiệm gieo trồng được 31 ha, sản lượng thu hoạch đạt 410 tấn.",
  );
  const line =
    "Cây mận thử nghiệm gieo trồng được 57 ha; cây sen thử nghiệm gieo trồng được 33 ha, sản lượng thu hoạch đạt 430 tấn.";
  const now = idsByValue(after(files, line));
  expect(now["57"]).toBe(old["50"]);
  for (const value of ["33", "430"]) expect(Object.values(old)).not.toContain(now[value]);
});

test("another thing in the clause of a figure is another indicator, also when the sentence names it elsewhere", () => {
  const { files, old } = before(
    "Công tác giữ vườn mận, vườn quế thử nghiệm được quan tâm; đã phát hiện 90 vụ vi phạm, trong đó chặt vườn mận 22 vụ.",
  );
  const now = idsByValue(
    after(
      files,
      "Công tác giữ vườn mận, vườn quế thử nghiệm được quan tâm; đã phát hiện 95 vụ vi phạm, trong đó đốt vườn quế 27 vụ.",
    ),
  );
  expect(now["95"]).toBe(old["90"]);
  expect(Object.values(old)).not.toContain(now["27"]);
});

test("of a quarter and of the months up to it the one of the report's own period goes on", () => {
  const { files, old } = before(
    "Diện tích cây mận thử nghiệm quý I đạt 50 ha, tăng 3,2% so với cùng kỳ năm trước.",
  );
  const written = after(
    files,
    "Diện tích cây mận thử nghiệm quý II ước đạt 33 ha; lũy kế 6 tháng ước đạt 83 ha, tăng 5% so với cùng kỳ năm trước.",
  );
  const now = idsByValue(written);
  expect(now["83"]).toBe(old["50"]);
  expect(now["5"]).toBe(old["3.2"]);
  expect(Object.values(old)).not.toContain(now["33"]);
  expect(metricsOf(written).find(({ value }) => value === "33")).toMatchObject({ period: "2001-Q2" });
});

test("the value of a year before in brackets is a figure of that year, not the one that goes on", () => {
  const { files, old } = before("Diện tích cây mận thử nghiệm đạt 50 ha.");
  const written = after(files, "Diện tích cây mận thử nghiệm đạt 70 ha (cùng kỳ năm 2000: 66 ha).");
  expect(idsByValue(written)["70"]).toBe(old["50"]);
  expect(Object.values(old)).not.toContain(idsByValue(written)["66"]);
  expect(metricsOf(written).find(({ value }) => value === "66")).toMatchObject({ period: "2000-H1" });
});
