import { expect, test } from "vitest";
import { applyAnswer, questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { reopenQuestions } from "../../src/draft/answers/reopen-questions.ts";
import type { Question } from "../../src/model/question.ts";
import type { Files } from "../../src/report/from-files.ts";
import { made, published, text } from "./publisher.ts";

const WHOLE = "Có 129/129 xã thử nghiệm có trường.";
const lines = (...pairs: readonly (readonly [string, string])[]): string[] =>
  [...text, WHOLE].map((line) => pairs.reduce((now, [from, to]) => now.replace(from, to), line));

/** The next report behind those that are there, imported and published. */
const next = (files: Files, title: string, own: readonly string[]): Map<string, string> =>
  new Map([...files, ...made(own, files, title).files]);
const publishedNow = (files: Files, id: string): Files => {
  const path = `content/reports/${id}/report.yaml`;
  return new Map(files).set(path, (files.get(path) ?? "").replace("status: draft", "status: published"));
};
const HALF = ["Tình hình 6 tháng đầu năm 2001", "2001-h1"] as const;
const NINE = ["Tình hình 9 tháng đầu năm 2001", "2001-9m"] as const;
const YEAR = ["Tình hình năm 2001", "2001"] as const;

const asked = (files: Files, id: string, printed: string): Question | undefined =>
  questionsOf(files, id).questions.find((one) => one.kind === "unchanged" && one.printed === printed);
const always = (files: Files, id: string, printed: string): Files => {
  const after = applyAnswer(files, id, asked(files, id, printed)?.id ?? "", { do: "always" });
  if (!after) throw new Error(`${printed} is not asked about`);
  return after;
};
const standing = (files: Files, id: string): readonly string[] =>
  (questionsOf(files, id).standing ?? []).map(({ printed }) => printed);

/** The half-year report in which a figure was said to stay as it is. */
const halfYear = (printed: string): Files =>
  always(next(published(lines()), HALF[0], lines()), HALF[1], printed);

test("a figure that stays is not asked about in another import, nor in later reports that print it so", () => {
  const files = halfYear("129/129");
  expect([asked(files, HALF[1], "129/129"), standing(files, HALF[1])]).toEqual([undefined, ["129/129"]]);
  const repeated = new Map([...files, ...made(lines(), files, HALF[0], true).files]);
  expect(asked(repeated, HALF[1], "129/129")).toBe(undefined);
  expect(standing(repeated, HALF[1])).toEqual(["129/129"]);
  const nine = next(publishedNow(repeated, HALF[1]), NINE[0], lines());
  expect([asked(nine, NINE[1], "129/129"), standing(nine, NINE[1])]).toEqual([undefined, ["129/129"]]);
  expect(asked(nine, NINE[1], "5,5%")).toBeDefined();
  const year = next(publishedNow(nine, NINE[1]), YEAR[0], lines());
  expect(asked(year, YEAR[1], "129/129")).toBe(undefined);
});

test.for([
  ["another value", ["129/129", "128/129"]],
  ["another total alone", ["129/129", "129/130"]],
] as const)("%s ends it, and when the old value is back it is asked about", ([, change]) => {
  const files = publishedNow(halfYear("129/129"), HALF[1]);
  const nine = next(files, NINE[0], lines([change[0], change[1]]));
  expect(standing(nine, NINE[1])).toEqual([]);
  const back = next(publishedNow(nine, NINE[1]), YEAR[0], lines());
  expect(standing(back, YEAR[1])).toEqual([]);
  const again = next(publishedNow(back, YEAR[1]), "Tình hình quý I năm 2002", lines());
  expect(asked(again, "2002-q1", "129/129")).toBeDefined();
});

test("another total beside the same value is asked about though the figure was to stay", () => {
  const nine = next(publishedNow(halfYear("129/129"), HALF[1]), NINE[0], lines(["129/129", "129/130"]));
  expect(asked(nine, NINE[1], "129/130")).toBeDefined();
});

test("a value that the text of the report before was corrected from does not stay", () => {
  const files = publishedNow(halfYear("129/129"), HALF[1]);
  const corrected = new Map(
    [...files].map(([path, words]): [string, string] => [
      path,
      path.includes(HALF[1]) && path.endsWith("vi.mdx")
        ? words.replace("[129/129]", "[129/130]").replace('total: "129"', 'total: "130"')
        : words,
    ]),
  );
  const nine = next(corrected, NINE[0], lines());
  expect(standing(nine, NINE[1])).toEqual([]);
  expect(asked(nine, NINE[1], "129/129")).toBeDefined();
});

test("only a question about an unchanged figure is answered so; a missed control takes the answer back", () => {
  const draft = next(published(lines()), HALF[0], lines(["7,5 triệu USD", "9.750 triệu USD"]));
  const jump = questionsOf(draft, HALF[1]).questions.find(({ kind }) => kind === "jump");
  expect(jump).toBeDefined();
  expect(applyAnswer(draft, HALF[1], jump?.id ?? "", { do: "always" })).toBe(undefined);
  const question = asked(draft, HALF[1], "129/129");
  const after = always(draft, HALF[1], "129/129");
  const reopened = reopenQuestions(after, HALF[1], question ? [question] : []);
  expect(asked(reopened, HALF[1], "129/129")?.id).toBe(question?.id);
  expect([standing(after, HALF[1]), standing(reopened, HALF[1])]).toEqual([["129/129"], []]);
});
