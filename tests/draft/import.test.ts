import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { parse } from "yaml";
import { applyAnswer, questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { importReport } from "../../src/draft/import-report.ts";
import { addressesAreUnique } from "../../src/checks/rules/addresses-are-unique.ts";
import { figuresSayTheirValue } from "../../src/checks/rules/figures-say-their-value.ts";
import { unitsAreWhatTheySay } from "../../src/checks/rules/units-are-what-they-say.ts";
import { assemble } from "../../src/report/assemble.ts";
import { sourcesFromFiles } from "../../src/report/from-files.ts";
import { wordDocument } from "./document.ts";
import { made, metricsOf, published, shared, source, text } from "./publisher.ts";

test("the first report of a publisher is a draft with every figure typed and a catalogue proposed", () => {
  const { id, files, questions } = made(text, new Map(shared), "Tình hình quý I năm 2001");
  expect(id).toBe("2001-q1");
  expect(metricsOf(files).map(({ kind, value, unit }) => [kind, value, unit])).toEqual([
    ["level", "120", "tonne"],
    ["change", "5.5", "percent"],
    ["level", "7.5", "usd"],
    ["change", "2", "percent"],
    ["level", "4", "le-hoi"],
  ]);
  expect(files.get("content/reports/2001-q1/catalogue.yaml")).toContain("le-hoi");
  expect(questions.filter(({ kind }) => kind === "new")).toHaveLength(5);
});

test("the first report is not asked about its sections, a later one about those that are new", () => {
  const first = made(text, new Map(shared), "Tình hình quý I năm 2001").questions;
  expect(first.filter(({ reason }) => reason["en"]?.includes("a new section"))).toEqual([]);
  const more = [...text, "**2. Thể thao**", "Tổ chức 5 giải đấu thử nghiệm."];
  const next = made(more, published(), "Tình hình 6 tháng đầu năm 2001").questions;
  expect(next.filter(({ reason }) => reason["en"]?.includes("a new section"))).toHaveLength(1);
});

test("a word of direction before a number makes a change of it, whatever its unit; a fraction is not counted", () => {
  const files = new Map(shared.filter(([path]) => !path.endsWith("units.yaml")));
  const lines = [...text, "Giảm 5 trường thử nghiệm; có 3,98 bao thử nghiệm."];
  const { files: draft } = made(lines, files, "Tình hình quý I năm 2001");
  const [change] = metricsOf(draft).filter(({ value }) => value === "5");
  expect(change).toMatchObject({ kind: "change", direction: "decrease" });
  const { units } = parse(draft.get("content/reports/2001-q1/catalogue.yaml") ?? "") as {
    units: Record<string, { counted?: boolean }>;
  };
  const unitOf = (value: string) => metricsOf(draft).find((one) => one.value === value)?.unit ?? "";
  expect(units[unitOf("3.98")]?.counted).toBeUndefined();
  expect(units[unitOf("5")]?.counted).toBe(true);
});

test("a unit that is spelled otherwise than in the catalogue is the same, and the figure goes on", () => {
  const area = "Diện tích cây mận thử nghiệm đạt 50 ha.";
  const files = published([...text, area]);
  const lines = [...text, area.replace("50 ha", "70 hecta")];
  const { files: draft } = made(lines, files, "Tình hình 6 tháng đầu năm 2001");
  const figure = (all: ReadonlyMap<string, string>, value: string) =>
    metricsOf(all).find((one) => one.value === value);
  expect(figure(draft, "70")).toMatchObject({ id: figure(files, "50")?.id, unit: "hectare" });
  expect(draft.has("content/reports/2001-h1/catalogue.yaml")).toBe(false);
});

test("a publisher without units has changes and shares told from levels, and the units proposed", () => {
  const files = new Map(shared.filter(([path]) => !path.endsWith("units.yaml")));
  const { files: draft } = made(text, files, "Tình hình quý I năm 2001");
  expect(metricsOf(draft).map(({ kind, value }) => [kind, value])).toEqual([
    ["level", "120"],
    ["change", "5.5"],
    ["level", "7.5"],
    ["change", "2"],
    ["level", "4"],
  ]);
  expect(draft.get("content/reports/2001-q1/catalogue.yaml")).toMatch(/^ {2}percent: .*proportion/m);
});

test("the catalogue that is proposed to a publisher without one can be checked and lacks only translations", () => {
  const files = new Map(shared.filter(([path]) => !path.endsWith("units.yaml")));
  const more = [
    ...text,
    "Xảy ra 15 vụ cháy, thiệt hại 2,5 tỷ đồng; năng suất đạt 58,2 tạ/ha và 3 giường/vạn dân.",
  ];
  const { files: draft } = made(more, files, "Tình hình quý I năm 2001");
  const all = new Map([...files, ["content/units.yaml", "{}\n"] as const, ...draft]);
  const { edition } = assemble(sourcesFromFiles(all, "2001-q1").sources);
  if (!edition) throw new Error("no edition");
  expect(edition.observations.size).toBe(9);
  expect(unitsAreWhatTheySay(edition)).toEqual([]);
  expect(addressesAreUnique(edition)).toEqual([]);
  expect(figuresSayTheirValue(edition)).toEqual([]);
});

test("the next report takes the ids over where only figures, directions and periods changed", () => {
  const lines = text.map((line) =>
    line.replace("120 tấn, tăng 5,5%", "260 tấn, giảm 1,5%").replace("7,5 triệu", "9,1 triệu"),
  );
  const before = metricsOf(published());
  const { files, questions } = made(lines, published(), "Tình hình 6 tháng đầu năm 2001");
  const now = metricsOf(files);
  expect(now.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(now[1]).toMatchObject({ direction: "decrease", value: "1.5" });
  expect(questions.filter(({ kind }) => kind === "new" || kind === "proposed")).toEqual([]);
});

test("exports do not become imports: the figure is new and is asked", () => {
  const lines = text.map((line) => line.replace("xuất khẩu", "nhập khẩu"));
  const before = metricsOf(published()).map(({ id }) => id);
  const { files, questions } = made(lines, published(), "Tình hình 6 tháng đầu năm 2001");
  const level = metricsOf(files)[2];
  expect(before).not.toContain(level?.id);
  expect(questions.some(({ kind, subject }) => kind === "new" && subject === level?.id)).toBe(true);
});

test("a report that is there is not replaced unless that is asked for", () => {
  const result = importReport({
    document: wordDocument("Tình hình quý I năm 2001", "ngày 20 tháng 4 năm 2001", text),
    files: published(),
    source,
    replace: false,
  });
  expect(result.refusal && phraseText(result.refusal, "en")).toContain("--replace");
});

test("a draft whose answers cannot be read is not replaced: they would be lost", () => {
  const result = importReport({
    document: wordDocument("Tình hình quý I năm 2001", "ngày 20 tháng 4 năm 2001", text),
    files: new Map(published()).set("content/reports/2001-q1/questions.yaml", "{{{"),
    source,
    replace: true,
  });
  expect(result).toMatchObject({ why: "answers-unreadable" });
});

test("an answer is carried out, its question is gone, and another import keeps it", () => {
  const start = new Map(shared);
  const first = made(text, start, "Tình hình quý I năm 2001");
  const all = new Map([...start, ...first.files]);
  const question = first.questions.find(({ printed }) => printed?.startsWith("4"));
  const answered = applyAnswer(all, "2001-q1", question?.id ?? "", {
    do: "new",
    indicator: "test-festivals",
    name: { vi: "Lễ hội thử nghiệm", en: "Test festivals" },
  });
  expect(answered && metricsOf(answered).map(({ id }) => id)).toContain("test-festivals");
  expect(answered && questionsOf(answered, "2001-q1").questions).toHaveLength(first.questions.length - 1);
  const again = made(text, answered ?? all, "Tình hình quý I năm 2001", true);
  expect(again.kept).toBe(1);
  expect(metricsOf(again.files).map(({ id }) => id)).toContain("test-festivals");
});

test("a number that is no figure loses its binding and is listed", () => {
  const start = new Map(shared);
  const first = made(text, start, "Tình hình quý I năm 2001");
  const question = first.questions.find(({ printed }) => printed?.startsWith("4"));
  const answered = applyAnswer(new Map([...start, ...first.files]), "2001-q1", question?.id ?? "", {
    do: "not-a-figure",
    as: "name",
  });
  const section = answered?.get(question?.place.file ?? "");
  expect(section).toContain("numbers:");
  expect(section).not.toContain("](#");
});

test("questions are written with plain spaces only, values with their units as well", () => {
  const before = published();
  const { files, questions } = made(
    text.map((line) => line.replace("120 tấn", "9.120 tấn")),
    before,
    "Tình hình 6 tháng đầu năm 2001",
  );
  expect(questions.find(({ kind }) => kind === "jump")?.reason["vi"]).toContain("9.120");
  expect(files.get("content/reports/2001-h1/questions.yaml")).not.toMatch(/[\u00a0\u202f]/);
});

/** The figures of a sentence that a first report has behind its text. */
const figuresIn = (sentence: string) => {
  const first = metricsOf(made(text, new Map(shared), "Tình hình quý I năm 2001").files).map(({ id }) => id);
  const { draft } = made([...text, sentence], new Map(shared), "Tình hình quý I năm 2001");
  return draft.bound.figures
    .filter(({ metric }) => !first.includes(metric.id))
    .map(({ metric, binding, passage }) => ({
      printed: draft.passages[passage]?.passage.text.slice(binding.start, binding.end),
      unit: draft.catalogue.units.get(metric.unit)?.forms["vi"]?.[0],
      kind: metric.kind,
      value: metric.value,
      upper: metric.upper,
    }));
};

test.for([
  ["Mật độ thử đạt 67 người/km².", "67 người/km²", "người/km²"],
  ["Có 12,5 bác sĩ/10.000 dân thử nghiệm.", "12,5 bác sĩ/10.000 dân", "bác sĩ/10.000 dân"],
  ["Tỷ suất thử là 15,6/1.000 trẻ thử nghiệm.", "15,6/1.000 trẻ", "/1.000 trẻ"],
  ["Thu nhập thử đạt 38,5 bao/người/năm.", "38,5 bao/người/năm", "bao/người/năm"],
] as const)("a rate of things by others is one figure with one unit: %s", ([sentence, printed, unit]) => {
  expect(figuresIn(sentence)).toMatchObject([{ printed, unit, kind: "ratio" }]);
});

test("things with another name behind a stroke are counted, not rated", () => {
  expect(figuresIn("Có 5 thôn/bản thử nghiệm.")).toMatchObject([{ printed: "5 thôn/bản", kind: "level" }]);
});

test.for([
  ["Sản lượng mận thử đạt 12-15 bao.", "12-15 bao"],
  ["Sản lượng mận thử đạt từ 12 đến 15 bao.", "12 đến 15 bao"],
] as const)("a range in an unknown unit is one figure: %s", ([sentence, printed]) => {
  expect(figuresIn(sentence)).toMatchObject([{ printed, value: "12", upper: "15" }]);
});

test("two amounts of an unknown unit are no range", () => {
  expect(figuresIn("Tăng từ 5 bao đến 7 bao.").map(({ value, upper }) => [value, upper])).toEqual([
    ["5", undefined],
    ["7", undefined],
  ]);
});

test("a number with exchanged signs before an unknown unit is a figure, a day and month is none", () => {
  expect(figuresIn("Giao 1,234.5 bao và 37.7 thùng thử.").map(({ value }) => value)).toEqual([
    "1234.5",
    "37.7",
  ]);
  expect(figuresIn("Ngày 30.4 tỉnh nghỉ.")).toEqual([]);
  expect(figuresIn("Dùng phiên bản 2.0 của thử nghiệm.")).toEqual([]);
});
