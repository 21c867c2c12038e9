import { expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { fieldsOf } from "../../src/desk/questions/fields.ts";
import type { Card } from "../../src/desk/questions/cards.ts";
import { legendOf, reasonOf, sentenceAbove } from "../../src/desk/questions/shown-words.ts";
import { surroundings } from "../../src/desk/questions/surroundings.ts";
import type { Question } from "../../src/model/question.ts";

const LONG = Array.from({ length: 20 }, (_, at) => `chữ${String(at)}`).join(" ");
const question = (id: string, more: Partial<Question>): Question => ({
  id,
  kind: "revision",
  place: { file: "content/reports/2001-q2/sections/test/vi.mdx", line: 9, column: 1 },
  sentence: `${LONG} còn 0,09% ${LONG}.`,
  reason: { vi: "đoạn 4 (Người thử)" },
  ...more,
});
const change = { printed: "0,09", name: { vi: "“2,59” → “0,09”" } };
const shown = (...questions: readonly Question[]) => {
  const card = {
    id: "list",
    kind: "revision",
    form: "list",
    questions,
    section: "",
    sentence: "",
  } satisfies Card & {
    section: string;
    sentence: string;
  };
  const fields = fieldsOf(card);
  return fields.map((field, at) => ({
    above: sentenceAbove(fields, at, card),
    legend: legendOf(field, card, "vi", deskTranslator("vi")),
    reason: reasonOf(field, card, "vi"),
  }));
};

test("a row of a change says what it was and is, the words around it and who made it", () => {
  const [row] = shown(question("1", change));
  expect(row?.legend).toBe("“2,59” → “0,09”");
  expect(row?.reason).toBe("đoạn 4 (Người thử)");
  expect(row?.above).toMatch(/^… (?:chữ\d+ ){11}còn 0,09% (?:chữ\d+ ){12}…$/);
});

test("words taken out of a sentence stand beside what is left of it; a sentence taken out stands alone", () => {
  const sentence = "Trường thử xong.";
  const rows = shown(
    question("1", { printed: "chưa", name: { vi: "bỏ “chưa”" }, sentence }),
    question("2", { printed: "Câu thử bỏ đi.", name: { vi: "bỏ “Câu thử bỏ đi.”" }, sentence: "Câu sau." }),
  );
  expect(rows.map(({ above }) => above)).toEqual([sentence, ""]);
});

test("words around two changes that are the same stand once; another kind of list has its whole sentence", () => {
  const own = { kind: "comment", printed: "0,09" } as const;
  expect(shown(question("1", own), question("2", own)).map(({ above }) => above === "")).toEqual([
    false,
    true,
  ]);
  const unchanged = question("3", { kind: "unchanged", printed: "0,09" });
  expect(shown(unchanged)).toMatchObject([{ above: unchanged.sentence, legend: "0,09", reason: "" }]);
});

test("a number stands in a sentence as a whole only", () => {
  const sentence = "Thu hoạch 199,6 ha của 2019 và 19 xã.";
  const mark = { kind: "comment", printed: "19" } as const;
  expect(shown(question("1", { ...mark, sentence }))).toMatchObject([{ above: sentence }]);
  expect(surroundings(sentence, "19", 1)).toBe("… và 19 xã.");
  expect(shown(question("2", { ...mark, sentence: "Thu hoạch 199,6 ha." }))).toMatchObject([{ above: "" }]);
});
