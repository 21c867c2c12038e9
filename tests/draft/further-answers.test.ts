import { expect, test } from "vitest";
import { parse } from "yaml";
import { applyAnswer, questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { seriesBreakOf } from "../../src/draft/answers/break-series.ts";
import type { Answer, Question } from "../../src/model/question.ts";
import type { Files } from "../../src/report/from-files.ts";
import { made, metricsOf, publishedWithTranslation, text } from "./publisher.ts";

const ID = "2001-h1";
const TITLE = "Tình hình 6 tháng đầu năm 2001";
const root = `content/reports/${ID}`;
const REASON = { vi: "Lý do thử nghiệm", en: "Test reason" };

/** The half-year report of lines of text behind a published quarter. */
const halfYear = (lines: readonly string[]): Map<string, string> => {
  const files = publishedWithTranslation();
  return new Map([...files, ...made(lines, files, TITLE).files]);
};
const again = (files: Files, lines: readonly string[]): Map<string, string> => {
  const kept = [...files].filter(([path]) => !path.startsWith(`${root}/`));
  return new Map([...kept, ...made(lines, files, TITLE, true).files]);
};
const changed = (...pairs: readonly (readonly [string, string])[]): string[] =>
  text.map((line) => pairs.reduce((now, [from, to]) => now.replace(from, to), line));
const asked = (files: Files, kind: Question["kind"], words = ""): Question | undefined =>
  questionsOf(files, ID).questions.find((one) => one.kind === kind && one.sentence.includes(words));
const answered = (files: Files, question: Question | undefined, answer: Answer): Files | undefined =>
  applyAnswer(files, ID, question?.id ?? "", answer);
const given = (files: Files | undefined): Files => {
  if (!files) throw new Error("the answer was not taken");
  return files;
};
const catalogueOf = (files: Files): unknown => parse(files.get(`${root}/catalogue.yaml`) ?? "{}");

const LARGE = changed(["120 tấn", "9.120 tấn"]);

test("a break is written for the indicator of a figure, behind what earlier reports cover, and stays in another import", () => {
  const files = halfYear(LARGE);
  const question = asked(files, "jump", "9.120");
  const found = seriesBreakOf(files, ID, question?.subject ?? "");
  expect(found?.at).toBe("2001-Q2");
  const next = given(answered(files, question, { do: "break", reason: REASON }));
  const expected = { breaks: { [found?.indicator ?? ""]: [{ at: "2001-Q2", reason: REASON, report: ID }] } };
  expect(catalogueOf(next)).toMatchObject(expected);
  expect(asked(next, "jump", "9.120")).toBe(undefined);
  const repeated = again(next, LARGE);
  expect(catalogueOf(repeated)).toMatchObject(expected);
  expect(asked(repeated, "jump", "9.120")).toBe(undefined);
});

test("a break whose figure another import prints otherwise is gone, and asked about again", () => {
  const files = halfYear(LARGE);
  const next = given(answered(files, asked(files, "jump", "9.120"), { do: "break", reason: REASON }));
  const other = again(next, changed(["120 tấn", "9.999 tấn"]));
  expect(catalogueOf(other)).not.toHaveProperty("breaks");
  expect(asked(other, "jump", "9.999")).toBeDefined();
});

test.for([
  ["no reason", {}],
  ["one language", { vi: "Lý do thử nghiệm" }],
  ["spaces alone", { vi: "Lý do thử nghiệm", en: " " }],
] as const)("a break with %s is not taken", ([, reason]) => {
  const files = halfYear(LARGE);
  expect(answered(files, asked(files, "jump", "9.120"), { do: "break", reason })).toBe(undefined);
});

test("a revised value breaks the series at its own time; a question that is no large change breaks none", () => {
  const files = halfYear([...LARGE, "Trong quý I có 3 chợ thử nghiệm."]);
  const jump = asked(files, "jump", "9.120");
  const id = `id: ${jump?.subject ?? ""}, `;
  const revised = new Map(
    [...files].map(([path, words]): [string, string] => [
      path,
      path.startsWith(root) ? words.replace(id, `${id}period: "2001", revises: 2001-q1/x, `) : words,
    ]),
  );
  expect(seriesBreakOf(revised, ID, jump?.subject ?? "")?.at).toBe("2001");
  expect(seriesBreakOf(files, ID, "no-such-figure")).toBe(undefined);
  const added = questionsOf(files, ID).questions.find(({ kind }) => kind === "new");
  expect(added).toBeDefined();
  expect(answered(files, added, { do: "break", reason: REASON })).toBe(undefined);
});

const MOVED = [
  ...text.filter((line) => !line.includes("lễ hội")),
  "Ngành văn hóa cả năm đã cùng nhân dân mở được 5 lễ hội thử nghiệm.",
];

/** The lost figure of the festivals, the figure that prints them now, and the answer that says so. */
const moved = (files: Files) => {
  const lost = asked(files, "lost", "4 lễ hội");
  const now = questionsOf(files, ID).questions.find(({ printed }) => printed === "5 lễ hội");
  const figure = {
    metric: lost?.subject ?? "",
    figure: now?.subject ?? "",
    printed: now?.printed ?? "",
    sentence: now?.sentence ?? "",
  };
  return { lost, now, figure };
};

test("a lost figure that another sentence prints is bound there; both questions are settled, also in another import", () => {
  const files = halfYear(MOVED);
  const { lost, now, figure } = moved(files);
  expect(now?.kind).toBe("new");
  const next = given(answered(files, lost, { do: "printed-as", figures: [figure] }));
  expect(metricsOf(next).filter(({ id, value }) => id === figure.metric && value === "5")).toHaveLength(1);
  expect(JSON.stringify(catalogueOf(next))).not.toContain(figure.figure);
  const open = questionsOf(next, ID).questions.map(({ id }) => id);
  expect(open).not.toContain(lost?.id);
  expect(open).not.toContain(now?.id);
  const repeated = again(next, MOVED);
  expect(repeated.get(`${root}/questions.yaml`)).toBe(next.get(`${root}/questions.yaml`));
  expect(metricsOf(repeated).some(({ id, value }) => id === figure.metric && value === "5")).toBe(true);
});

test("a lost figure is asked about again when another import prints the sentence otherwise", () => {
  const files = halfYear(MOVED);
  const { lost, figure } = moved(files);
  const next = given(answered(files, lost, { do: "printed-as", figures: [figure] }));
  const other = again(
    next,
    MOVED.map((line) => line.replace("mở được 5 lễ", "mở được 6 lễ")),
  );
  expect(asked(other, "lost", "4 lễ hội")?.id).toBe(lost?.id);
});

test.for([
  ["a figure that is not printed so", { printed: "7 lễ hội" }],
  ["another sentence", { sentence: "Không có câu này." }],
  ["a metric that is not lost", { metric: "san-luong-ngo-thu-nghiem" }],
  ["a metric that no report has", { metric: "no-such-metric" }],
] as const)("%s is not taken for a lost figure", ([, wrong]) => {
  const files = halfYear(MOVED);
  const { lost, figure } = moved(files);
  expect(figure.metric).not.toBe("");
  expect(answered(files, lost, { do: "printed-as", figures: [{ ...figure, ...wrong }] })).toBe(undefined);
});

test("one figure cannot be two lost ones, nor a level a change", () => {
  const lines = MOVED.map((line) =>
    line.replace("đạt 120 tấn, tăng 5,5% so với cùng kỳ năm trước", "không đổi"),
  );
  const files = halfYear(lines);
  const { figure } = moved(files);
  const sentence = asked(files, "lost", "120 tấn");
  const [level = "", change = ""] = sentence?.subject?.split(" ") ?? [];
  const as = (metric: string) => ({ ...figure, metric });
  expect([level, change]).not.toContain("");
  expect(answered(files, sentence, { do: "printed-as", figures: [as(level), as(change)] })).toBe(undefined);
  expect(answered(files, sentence, { do: "printed-as", figures: [as(level), as(level)] })).toBe(undefined);
  expect(answered(files, sentence, { do: "printed-as", figures: [as(change)] })).toBe(undefined);
});

test("a figure that its own card binds to a lost one is not asked about as lost", () => {
  const files = halfYear(MOVED);
  const { lost, now, figure } = moved(files);
  const next = given(answered(files, now, { do: "bind", metric: figure.metric }));
  expect(questionsOf(next, ID).questions.some(({ id }) => id === lost?.id)).toBe(false);
});
