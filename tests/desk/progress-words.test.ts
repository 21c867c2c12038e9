import { expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { progressWords } from "../../src/desk/questions/progress-words.ts";

const cards = [{ kind: "jump" }, { kind: "jump" }, { kind: "new" }] as const;
const t = deskTranslator("vi");

test("what was saved and what is left is said, and the kind where another one begins", () => {
  expect(progressWords(cards, { saved: 0, shown: 1, left: 2 }, t)).toBe("Đã ghi câu 1. Còn 2 câu.");
  expect(progressWords(cards, { saved: 1, shown: 2, left: 1 }, t)).toBe(
    "Đã ghi câu 2. Còn 1 câu. Bắt đầu loại: Số mới.",
  );
  expect(progressWords(cards, { saved: 2, shown: 1, left: 0 }, t)).toBe("Đã ghi câu 3. Còn 0 câu.");
});
