import { expect, test } from "vitest";
import { parse } from "yaml";
import { applyAnswer, questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { importReport } from "../../src/draft/import-report.ts";
import type { Metric } from "../../src/model/schema.ts";
import type { Files } from "../../src/report/from-files.ts";
import { wordDocument } from "./document.ts";

const shared: [string, string][] = [
  [
    "content/site.yaml",
    "languages: [vi, en]\nurl: https://example.org\npublisher: { vi: Thử }\nprovince: { vi: Thử }\nname: { vi: Thử }\ntagline: { vi: Thử }\ncontact: { name: { vi: Thử } }\n",
  ],
  [
    "content/units.yaml",
    `percent: { dimension: proportion, factor: "0.01", name: { vi: phần trăm, en: per cent }, forms: { vi: ["%"], en: ["%"] } }
usd: { dimension: usd, factor: "1", name: { vi: triệu USD, en: million USD }, forms: { vi: [triệu USD], en: ["USD # million"] } }
tonne: { dimension: mass, factor: "1", name: { vi: tấn, en: tonnes }, forms: { vi: [tấn], en: [tonnes, tonne] } }
`,
  ],
  ["content/glossary.yaml", "{}\n"],
];
const source = { file: "thu.docx", sha256: "0".repeat(64) };
const text = [
  "Mở đầu báo cáo.",
  "**I. KINH TẾ**",
  "**1. Nông nghiệp**",
  "Sản lượng ngô thử nghiệm đạt 120 tấn, tăng 5,5% so với cùng kỳ năm trước.",
  "**2. Thương mại**",
  "Giá trị xuất khẩu hàng thử nghiệm đạt 7,5 triệu USD, giảm 2% so với cùng kỳ năm trước.",
  "**II. XÃ HỘI**",
  "**1. Văn hóa**",
  "Tổ chức 4 lễ hội thử nghiệm.",
];

const made = (lines: readonly string[], files: Files, title: string, replace = false) => {
  const result = importReport({
    document: wordDocument(title, "ngày 20 tháng 4 năm 2001", lines),
    files,
    source,
    replace,
  });
  if (result.refusal) throw new Error(JSON.stringify(result.refusal));
  return result;
};
const published = (): Files => {
  const { files } = made(text, new Map(shared), "Tình hình quý I năm 2001");
  const next = new Map([...shared, ...files]);
  const path = "content/reports/2001-q1/report.yaml";
  next.set(path, (next.get(path) ?? "").replace("status: draft", "status: published"));
  return next;
};
const metricsOf = (files: ReadonlyMap<string, string>): Metric[] =>
  [...files].flatMap(([path, content]) => {
    const front = path.endsWith("vi.mdx") ? /^---\n([\s\S]*?)---/.exec(content)?.[1] : undefined;
    return front === undefined ? [] : ((parse(front) as { metrics?: Metric[] }).metrics ?? []);
  });

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
  expect(result.refusal?.["en"]).toContain("--replace");
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
