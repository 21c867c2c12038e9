import { expect, test } from "vitest";
import { signOf } from "../../src/prose/language-signs.ts";

test.for([
  ["English among Vietnamese", "The budget was spent in full.", "vi", "en"],
  ["Vietnamese among English", "Thu ngân sách đạt khá.", "en", "vi"],
] as const)("%s is known by its words", ([, text, lang, sign]) => {
  expect(signOf(text, lang)).toBe(sign);
});

test.for(["200 m ≤ 665 m + 184 m.", "2 kg ≤ 3 kg + 4 kg.", "Thu ngan sach dat kha."])(
  "units and Vietnamese without its marks are no English: %s",
  (text) => {
    expect(signOf(text, "vi")).toBeUndefined();
  },
);
