import { expect, test } from "vitest";
import type { Files } from "../../src/report/from-files.ts";
import { made, metricsOf, published, publishedWithTranslation, text } from "./publisher.ts";

const SECOND = "Tình hình 6 tháng đầu năm 2001";
const THIRD = "Tình hình 9 tháng đầu năm 2001";

/** All files after the report of some lines was published as that of six months. */
const andSecond = (files: Files, lines: readonly string[]): Map<string, string> => {
  const next = new Map([...files, ...made(lines, files, SECOND).files]);
  const path = "content/reports/2001-h1/report.yaml";
  return next.set(path, (next.get(path) ?? "").replace("status: draft", "status: published"));
};
const idOf = (files: Files, value: string): string | undefined =>
  metricsOf(files).find((one) => one.value === value)?.id;
const inSection = (...lines: readonly string[]): string[] => [
  ...text.slice(0, 4),
  ...lines,
  ...text.slice(4),
];

const PLUMS = "Diện tích cây mận thử nghiệm toàn tỉnh hiện có 50 ha.";
const REWORDED = "Hết kỳ, diện tích cây mận thử nghiệm trên địa bàn tỉnh có 70 ha.";

test.for([
  ["in the same words", PLUMS.replace("50", "70")],
  ["in other words", "Hết kỳ, diện tích cây mận thử nghiệm trên địa bàn tỉnh có 70 ha."],
])("a figure that the report between does not print keeps its id %s", ([, line = ""]) => {
  const first = published(inSection(PLUMS));
  const { files, questions } = made(inSection(line), andSecond(first, text), THIRD);
  expect(idOf(files, "70")).toBe(idOf(first, "50"));
  expect(questions.filter(({ kind }) => kind === "new")).toEqual([]);
});

test("a figure whose words only the report before the previous one has is compared with the previous one", () => {
  const second = andSecond(published(inSection(PLUMS)), inSection(REWORDED));
  expect(idOf(second, "50")).toBe(idOf(second, "70"));
  const { questions } = made(inSection(PLUMS.replace("50", "70")), second, THIRD);
  expect(questions.filter(({ kind }) => kind === "unchanged").map(({ printed }) => printed)).toContain(
    "70 ha",
  );
});

test("a change of a crop that the previous report says of another one is not taken from the report before it", () => {
  const first = published(inSection(PLUMS));
  const second = andSecond(first, inSection(PLUMS.replace("mận", "quế").replace("50", "60")));
  const { files } = made(inSection(PLUMS.replace("mận", "chè").replace("50", "70")), second, THIRD);
  expect([idOf(second, "50"), idOf(second, "60")]).not.toContain(idOf(files, "70"));
});

test("a sentence that stands twice in the previous report is asked, though the report before it has it once", () => {
  const line = (count: number) => `Còn ${count} hộ chưa có đất tại các điểm thử nghiệm.`;
  const first = published(inSection(line(3)));
  const second = andSecond(first, inSection(line(5), "Có 2 tuyến thử nghiệm.", line(9)));
  const { files } = made(inSection(line(7)), second, THIRD);
  expect([idOf(first, "3"), idOf(second, "5"), idOf(second, "9")]).not.toContain(idOf(files, "7"));
});

test("words that were called no figure stay so, unless a later report binds them", () => {
  const road = "Thi công đường thử nghiệm 60 theo tiến độ.";
  const first = new Map(published(inSection(road)));
  const section = "content/reports/2001-q1/sections/nong-nghiep/vi.mdx";
  const unbound = (first.get(section) ?? "")
    .replace(/^.*value: "60".*\n/m, "")
    .replace(/\[(60[^\]]*)\]\(#[^)]*\)/, "$1");
  first.set(
    section,
    unbound.replace(/---\n+(?=Sản)/, 'numbers:\n  - { text: "nghiệm 60", kind: name }\n---\n\n'),
  );
  expect(first.get(section)).toMatch(/numbers:[^]*đường thử nghiệm 60/);
  const third = made(inSection(road), andSecond(first, text), THIRD);
  expect(metricsOf(third.files).map(({ value }) => value)).not.toContain("60");
});

test("a section that the report between does not have keeps its id, and one that none has is asked", () => {
  const trade = text.slice(4, 6);
  const without = [...text.slice(0, 4), ...text.slice(6)];
  const first = published();
  const third = made(
    [...without, ...trade, "**3. Thể thao**", "Tổ chức 5 giải."],
    andSecond(first, without),
    THIRD,
  );
  const slugs = (files: Files) =>
    [...files.keys()].flatMap((path) => /sections\/([^/]+)\/vi\.mdx$/.exec(path)?.[1] ?? []);
  expect(slugs(third.files)).toEqual(expect.arrayContaining(slugs(first)));
  const asked = third.questions.filter(({ reason }) => reason["en"]?.includes("a new section"));
  expect(asked).toHaveLength(1);
});

test("the translation of a passage comes from the report that has its words", () => {
  const english = (files: Files): string =>
    files.get("content/reports/2001-9m/sections/nong-nghiep/en.mdx") ?? "";
  const second = andSecond(publishedWithTranslation(), [
    ...text.slice(0, 3),
    "Hết kỳ, ngô thử nghiệm có sản lượng 150 tấn.",
    ...text.slice(4),
  ]);
  const third = made(
    text.map((line) => line.replace("120 tấn", "260 tấn")),
    second,
    THIRD,
  );
  expect(english(third.files)).toContain("Output of test maize reached [260 tonnes]");
});
