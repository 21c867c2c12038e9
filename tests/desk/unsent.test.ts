import { expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { DeskRefusal, DeskUnreachable } from "../../src/desk/ui/saving/call-desk.ts";
import { faultWords } from "../../src/desk/ui/saving/fault-words.ts";
import { areTooLarge, MOST_WORD_BYTES } from "../../src/desk/word-size.ts";

test.for([new DeskUnreachable("x"), new DeskUnreachable("x", "session"), new DeskUnreachable("x", "disk")])(
  "of a call without an outbox nobody is told that it is kept or sent again by itself: $fault",
  (error) => {
    expect(faultWords(error, deskTranslator("vi"))).toMatch(
      error.fault === "closed" ? /không rõ/ : /chưa có gì được ghi|Chưa có gì được ghi/,
    );
    expect(faultWords(error, deskTranslator("vi"))).toContain("bấm lại nút này");
    expect(faultWords(error, deskTranslator("en"))).not.toMatch(/kept|goes on saving|changes/);
  },
);

test("what the desk refuses is said as it is everywhere", () => {
  expect(faultWords(new DeskRefusal("x", "gone"), deskTranslator("en"))).toContain(
    "no longer has this report",
  );
  expect(() => faultWords(new Error("x"), deskTranslator("en"))).toThrow("x");
});

test("both Word files together are not sent where they are larger than the desk reads", () => {
  const half = { size: MOST_WORD_BYTES / 2 };
  expect(areTooLarge([half, half])).toBe(false);
  expect(areTooLarge([half, half, { size: 1 }])).toBe(true);
  expect(areTooLarge([])).toBe(false);
});
