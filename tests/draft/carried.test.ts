import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Files } from "../../src/report/from-files.ts";
import { leftQuestions } from "../../src/draft/questions/left-questions.ts";
import { made, metricsOf, published, text } from "./publisher.ts";

const NEXT = "Tình hình 6 tháng đầu năm 2001";
const LINES = [
  ...text,
  "Rừng thử nghiệm có 19 ha, gồm 5 ha rừng lớn và 3 ha rừng nhỏ.",
  "Họp ban chấp hành thử nghiệm.",
];
/** The published report with its proposed indicators and units in the shared catalogues, as a release joins them. */
const joined = (files: Files): Files => {
  const { units, indicators } = parse(files.get(`${root}catalogue.yaml`) ?? "") as Record<string, object>;
  const next = new Map([...files].filter(([path]) => path !== `${root}catalogue.yaml`));
  const known = parse(files.get("content/units.yaml") ?? "") as object;
  next.set("content/units.yaml", stringify({ ...known, ...units }));
  return next.set("content/indicators/test.yaml", stringify({ topic: { vi: "Thử" }, indicators }));
};
const root = "content/reports/2001-q1/";
const BEFORE = joined(published(LINES));
const ids = metricsOf(BEFORE).map(({ id }) => id);
const [maize = "", , exports = "", , , classes = "", big = "", small = ""] = ids;
const changes = ids.filter((id) => id.endsWith("-yoy"));

/** The published report with one file more; the text of the report says what the file needs. */
const withFile = (name: string, content: string): Files => new Map(BEFORE).set(root + name, content);
const next = (files: Files, edit: (line: string) => string = (line) => line) =>
  made(LINES.map(edit), files, NEXT);
const listOf = (files: ReadonlyMap<string, string>, name: string, key: string): { id?: string }[] => {
  const file = parse(files.get(`content/reports/2001-h1/${name}`) ?? "") as Record<string, { id?: string }[]>;
  return file[key] ?? [];
};

const charts = `charts:
  - id: test-changes
    form: change
    section: nong-nghiep
    headline: { vi: Ngô tăng, en: Maize rose }
    measure: { vi: Thay đổi, en: Change }
    rows: [${changes.join(", ")}]
    claims:
      - { kind: rose, of: [${changes[0] ?? ""}] }
      - { kind: fell, of: [${changes[1] ?? ""}] }
`;

test("a chart is carried where its claims hold for the new figures", () => {
  expect(changes).toHaveLength(2);
  const { files, left } = next(withFile("charts.yaml", charts), (line) => line.replace("5,5%", "6,5%"));
  expect(listOf(files, "charts.yaml", "charts").map(({ id }) => id)).toEqual(["test-changes"]);
  expect(left).toEqual([]);
});

test("a chart whose claim the new figures contradict is asked and not carried", () => {
  const result = next(withFile("charts.yaml", charts), (line) => line.replace("tăng 5,5%", "giảm 6,5%"));
  expect(listOf(result.files, "charts.yaml", "charts")).toEqual([]);
  const [question] = result.questions.filter(({ subject }) => subject === "test-changes");
  expect(question?.reason).toEqual({
    vi: "biểu đồ không được mang sang: điều nó nêu không còn đúng với số liệu của báo cáo này",
    en: "chart not carried: what it says is no longer true of the figures of this report",
  });
});

test("a chart whose new figures are of unlike times is asked and not carried", () => {
  const areas = `charts:
  - id: test-areas
    form: bar
    section: van-hoa
    headline: { vi: Rừng, en: Forest }
    measure: { vi: Diện tích, en: Area }
    rows: [${big}, ${small}]
    claims: [{ kind: highest, of: ${big} }]
`;
  const kept = next(withFile("charts.yaml", areas));
  expect(listOf(kept.files, "charts.yaml", "charts")).toHaveLength(1);
  const result = next(withFile("charts.yaml", areas), (line) =>
    line.replace("và 3 ha", "và đến 30/6/2001 có 3 ha"),
  );
  expect(listOf(result.files, "charts.yaml", "charts")).toEqual([]);
  const [question] = result.questions.filter(({ subject }) => subject === "test-areas");
  expect(question?.reason["vi"]).toContain("nay là của những thời điểm, kỳ khác nhau: ");
  expect(question?.reason["en"]).toMatch(
    /^chart not carried: its figures are now of different times: .*2001/,
  );
});

const relations = `relations:
  - id: test-classes
    kind: sum
    total: ${classes}
    parts: [${big}, ${small}]
`;
const audited = (): Files =>
  new Map(withFile("relations.yaml", relations)).set(
    `${root}audit.yaml`,
    `findings:
  - relation: test-classes
    printed: "19; 5; 3"
    reason: { vi: Văn bản in như vậy., en: The text prints it so. }
`,
  );

test("an answer to the audit is carried while the finding prints the same numbers", () => {
  const same = next(audited(), (line) => line.replace("120 tấn", "130 tấn"));
  expect(listOf(same.files, "audit.yaml", "findings")).toHaveLength(1);
  const other = next(audited(), (line) => line.replace("3 ha rừng nhỏ", "2 ha rừng nhỏ"));
  expect(listOf(other.files, "audit.yaml", "findings")).toEqual([]);
  expect(other.questions.some(({ sentence }) => sentence === "audit.yaml: test-classes")).toBe(true);
  const right = next(audited(), (line) => line.replace("3 ha rừng nhỏ", "14 ha rừng nhỏ"));
  expect(listOf(right.files, "audit.yaml", "findings")).toEqual([]);
});

test("an answer to the audit of which a number is not printed any more is not carried, but asked", () => {
  const reasoned = (text: string): Files => {
    const files = new Map(audited());
    const path = `${root}audit.yaml`;
    return files.set(path, (files.get(path) ?? "").replace("Văn bản in như vậy.", text));
  };
  const kept = next(reasoned("Tổng là 19 mà 5 và 3 là 8."));
  expect(listOf(kept.files, "audit.yaml", "findings")).toHaveLength(1);
  const gone = next(reasoned("Theo số liệu ngày 15/3/1999."));
  expect(listOf(gone.files, "audit.yaml", "findings")).toEqual([]);
  const question = gone.questions.find(({ sentence }) => sentence === "audit.yaml: test-classes");
  expect(question?.reason["en"]).toContain("15/3/1999");
});

/** The published report with "ban" corrected to "Ban" in its last line. */
const corrected = (): Files => {
  const line = (BEFORE.get(`${root}source.txt`) ?? "")
    .split("\n")
    .findIndex((one) => one.startsWith("Họp ban"));
  return withFile(
    "corrections.yaml",
    `corrections:
  - { line: ${line + 1}, received: ban chấp hành, published: Ban Chấp hành, reason: { vi: Viết hoa, en: Capitals } }
queries: []
`,
  );
};

test("a correction is made again where the same words stand in the same passage", () => {
  const result = next(corrected());
  const [entry] = listOf(result.files, "corrections.yaml", "corrections") as { line?: number }[];
  const source = (result.files.get("content/reports/2001-h1/source.txt") ?? "").split("\n");
  expect(source[(entry?.line ?? 0) - 1]).toBe("Họp ban chấp hành thử nghiệm.");
  expect(result.files.get("content/reports/2001-h1/sections/van-hoa/vi.mdx")).toContain(
    "Họp Ban Chấp hành thử nghiệm.",
  );
  expect(result.corrections).toBe(1);
});

test("the reason of a correction names the line in which its words stand now", () => {
  const files = corrected();
  const path = `${root}corrections.yaml`;
  const source = (files.get(`${root}source.txt`) ?? "").split("\n");
  const line = source.findIndex((one) => one.includes("ngô thử nghiệm")) + 1;
  const reason = `Dòng ${line} viết “ngô thử nghiệm”`;
  const reasoned = new Map(files).set(path, (files.get(path) ?? "").replace("Viết hoa", reason));
  const result = made(["Một câu mở đầu mới.", ...LINES], reasoned, NEXT);
  const [entry] = listOf(result.files, "corrections.yaml", "corrections") as { reason?: { vi: string } }[];
  const named = Number(/\d+/.exec(entry?.reason?.vi ?? "")?.[0]);
  const now = (result.files.get("content/reports/2001-h1/source.txt") ?? "").split("\n");
  expect(named).not.toBe(line);
  expect(now[named - 1]).toContain("ngô thử nghiệm");
});

test("a correction whose reason does not hold is asked and not made", () => {
  const files = corrected();
  const path = `${root}corrections.yaml`;
  const reasoned = new Map(files).set(
    path,
    (files.get(path) ?? "").replace("Viết hoa", "Theo Nghị định 987"),
  );
  const result = next(reasoned);
  expect(listOf(result.files, "corrections.yaml", "corrections")).toEqual([]);
  expect(result.files.get("content/reports/2001-h1/sections/van-hoa/vi.mdx")).toContain("Họp ban chấp hành");
  const asked = result.questions.find(({ printed }) => printed === "ban chấp hành");
  expect(asked?.reason["en"]).toContain("987");
});

test("a correction that changes letters is asked and not made", () => {
  const files = corrected();
  const path = `${root}corrections.yaml`;
  const result = next(
    new Map(files).set(path, (files.get(path) ?? "").replace("Ban Chấp hành", "ban chấp pháp")),
  );
  expect(listOf(result.files, "corrections.yaml", "corrections")).toEqual([]);
  expect(result.files.get("content/reports/2001-h1/sections/van-hoa/vi.mdx")).toContain("Họp ban chấp hành");
  expect(result.questions.find(({ printed }) => printed === "ban chấp hành")?.reason["en"]).toContain(
    "ban chấp pháp",
  );
});

test("a correction ends where its words are not printed or stand in another passage", () => {
  for (const line of [
    "Họp Ban Chấp hành thử nghiệm.",
    "Trao thưởng cho các ban chấp hành mẫu của mọi xã trong vùng.",
  ]) {
    const result = next(corrected(), (one) => (one.startsWith("Họp ban") ? line : one));
    expect(listOf(result.files, "corrections.yaml", "corrections")).toEqual([]);
    expect(result.files.get("content/reports/2001-h1/sections/van-hoa/vi.mdx")).toContain(line);
  }
});

/** The published report with queries about its last line and its forest. */
const queried = (): Map<string, string> => {
  const lines = (BEFORE.get(`${root}source.txt`) ?? "").split("\n");
  const lineOf = (words: string): number => lines.findIndex((one) => one.includes(words)) + 1;
  return new Map(BEFORE).set(
    `${root}corrections.yaml`,
    `corrections: []
queries:
  - { line: ${lineOf("Họp ban")}, text: ban chấp hành, question: { vi: Ban nào?, en: Which one? } }
  - { line: ${lineOf("Rừng thử")}, text: rừng lớn, question: { vi: Có phải 5 ha?, en: Is it 5 ha? } }
`,
  );
};

test("a query is carried while its passage has its words and the report the numbers that it names", () => {
  const kept = next(queried(), (line) => line.replace("120 tấn", "130 tấn"));
  const queries = listOf(kept.files, "corrections.yaml", "queries") as unknown as {
    text: string;
    line: number;
  }[];
  const source = (kept.files.get("content/reports/2001-h1/source.txt") ?? "").split("\n");
  expect(queries.map(({ text }) => text).toSorted()).toEqual(["ban chấp hành", "rừng lớn"]);
  for (const { text, line } of queries) expect(source[line - 1]).toContain(text);
  const other = next(queried(), (line) => line.replace("5 ha", "6 ha").replace("ban chấp", "ủy ban chấp"));
  expect(listOf(other.files, "corrections.yaml", "queries")).toHaveLength(1);
  expect(other.left.map(({ id, gone }) => [id, gone])).toEqual([["rừng lớn", ["5"]]]);
});

test("a query whose words are not printed any more ends, and nothing is asked about it", () => {
  const { left } = next(queried(), (line) => line.replace("ban chấp hành", "hội nghị"));
  expect(left).toEqual([]);
});

test("a query that would be refused in the new report is left and says why", () => {
  const asked = queried();
  const path = `${root}corrections.yaml`;
  // The number is printed, as an area; no footnote has it.
  asked.set(
    path,
    (asked.get(path) ?? "")
      .replace("Có phải 5 ha?", "Chú thích 5 nói khác?")
      .replace("Is it 5 ha?", "Footnote 5 differs?"),
  );
  const { files, left } = next(asked);
  expect(listOf(files, "corrections.yaml", "queries")).toHaveLength(1);
  expect(left.map(({ id, gone, because }) => [id, gone, because?.code])).toEqual([
    ["rừng lớn", [], "found-expected"],
  ]);
});

test("the test report has the figures that these tests speak of", () => {
  expect([maize, exports, classes, big, small].every((id) => id !== "")).toBe(true);
});

test("what another publication prints of a figure is neither carried nor asked", () => {
  const { files, left } = next(
    withFile(
      "relations.yaml",
      `publications:
  - { id: test-news, title: { vi: Tin thử, en: Test news }, publisher: { vi: Báo thử, en: Test paper } }
relations:
  - { id: test-published, kind: published-elsewhere, figure: ${big}, published: { value: "5", publication: test-news } }
  - { id: test-order, kind: order, less: [${small}], more: [${big}] }
`,
    ),
  );
  expect(listOf(files, "relations.yaml", "relations").map(({ id }) => id)).toEqual(["test-order"]);
  expect(left).toEqual([]);
});

test("a word of a text that is also the id of a figure that is gone keeps no relation back", () => {
  const relation = `relations:
  - id: test-forest
    kind: sum
    total: ${ids[5] ?? ""}
    parts: [${big}, ${small}]
    premise: { vi: Các ${maize} thử, en: "The ${maize} of all kinds" }
`;
  const without = (line: string): string => line.replace(/^.*ngô.*$/, "Họp thử nghiệm.");
  const { files, left } = next(withFile("relations.yaml", relation), without);
  expect(left.map(({ id }) => id)).not.toContain("test-forest");
  expect(listOf(files, "relations.yaml", "relations").map(({ id }) => id)).toEqual(["test-forest"]);
});

test("a figure that is taken away and is gone keeps its relation back", () => {
  const relation = `relations:
  - { id: test-difference, kind: sum, total: ${big}, parts: [${small}, -${maize}] }
`;
  const without = (line: string): string => line.replace(/^.*ngô.*$/, "Họp thử nghiệm.");
  const { left } = next(withFile("relations.yaml", relation), without);
  expect(left.map(({ id, gone }) => [id, gone])).toEqual([["test-difference", [maize]]]);
});

test("a relation goes with its figures: who is asked about them is not asked about it", () => {
  const relation = `relations:
  - { id: test-difference, kind: sum, total: ${big}, parts: [${small}, -${maize}] }
`;
  const without = (line: string): string => line.replace(/^.*ngô.*$/, "Họp thử nghiệm.");
  const { questions, left } = next(withFile("relations.yaml", relation), without);
  const lost = questions.filter(({ kind }) => kind === "lost");
  expect(left.map(({ id }) => id)).toEqual(["test-difference"]);
  expect(lost.some(({ group, subject }) => group === "figures" && subject?.split(" ").includes(maize))).toBe(
    true,
  );
  expect(lost.filter(({ subject }) => subject === "test-difference")).toEqual([]);
});

test("a relation of a figure that nobody is asked about is asked about itself", () => {
  const entry = { file: "relations.yaml", id: "test-sum", gone: ["test-gone", "test-other"] };
  const asked = (...ids: readonly string[]) =>
    leftQuestions("2001-h1", [entry], undefined, new Set(ids)).length;
  expect([asked(), asked("test-gone"), asked("test-gone", "test-other")]).toEqual([1, 1, 0]);
  const chart = leftQuestions("2001-h1", [{ ...entry, file: "charts.yaml" }], undefined, new Set(entry.gone));
  expect(chart).toHaveLength(1);
});
