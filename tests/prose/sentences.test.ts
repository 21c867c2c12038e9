import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceAround, sentencesOf } from "../../src/prose/document.ts";

const sentences = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.for([
  ["Một câu. Hai câu.", ["Một câu.", "Hai câu."]],
  ["Diện tích 9.831,9 ha, tăng 3,24%. Cây ngô giảm.", ["Diện tích 9.831,9 ha, tăng 3,24%.", "Cây ngô giảm."]],
  ["Ngày 31.3 và 1.4 trời mưa", ["Ngày 31.3 và 1.4 trời mưa"]],
  ["Có thật không? Đúng!", ["Có thật không?", "Đúng!"]],
  ["Ông nói: “Được.” Mọi người về.", ["Ông nói: “Được.”", "Mọi người về."]],
  ["Tỉnh trồng lúa; huyện trồng ngô.", ["Tỉnh trồng lúa; huyện trồng ngô."]],
  ["Decision No. 12 was issued. It holds.", ["Decision No. 12 was issued.", "It holds."]],
  ["(Kết thúc.) “Mở đầu” là tên.", ["(Kết thúc.)", "“Mở đầu” là tên."]],
  ["", []],
] as const)("“%s” has the sentences %j", ([text, expected]) => {
  expect(sentences(text)).toEqual(expected);
});

test("every position is in the sentence around it, and sentences hold every letter", () => {
  const word = fc.constantFrom(
    "Lúa",
    "ngô",
    "đạt",
    "3,24%",
    "9.831,9",
    "ha.",
    "Năm",
    "2021.",
    "“Cây",
    "rừng”.",
    "(tăng)",
    "giảm?",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = words.join(" ");
      expect(sentences(text).join(" ")).toBe(text);
      for (let offset = 0; offset < text.length; offset += 1) {
        const { start, end } = sentenceAround(text, offset);
        expect(start).toBeLessThanOrEqual(offset);
        expect(text[offset] === " " ? end : end - 1).toBeGreaterThanOrEqual(offset);
      }
    }),
  );
});
