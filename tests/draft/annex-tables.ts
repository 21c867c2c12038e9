import { parse, stringify } from "yaml";
import { importReport } from "../../src/draft/import-report.ts";
import type { Metric } from "../../src/model/schema.ts";
import type { WordDocument } from "../../src/word/document.ts";
import type { Files } from "../../src/report/from-files.ts";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { documentOf, p, r, tbl, tc, tr } from "../word/docx.ts";
import { metricsOf, shared, source } from "./publisher.ts";
import { phraseText } from "../../src/i18n/phrases.ts";

const center = `<w:jc w:val="center"/>`;
const bold = (text: string): string => r(text, "<w:b/>");

/** A cell of a test table: "text", "text>>" over two columns, "text>>>" over three, "text^" down two rows, "^" below it. */
const cell = (written: string): string => {
  const [, text = "", right = "", down = ""] = /^(.*?)(>*)(\^?)$/s.exec(written) ?? [];
  const merges = [
    right ? `<w:gridSpan w:val="${right.length}"/>` : "",
    down ? (text ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>") : "",
  ];
  return tc(text.replaceAll("&", "&amp;"), merges.join(""));
};

/** A table of lines, its cells parted by "|". */
const tableXml = (lines: readonly string[]): string => {
  const rows = lines.map((line) => line.split("|").map((one) => one.trim()));
  const width = Math.max(...rows.map((cells) => cells.length));
  return tbl(
    rows.map((cells) => tr(cells.map(cell))),
    width,
  );
};

const annexXml = (annex: readonly (string | readonly string[])[]): string[] =>
  annex.map((one, at) =>
    typeof one === "string" ? p(one, at === 0 ? `${center}<w:pageBreakBefore/>` : center) : tableXml(one),
  );

/** Paragraphs and tables inside the text; one in brackets stands in the middle of its line. */
const bodyXml = (body: readonly (string | readonly string[])[]): string[] =>
  body.map((one) =>
    typeof one === "string" ? p(one, /^\(|^Bảng|^Table/.test(one) ? center : "") : tableXml(one),
  );

/** The Word file of a small report with an annex behind its signature: lines above tables, and tables. */
const reportWithAnnex = (
  title: string,
  sentence: string,
  annex: readonly (string | readonly string[])[],
  year: string | undefined,
  body: readonly (string | readonly string[])[],
) =>
  documentOf(
    [
      p("UBND TỈNH THỬ NGHIỆM", center),
      p("Số: 1/BC-UBND", center),
      p(`Thử Nghiệm, ngày 20 tháng 7 năm ${year ?? "2001"}`, center),
      p("BÁO CÁO", center),
      p(title, center),
      p("Mở đầu báo cáo."),
      p(bold("I. KINH TẾ")),
      p(bold("1. Nông nghiệp")),
      p(sentence),
      ...bodyXml(body),
      p("Nơi nhận:"),
      p("- Lưu: VT"),
      p("TM. ỦY BAN NHÂN DÂN"),
      p("CHỦ TỊCH"),
      p("Người Thử Nghiệm"),
      ...annexXml(annex),
    ].join(""),
  );

/** The Word file of the translation of such a report. */
export const translatedReportWithAnnex = (
  sentence: string,
  annex: readonly (string | readonly string[])[],
  body: readonly (string | readonly string[])[] = [],
): WordDocument =>
  documentOf(
    [
      p("PEOPLE'S COMMITTEE OF TEST PROVINCE", center),
      p("No. 1/BC-UBND", center),
      p("Test, 20 July 2001", center),
      p("REPORT", center),
      p("Situation in the first six months of 2001", center),
      p("Opening of the report."),
      p(bold("I. THE ECONOMY")),
      p(bold("1. Agriculture")),
      p(sentence),
      ...bodyXml(body),
      p("Recipients:"),
      p("- File: VT"),
      p("ON BEHALF OF THE PEOPLE'S COMMITTEE"),
      p("CHAIRMAN"),
      p("A Test Person"),
      ...annexXml(annex),
    ].join(""),
  );

/** The draft of a report with an annex after the content `files`. */
export const draftWithAnnex = (
  annex: readonly (string | readonly string[])[],
  {
    files = new Map(shared),
    title = "Tình hình 6 tháng đầu năm 2001",
    sentence = "Sản lượng ngô thử nghiệm đạt 120 tấn.",
    body = [],
    more = {},
  }: {
    files?: Files;
    title?: string;
    sentence?: string;
    body?: readonly (string | readonly string[])[];
    more?: Partial<Parameters<typeof importReport>[0]>;
  } = {},
) => {
  const result = importReport({
    document: reportWithAnnex(title, sentence, annex, /\d{4}/.exec(title)?.[0], body),
    files,
    source,
    replace: false,
    ...more,
  });
  if (result.refusal) throw new Error(JSON.stringify(result.refusal));
  return result;
};

/** What only a person can do: confirm readings of figures, answer the audit, translate names. */
const OF_PEOPLE = ["figures-are-read", "findings-are-answered", "names-are-in-every-language"];

/** What the checks say of the draft, but for what only a person can do. */
export const problemsOf = (
  draft: ReturnType<typeof draftWithAnnex>,
  files: Files = new Map(shared),
): string[] =>
  (checked(readContent(new Map([...files, ...draft.files]))).reports.at(-1)?.issues ?? [])
    .filter(({ rule, place }) => !OF_PEOPLE.includes(rule) && place.file.startsWith("content/reports/"))
    .map((issue) => `${issue.rule} ${issue.place.file}:${issue.place.line}: ${phraseText(issue, "en")}`);

/** The content after the draft was published, what it proposed in the catalogues. */
export const publishedWithAnnex = (draft: ReturnType<typeof draftWithAnnex>): Files => {
  const root = `content/reports/${draft.id}`;
  const files = new Map([...shared, ...draft.files]);
  const { units = {}, indicators = {} } = parse(files.get(`${root}/catalogue.yaml`) ?? "{}") as Record<
    string,
    object
  >;
  files.set("content/units.yaml", `${files.get("content/units.yaml") ?? ""}${stringify(units)}`);
  files.set("content/indicators/tried.yaml", stringify({ topic: { vi: "Thử" }, indicators }));
  files.delete(`${root}/catalogue.yaml`);
  files.delete(`${root}/questions.yaml`);
  const report = files.get(`${root}/report.yaml`) ?? "";
  return files.set(`${root}/report.yaml`, report.replace("status: draft", "status: published"));
};

/** The metrics of the annexes of a draft, by id. */
export const cellsIn = (files: Files): Map<string, Metric> =>
  new Map(
    metricsOf(new Map([...files].filter(([path]) => path.includes("/annexes/")))).map((one) => [one.id, one]),
  );

/** The rows of the tables of a draft, bindings left out, in order. */
export const rowsIn = (files: Files): string[] =>
  [...files].flatMap(([path, text]) =>
    /\/annexes\/.*\/vi\.mdx$/.test(path)
      ? (text.split(/^---$/m)[2] ?? "")
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => line.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "[$1]"))
      : [],
  );
