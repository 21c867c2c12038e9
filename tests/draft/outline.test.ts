import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import type { DraftReport } from "../../src/draft/draft-report.ts";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { assemble } from "../../src/report/assemble.ts";
import { sourcesFromFiles } from "../../src/report/from-files.ts";
import { summaryLines } from "../../src/draft/summary.ts";
import { made, published, shared, text } from "./publisher.ts";

const FIRST = "Tình hình quý I năm 2001";
const NEXT = "Tình hình 6 tháng đầu năm 2001";

/** The same lines as an editor types them who sets nothing in bold. */
const plain = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll("**", ""));

const outline = ({ structure, sections }: DraftReport) => ({
  chapters: structure.chapters.map(({ number, title }) => `${number} ${title}`),
  sections: sections.map(({ number = "", title }) => `${number} ${title}`.trim()),
});

test("labels alone make the outline that bold headings make", () => {
  const bold = made(text, new Map(shared), FIRST).draft;
  const draft = made(plain(text), new Map(shared), FIRST).draft;
  expect(bold.structure.chapters).toHaveLength(2);
  expect(outline(draft)).toEqual(outline(bold));
});

test.for([
  ["1/", "I/"],
  ["1-", "I-"],
  ["1.-", "I.-"],
  ["1)", "I)"],
  ["1 -", "I -"],
  ["1 –", "I –"],
] as const)("labels typed as “%s” make the same outline", ([arabic, roman]) => {
  const lines = text.map((line) =>
    line
      .replace(/^\*\*([IVX]+)\. /, (_, number: string) => `**${roman.replace("I", number)} `)
      .replace(/^\*\*(\d)\. /, (_, number: string) => `**${arabic.replace("1", number)} `),
  );
  const expected = outline(made(text, new Map(shared), FIRST).draft);
  expect(outline(made(lines, new Map(shared), FIRST).draft)).toEqual(expected);
  expect(outline(made(plain(lines), new Map(shared), FIRST).draft)).toEqual(expected);
});

test("letters, levels and running text behind a colon are read without any format", () => {
  const { draft } = made(
    [
      "Mở đầu báo cáo.",
      "A. KẾT QUẢ THỬ NGHIỆM",
      "I. KINH TẾ",
      "1. Nông nghiệp",
      "a) Trồng trọt",
      "Sản lượng ngô đạt 120 tấn.",
      "b) Chăn nuôi: Đàn trâu thử nghiệm có 5 con.",
      "2. Thương mại",
      "Giá trị xuất khẩu đạt 7,5 triệu USD.",
      "II. XÃ HỘI",
      "1.1. Văn hóa",
      "Tổ chức 4 lễ hội thử nghiệm.",
    ],
    new Map(shared),
    FIRST,
  );
  expect(draft.structure.parts.map(({ id }) => id)).toEqual(["A"]);
  expect(outline(draft)).toEqual({
    chapters: ["I KINH TẾ", "II XÃ HỘI"],
    sections: ["", "a) Trồng trọt", "b) Chăn nuôi:", "2 Thương mại", "1.1 Văn hóa"],
  });
});

test("items of a list are no headings, whatever their labels", () => {
  const { draft } = made(
    [
      "I. KINH TẾ",
      "1. Nông nghiệp",
      "Các việc phải làm:",
      "1) Rà soát 12 dự án thử nghiệm;",
      "2) Báo cáo kết quả trước ngày 15 tháng 5.",
      "a) Sản lượng 6 tháng đạt 120 tấn: tăng 5,5% so với cùng kỳ năm trước.",
      "II. XÃ HỘI",
      "1. Văn hóa",
      "Tổ chức 4 lễ hội thử nghiệm.",
    ],
    new Map(shared),
    FIRST,
  );
  expect(outline(draft).sections).toEqual(["1 Nông nghiệp", "1 Văn hóa"]);
});

test("a title of the previous report opens its section though its format is lost and text follows it", () => {
  const lines = text.map((line) =>
    line === "**2. Thương mại**" ? "2. Thương mại. Thị trường thử nghiệm ổn định." : line,
  );
  const known = made(text, published(), NEXT).draft;
  const { draft } = made(lines, published(), NEXT);
  expect(draft.outline.basis).toBe("format");
  expect(draft.sections.map(({ slug }) => slug)).toEqual(known.sections.map(({ slug }) => slug));
  expect(draft.sections.every((section) => section.known)).toBe(true);
});

test("an outline that was read by labels is a question in both languages, one by format is not", () => {
  const about = (lines: readonly string[]) =>
    made(lines, new Map(shared), FIRST).questions.filter(({ subject }) => subject === "outline");
  expect(about(text)).toEqual([]);
  const [question] = about(plain(text));
  expect(question?.reason["vi"]).toContain("in đậm");
  expect(question?.reason["en"]).toContain("bold");
});

test("a text without any heading says what to do, in the questions and in the summary", () => {
  const result = made(["Sản lượng ngô đạt 120 tấn.", "Tổ chức 4 lễ hội."], new Map(shared), FIRST);
  const [question] = result.questions.filter(({ subject }) => subject === "outline");
  expect(question?.reason["vi"]).toContain("không thấy đề mục nào");
  expect(question?.reason["en"]).toContain("no heading was found");
  expect(summaryLines(result).join("\n")).toContain(question?.reason["en"]);
});

/** What the checks say of the text and the outline of a draft. */
const problems = (files: ReadonlyMap<string, string>): string[] =>
  (checked(readContent(new Map([...shared, ...files]))).reports.at(-1)?.issues ?? [])
    .filter(({ rule }) => ["source-is-rebuilt", "sections-are-in-order", "schema"].includes(rule))
    .map((issue) => phraseText(issue, "en"))
    .filter((message) => !message.includes("“?”"));

test("a text without any heading is a draft that can be read: one section of one chapter", () => {
  const { files, draft } = made(["Sản lượng ngô đạt 120 tấn.", "Tổ chức 4 lễ hội."], new Map(shared), FIRST);
  expect(outline(draft)).toEqual({ chapters: ["I Nội dung báo cáo"], sections: [""] });
  const { edition } = assemble(sourcesFromFiles(new Map([...shared, ...files]), "2001-q1").sources);
  expect(edition?.observations.size).toBe(2);
  expect(problems(files)).toEqual([]);
});

test("titles without labels are found by capitals and bold where no heading has a label", () => {
  const { files, draft } = made(
    [
      "Mở đầu.",
      "**KINH TẾ**",
      "**Nông nghiệp**",
      "Sản lượng ngô đạt 120 tấn.",
      "XÃ HỘI",
      "Tổ chức 4 lễ hội.",
    ],
    new Map(shared),
    FIRST,
  );
  expect(outline(draft)).toEqual({ chapters: [" KINH TẾ", " XÃ HỘI"], sections: ["", "Nông nghiệp", ""] });
  expect(problems(files)).toEqual([]);
});

test("a title of the previous report that lost its label and its format opens its section", () => {
  const lines = text.map((line) => (line === "**1. Nông nghiệp**" ? "Nông nghiệp" : line));
  const { draft, files } = made(lines, published(), NEXT);
  expect(draft.sections.every((section) => section.known)).toBe(true);
  expect(problems(files)).toEqual([]);
});

test("headings without labels are told from a text without any, in the question about them", () => {
  const unlabelled = text.map((line) => line.replace(/^\*\*(?:[IVX]+|\d)\. /, "**"));
  const asked = (lines: readonly string[]) =>
    made(lines, new Map(shared), FIRST).questions.find(({ subject }) => subject === "outline")?.reason["en"];
  expect(asked(unlabelled)).toContain("lines in bold or capitals");
  expect(asked(text.filter((line) => !line.startsWith("**")))).toContain("no heading was found");
  expect(asked(text)).toBeUndefined();
});

test("a line that is a title of the previous report is a heading without its label, its colon kept", () => {
  const titled = text.map((line) => line.replace("**1. Nông nghiệp**", "**1. Nông nghiệp thử:**"));
  const unlabelled = titled.map((line) => line.replace(/^\*\*(?:[IVX]+|\d)\. /, "**"));
  const { sections } = made(unlabelled, published(titled), NEXT).draft;
  expect(sections.map(({ slug }) => slug)).toContain("nong-nghiep-thu");
  expect(sections.find(({ slug }) => slug === "nong-nghiep-thu")?.known).toBe(true);
});

test.for([
  ["Chương I. KINH TẾ", "Mục 1. Nông nghiệp", "Chương II. XÃ HỘI"],
  ["Mục I - KINH TẾ", "Điều 1. Nông nghiệp", "Mục II - XÃ HỘI"],
  ["CHƯƠNG I: KINH TẾ", "Mục 1) Nông nghiệp", "CHƯƠNG II: XÃ HỘI"],
] as const)(
  "labels of words such as “%s” are labels, and no word of them is lost",
  ([first, one, second]) => {
    const lines = text.map((line) =>
      line.replace("I. KINH TẾ", first).replace("1. Nông nghiệp", one).replace("II. XÃ HỘI", second),
    );
    const files = published();
    const labelled = made(lines, files, NEXT);
    expect(labelled.draft.sections.map(({ slug }) => slug)).toEqual(
      made(text, files, NEXT).draft.sections.map(({ slug }) => slug),
    );
    expect(labelled.draft.structure.chapters.map(({ title }) => title)).toEqual([first, second]);
    for (const label of [first, one, second]) expect(labelled.draft.source).toContain(label);
  },
);

test("a part in words, also on a line of its own, is a part; running text that begins with such words is none", () => {
  const rest = ["**I. KINH TẾ**", "**1. Nông nghiệp**", "Sản lượng ngô đạt 120 tấn."];
  const draft = made(
    [
      "**Phần thứ nhất. KẾT QUẢ THỬ NGHIỆM**",
      ...rest,
      "Phần 2 của đề án thử nghiệm được hoàn thành.",
      "**PHẦN THỨ HAI**",
      "**NHIỆM VỤ THỬ NGHIỆM**",
      ...rest,
    ],
    new Map(shared),
    FIRST,
  ).draft;
  expect(draft.structure.parts).toEqual([
    { id: "Phần thứ nhất", title: "KẾT QUẢ THỬ NGHIỆM" },
    { id: "PHẦN THỨ HAI", title: "NHIỆM VỤ THỬ NGHIỆM" },
  ]);
});

test("a run-in title of the previous report is found in a paragraph that is all bold, and its label is no figure", () => {
  const lines = [
    ...text.slice(0, 4),
    "**2. Thương mại:** Giá trị xuất khẩu hàng thử nghiệm đạt 7,5 triệu USD, giảm 2% so với cùng kỳ năm trước.",
    ...text.slice(6),
  ];
  const bold = lines.map((line) => `**${line.replaceAll("**", "")}**`);
  const { draft } = made(bold, published(lines), NEXT);
  const trade = draft.sections.find(({ title }) => title === "Thương mại:");
  expect(trade).toMatchObject({ known: true, runIn: true, number: "2" });
  const listed = [...lines.slice(0, 4), "7. Sản lượng sắn thử nghiệm đạt 90 tấn.", ...lines.slice(4)];
  const printed = made(listed, published(lines), NEXT).draft.bound.figures.map(({ metric }) => metric.value);
  expect(printed).toContain("90");
  expect(printed).not.toContain("7");
});

test("text between the heading of a part and its first chapter is a chapter of its own, and no word of it is lost", () => {
  const lines = ["**A. KẾT QUẢ THỬ NGHIỆM**", "Phần này nói về cây thử nghiệm.", ...text.slice(1)];
  const { draft, files } = made(lines, new Map(shared), FIRST);
  expect(outline(draft).chapters).toEqual(["A KẾT QUẢ THỬ NGHIỆM", "I KINH TẾ", "II XÃ HỘI"]);
  expect([...files.values()].filter((one) => one.includes("nói về cây thử nghiệm")).length).toBeGreaterThan(
    1,
  );
});

test("letters that begin anew below a part are no parts", () => {
  const lines = [
    "**A. KẾT QUẢ THỬ NGHIỆM**",
    ...text.slice(1, 3),
    "**A) LÚA THỬ NGHIỆM**",
    "Lúa tốt.",
    "**B) NGÔ THỬ NGHIỆM**",
    "Ngô tốt.",
    "**B. NHIỆM VỤ THỬ NGHIỆM**",
    ...text.slice(6),
  ];
  const { draft } = made(lines, new Map(shared), FIRST);
  expect(draft.structure.parts.map(({ id, title }) => `${id} ${title}`)).toEqual([
    "A KẾT QUẢ THỬ NGHIỆM",
    "B NHIỆM VỤ THỬ NGHIỆM",
  ]);
});
