import { expect, test } from "vitest";
import { DRAFTING_LANGUAGES } from "../../src/draft/languages/table.ts";
import { letterheadOf } from "../../src/draft/letterhead.ts";
import { letterheadQuestions } from "../../src/draft/questions/letterhead-questions.ts";
import { made, shared, text } from "./publisher.ts";

const signed = (...signature: string[]) => {
  const drafting = DRAFTING_LANGUAGES["vi"];
  if (!drafting) throw new Error("no drafting language");
  const parts = { head: [], kind: "BÁO CÁO", title: [], body: [], recipients: [], annexes: [], listed: [] };
  const { authority, office, name } = letterheadOf({ ...parts, signature }, drafting);
  return [authority, office, name];
};

test.for([
  [
    ["TM. ỦY BAN THỬ", "CHỦ TỊCH", "Người Thử"],
    ["TM. ỦY BAN THỬ", "CHỦ TỊCH", "Người Thử"],
  ],
  [
    ["TM. ỦY BAN THỬ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Người Thử"],
    ["TM. ỦY BAN THỬ", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Người Thử"],
  ],
  [
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Người Thử"],
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Người Thử"],
  ],
  [
    ["GIÁM ĐỐC", "Người Thử"],
    [undefined, "GIÁM ĐỐC", "Người Thử"],
  ],
  [
    ["TM. ỦY BAN THỬ", "Người Thử"],
    ["TM. ỦY BAN THỬ", "", "Người Thử"],
  ],
] as const)("the signature %j", ([lines, expected]) => {
  expect(signed(...lines)).toEqual(expected);
});

test("a line that the Word file does not have is asked, one that the office does not need is not", () => {
  const { draft } = made(text, new Map(shared), "Tình hình quý I năm 2001");
  expect(letterheadQuestions(draft)).toEqual([]);
  const head = { ...draft.head, office: "", recipients: [] };
  expect(letterheadQuestions({ ...draft, head }).map(({ subject }) => subject)).toEqual([
    "office",
    "recipients",
  ]);
});
