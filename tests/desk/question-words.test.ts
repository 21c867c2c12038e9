import { expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { questionWords } from "../../src/desk/questions/question-words.ts";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { phrase } from "../../src/model/phrase.ts";
import type { Question } from "../../src/model/question.ts";

const PLAIN = inEditorsLanguages(phrase("draft:figure.new-without-unit-2"));

const shownReason = (kind: Question["kind"], reason: Question["reason"]): string => {
  const place = { file: "content/reports/2001-q2/sections/rice/vi.mdx", line: 1, column: 1 };
  const question: Question = { id: "0123abcd", kind, place, sentence: "Câu thử.", reason };
  return questionWords({ edition: undefined, before: undefined }, "vi")(question).reason["vi"] ?? "";
};

test("that last time had no such figure is said once on a card: by its kind", () => {
  expect(deskTranslator("vi")("questions.why.new")).toContain("không có số này");
  expect(PLAIN["vi"]).toContain("không có số này");
  expect(shownReason("new", PLAIN)).toBe("");
});

test("what more a reason says stays, and the reasons of other kinds", () => {
  const more = { ...PLAIN, vi: `${PLAIN["vi"] ?? ""}; đơn vị “luống” cũng là mới` };
  expect(shownReason("new", more)).toBe(more.vi);
  expect(shownReason("jump", PLAIN)).toBe(PLAIN["vi"]);
});
