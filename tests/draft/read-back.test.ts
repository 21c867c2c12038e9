import { matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { importReport } from "../../src/draft/import-report.ts";
import { CONTENT_FILES } from "../../src/model/content-files.ts";
import type { Files } from "../../src/report/from-files.ts";
import { readYaml } from "../../src/report/sources.ts";
import { readWord } from "../../src/word/read-word.ts";
import { docx, p, r, tbl, tc, tr } from "../word/docx.ts";
import { published, source } from "./publisher.ts";

/** What of its syntax YAML, Markdown and MDX take for something else than words. */
const SIGNS = [
  "{x} <b> </i> <!-- y --> | \\ \\n \\t `z`",
  "[a] (#b) [^c] *c* _d_ **e** ~f~ $g$",
  "# h, - k; + l: > m",
  "--- ... === ***",
  `"n" 'o' “p” ‘q’`,
  "null, true, ~, 0x1F, 1:2, 2001-01-01",
  "& &amp;amp; @ % ! ? ; , : https://example.org/a_b?c=d",
  "tab\tở giữa và\u00a0dấu cách\u2009mỏng, \u{1F33E}, e\u0301",
];
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const bold = (text: string): string => p(r(escaped(text), "<w:b/>"));
const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const commented = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const replaced = (old: string, text: string): string =>
  `<w:del w:id="1" w:author="A: {b}"><w:r><w:delText xml:space="preserve">${old}</w:delText></w:r></w:del><w:ins w:id="2" w:author="A: {b}">${r(text)}</w:ins>`;

/** A report of three chapters in which every sign stands in titles, text, lists, notes, tables, comments and revisions. */
const large = docx({
  footnotes: SIGNS.map(
    (words, at) => `<w:footnote w:id="${at + 1}">${p(escaped(`${words} 5 hộ.`))}</w:footnote>`,
  ).join(""),
  comments: SIGNS.map(
    (words, at) => `<w:comment w:id="${at}" w:author="A">${p(escaped(words))}</w:comment>`,
  ).join(""),
  body: [
    ...["UBND TỈNH: {THỬ} | NGHIỆM", "Số: 1/BC-UBND", "Thử Nghiệm, ngày 20 tháng 7 năm 2001", "BÁO CÁO"].map(
      (line) => p(line, '<w:jc w:val="center"/>'),
    ),
    p("Tình hình 6 tháng đầu năm 2001: # thử {a}", '<w:jc w:val="center"/>'),
    ...["I", "II", "III"].flatMap((chapter, place) => [
      bold(`${chapter}. CHƯƠNG ${SIGNS[place] ?? ""}`),
      ...SIGNS.flatMap((words, at) => [
        bold(`${at + 1}. Mục ${words}:`),
        p(
          `${r(escaped(`Sản lượng ${words} đạt ${at}${place}2 tấn, tăng 5,5% so với cùng kỳ.`))}${note(at + 1)}`,
        ),
        p(
          `${commented(at, "Giá trị đạt ")}${replaced(`${at}1 tấn`, `${at}3 tấn`)}${r(escaped(` ${words}`))}`,
        ),
        p(escaped(`- ${words}; có 1.234 hộ.`)),
      ]),
    ]),
    p("Nơi nhận:"),
    p(escaped(`- ${SIGNS[0] ?? ""}`)),
    p("PHỤ LỤC 1", '<w:jc w:val="center"/>'),
    p(escaped(`Việc: ${SIGNS[2] ?? ""}`), '<w:jc w:val="center"/>'),
    tbl(
      [
        "TT|Nội dung|Cơ quan|Thời hạn|Hoàn thành|Tiến độ|Ghi chú".split("|"),
        ...SIGNS.map((words, at) => [String(at + 1), words, words, "Quý I", "", `Đạt ${at}%`, words]),
      ].map((cells) => tr(cells.map((cell) => tc(p(escaped(cell)))))),
      7,
    ),
    p("PHỤ LỤC 2", '<w:jc w:val="center"/>'),
    tbl(
      [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "TH 6T/2001", "Ghi chú"],
        ...SIGNS.map((words, at) => [String(at + 1), words, "tấn", `${at}12,5`, words]),
      ].map((cells) => tr(cells.map((cell) => tc(p(escaped(cell)))))),
      5,
    ),
  ].join(""),
});

/** A published report that corrected words of a row that the new one has as well; sources part the cells of rows by tabs. */
const before = (): Files => {
  const files = new Map(published());
  const root = "content/reports/2001-q1";
  const rows = `${files.get(`${root}/source.txt`) ?? ""}\n1\tViệc thử\tQuý I\t\tĐạt 0%\n`;
  const line = rows.split("\n").findIndex((one) => one.startsWith("1\t")) + 1;
  const one = String.raw`{ line: ${line}, received: "Quý I\t\tĐạt", published: "Quý II\t\tĐạt", reason: { vi: "Thử: {a}" } }`;
  files.set(`${root}/source.txt`, rows);
  return files.set(`${root}/corrections.yaml`, `corrections:\n  - ${one}\nqueries: []\n`);
};

/** Rules that say of a file that it cannot be read, in part or as a whole. */
const READING = new Set(
  "yaml-can-be-read mdx-can-be-read content-has-its-fields files-are-known files-are-complete text-is-utf-8 prose-is-plain links-are-figures ids-are-unique".split(
    " ",
  ),
);

/** What the project finds that it cannot read among the files of a report. */
const unread = (files: Files, id: string): string[] => {
  const root = `content/reports/${id}/`;
  const own = [...files].filter(([path]) => path.startsWith(root));
  const faults = own.flatMap(([path, text]) => {
    const kind = CONTENT_FILES.find((one) => one.files.some((pattern) => matchesGlob(path, pattern)));
    if (!path.endsWith(".yaml") || !kind) return [];
    const { source: read, issues } = readYaml(text, path);
    return issues.length > 0 || !kind.schema.safeParse(read.data).success ? [path] : [];
  });
  const issues = readContent(files).reports.find((report) => report.id === id)?.issues ?? [];
  return [
    ...faults,
    ...issues.flatMap(({ rule, place }) => (READING.has(rule) ? `${rule} ${place.file}:${place.line}` : [])),
  ];
};

const imported = (bytes: Uint8Array): Files => {
  const { document } = readWord(bytes);
  if (!document) throw new Error("refused");
  const files = before();
  const result = importReport({ document, files, id: "2001-h1", source, replace: false });
  if (result.refusal) throw new Error(JSON.stringify(result.refusal));
  return new Map([...files, ...result.files]);
};

const ID = "2001-h1";
const all = imported(large);

test("every file that an import of a large document writes is read back", () => {
  expect(all.size).toBeGreaterThan(40);
  const questions = all.get(`content/reports/${ID}/questions.yaml`) ?? "";
  for (const words of ["kind: revision", "kind: comment", String.raw`Quý I\t\tĐạt`])
    expect(questions).toContain(words);
  expect(unread(all, ID)).toEqual([]);
});

test.for([
  ["questions.yaml", (text: string) => text.replace("questions:", 'questions:\n  - "\\x00')],
  ["report.yaml", (text: string) => text.replace("title:", "title: {")],
  ["corrections.yaml", (text: string) => `${text}\tcorrections: 1\n`],
] as const)("a file that cannot be read back is found: %s", ([name, change]) => {
  const path = `content/reports/${ID}/${name}`;
  const broken = new Map(all).set(path, change(all.get(path) ?? ""));
  expect(unread(broken, ID).join("\n")).toContain(name);
});

test("a text that cannot be read back is found", () => {
  const path = [...all.keys()].find(
    (one) => one.startsWith(`content/reports/${ID}/`) && one.endsWith("vi.mdx"),
  );
  const broken = new Map(all).set(path ?? "", `${all.get(path ?? "") ?? ""}\n{x} <b>\n`);
  expect(unread(broken, ID).join("\n")).toContain(path);
});
