import { describe, expect, test } from "vitest";
import { cardsOf, countsByKind } from "../../src/desk/questions/cards.ts";
import { fieldsOf } from "../../src/desk/questions/fields.ts";
import { wordedDifferences } from "../../src/desk/questions/worded-differences.ts";
import type { Question, QuestionKind } from "../../src/model/question.ts";

const asked = (
  id: string,
  kind: QuestionKind,
  line: number,
  sentence = `Câu thử ${String(line)}.`,
): Question => ({
  id,
  kind,
  place: { file: "content/reports/2021-h1/sections/test/vi.mdx", line, column: 1 },
  sentence,
  reason: { vi: "thử", en: "test" },
});

const raise = (): never => {
  throw new Error("no card");
};

describe("cards", () => {
  test("questions about one sentence are one card of its most harmful kind", () => {
    const cards = cardsOf([asked("1", "new", 5), asked("2", "conflict", 5), asked("3", "new", 9)]);
    expect(cards.map(({ kind, questions }) => [kind, questions.map(({ id }) => id)])).toEqual([
      ["conflict", ["1", "2"]],
      ["new", ["3"]],
    ]);
  });

  test("harmful kinds come first, then the order of the report", () => {
    const cards = cardsOf([asked("1", "new", 1), asked("2", "jump", 9), asked("3", "jump", 3)]);
    expect(cards.map(({ id }) => id)).toEqual(["3", "2", "1"]);
  });

  test("kinds that are lists are cut into pages", () => {
    const all = Array.from({ length: 5 }, (_, at) => asked(String(at), "unchanged", at + 1));
    expect(cardsOf(all, 2).map(({ form, questions }) => [form, questions.length])).toEqual([
      ["list", 2],
      ["list", 2],
      ["list", 1],
    ]);
  });

  test("findings of the Word file are on the card of their sentence where it asks more, else rows of short lists", () => {
    const alone = Array.from({ length: 13 }, (_, at) => asked(`r${String(at)}`, "revision", at + 20));
    const comment = asked("c", "comment", 20);
    const cards = cardsOf([asked("1", "new", 5), asked("2", "revision", 5), ...alone, comment]);
    expect(cards.map(({ kind, form, questions }) => [kind, form, questions.length])).toEqual([
      ["new", "sentence", 2],
      ["revision", "list", 12],
      ["revision", "list", 1],
      ["comment", "list", 1],
    ]);
  });

  test("changes of words alone are one group of the whole report, each to be seen; those of figures stay by themselves", () => {
    const words = [asked("1", "revision", 5), asked("2", "revision", 7)].map((one, at): Question => ({
      ...one,
      group: "word-changes",
      place: { ...one.place, file: `content/reports/2021-h1/sections/test-${String(at)}/vi.mdx` },
    }));
    const cards = cardsOf([...words, asked("3", "revision", 7)]);
    expect(cards.map(({ form, questions }) => [form, questions.length])).toEqual([
      ["group", 2],
      ["list", 1],
    ]);
    const [field] = fieldsOf(cards[0] ?? raise());
    expect([field?.eachSeen, field?.questions.length]).toEqual([true, 2]);
  });

  test("kinds are counted in the order of harm", () => {
    const all = [asked("1", "lost", 1), asked("2", "conflict", 2), asked("3", "lost", 3)];
    expect(countsByKind(all)).toEqual([
      { kind: "conflict", count: 1 },
      { kind: "lost", count: 2 },
    ]);
  });
});

describe("differences of two sentences", () => {
  test("words of one side alone are told apart, numbers are whole", () => {
    const pieces = wordedDifferences("còn 9,43%, giảm nhẹ", "còn 8,85%, tăng nhẹ");
    const side = (wanted: string) => pieces.filter((piece) => piece.side === wanted).map(({ text }) => text);
    expect(side("first")).toEqual(["9,43", "giảm"]);
    expect(side("second")).toEqual(["8,85", "tăng"]);
    expect(pieces.map(({ text, side: of }) => (of === "second" ? "" : text)).join("")).toBe(
      "còn 9,43%, giảm nhẹ",
    );
  });
});
