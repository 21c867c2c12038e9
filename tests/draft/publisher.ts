import { parse, stringify } from "yaml";
import { importReport } from "../../src/draft/import-report.ts";
import { type ImportInput } from "../../src/draft/import-result.ts";
import type { Metric } from "../../src/model/schema.ts";
import type { Files } from "../../src/report/from-files.ts";
import { translatedWordDocument, wordDocument } from "./document.ts";

/** What all reports of the test publisher share. */
export const shared: [string, string][] = [
  [
    "content/site.yaml",
    "languages: [vi, en]\nurl: https://example.org\npublisher: { vi: Thử }\nprovince: { vi: Thử }\nname: { vi: Thử }\ntagline: { vi: Thử }\ncontact: { name: { vi: Thử } }\n",
  ],
  [
    "content/units.yaml",
    `percent: { dimension: proportion, factor: "0.01", name: { vi: phần trăm, en: per cent }, forms: { vi: ["%"], en: ["%"] } }
usd: { dimension: usd, factor: "1", name: { vi: triệu USD, en: million USD }, forms: { vi: [triệu USD], en: ["USD # million"] } }
hectare: { dimension: area, factor: "1", name: { vi: héc-ta, en: hectares }, forms: { vi: [ha], en: [ha] } }
thousand-tonne: { dimension: mass, factor: "1000", name: { vi: nghìn tấn, en: thousand tonnes }, forms: { vi: [nghìn tấn], en: [thousand tonnes] } }
tonne: { dimension: mass, factor: "1", name: { vi: tấn, en: tonnes }, forms: { vi: [tấn], en: [tonnes, tonne] } }
`,
  ],
  ["content/glossary.yaml", "{}\n"],
];
export const source = { file: "thu.docx", sha256: "0".repeat(64) };
/** The text of a first report. */
export const text = [
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
/** The text of its translation. */
export const englishText = [
  "The report begins.",
  "**I. THE ECONOMY**",
  "**1. Agriculture**",
  "Output of test maize reached 120 tonnes, up 5.5% over the same period last year.",
  "**2. Trade**",
  "Exports of test goods were USD 7.5 million, down 2% over the same period last year.",
  "**II. SOCIETY**",
  "**1. Culture**",
  "Four test festivals were held.",
];

/** The report that lines of text make under a title; `more` is what else the importer is given. */
export const made = (
  lines: readonly string[],
  files: Files,
  title: string,
  replace = false,
  more: Partial<ImportInput> = {},
) => {
  const result = importReport({
    document: wordDocument(title, "ngày 20 tháng 4 năm 2001", lines),
    files,
    source,
    replace,
    ...more,
  });
  if (result.refusal) throw new Error(JSON.stringify(result.refusal));
  return result;
};
/** All files after the report of `lines` was published as that of the first quarter. */
export const published = (lines: readonly string[] = text): Files => {
  const { files } = made(lines, new Map(shared), "Tình hình quý I năm 2001");
  const next = new Map([...shared, ...files]);
  const path = "content/reports/2001-q1/report.yaml";
  next.set(path, (next.get(path) ?? "").replace("status: draft", "status: published"));
  return next;
};
/** The same with its translation, its proposed catalogue taken over. */
export const publishedWithTranslation = (
  lines: readonly string[] = text,
  english: readonly string[] = englishText,
): Map<string, string> => {
  const root = "content/reports/2001-q1/";
  const { files } = made(lines, new Map(shared), "Tình hình quý I năm 2001", false, {
    english: translatedWordDocument("Situation in the first quarter of 2001", "20 April 2001", english),
  });
  const next = new Map([...shared, ...files]);
  const { units, indicators } = parse(files.get(`${root}catalogue.yaml`) ?? "") as Record<string, object>;
  const known = parse(next.get("content/units.yaml") ?? "") as object;
  next.set("content/units.yaml", stringify({ ...known, ...units }));
  next.set("content/indicators/test.yaml", stringify({ topic: { vi: "Thử", en: "Test" }, indicators }));
  next.delete(`${root}catalogue.yaml`);
  const report = next.get(`${root}report.yaml`) ?? "";
  return next.set(`${root}report.yaml`, report.replace("status: draft", "status: published"));
};
export const metricsOf = (files: ReadonlyMap<string, string>): Metric[] =>
  [...files].flatMap(([path, content]) => {
    const front = path.endsWith("vi.mdx") ? /^---\n([\s\S]*?)---/.exec(content)?.[1] : undefined;
    return front === undefined ? [] : ((parse(front) as { metrics?: Metric[] }).metrics ?? []);
  });
