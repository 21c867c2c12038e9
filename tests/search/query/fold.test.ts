import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonical,
  firstFolded,
  fold,
  marksFit,
  normalise,
  phraseKey,
  wordsOf,
} from "../../../src/search/query/fold.ts";

const key = (text: string) => phraseKey(text);

describe("folding", () => {
  test.each([
    ["Điện Biên", "dien bien"],
    ["ĐIỆN BIÊN", "dien bien"],
    ["Điện Biên".normalize("NFD"), "dien bien"],
    ["ước", "uoc"],
    ["mét vuông m²", "met vuong m2"],
    ["tourists", "touris"],
    ["vaccinated", "vaccin"],
    ["enrollment", "enrol"],
    ["mining", "mining"],
    ["industries", "industry"],
    ["business", "business"],
    ["hộ\u200b nghèo", "ho ngheo"],
  ])("%s becomes %s", (text, folded) => expect(key(text)).toBe(folded));

  test.each([
    ["hòa", "hoà"],
    ["khỏe", "khoẻ"],
    ["thủy", "thuỷ"],
    ["xóa", "xoá"],
    ["tỷ", "tỉ"],
    ["kỹ", "kĩ"],
    ["quý", "quí"],
  ])("%s and %s are one word", (a, b) => {
    expect(canonical(a)).toBe(canonical(b));
  });

  test.each(["hoàn", "quả", "của", "mùa", "tuyển"])("the tone of %s stays where it is", (word) =>
    expect(canonical(word)).toBe(word),
  );

  test("a word that is decomposed or in capitals folds like itself", () => {
    const letter = fc.constantFrom(..."aàáảãạăâđeêioôơuưyỳbcnhgtmq");
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 8 }), (word) => {
        expect(key(word.normalize("NFD").toUpperCase())).toBe(key(word));
      }),
    );
  });

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aạđhoòkquyst"), maxLength: 6 }), (word) => {
        const once = normalise(word).replace(/s+$/, "");
        expect(canonical(canonical(once))).toBe(canonical(once));
        expect(fold(fold(canonical(`${once}x`)))).toBe(fold(canonical(`${once}x`)));
      }),
    );
  });
});

describe("marks", () => {
  test("the marks that were typed come before fewer marks, and those before other marks", () => {
    expect(marksFit("nghề", "nghề")).toBe(1);
    expect(marksFit("nghe", "nghề")).toBe(1);
    expect(marksFit("nghê", "nghề")).toBeLessThan(1);
    expect(marksFit("nghề", "nghệ")).toBeLessThan(marksFit("nghê", "nghề"));
    expect(marksFit("đan", "đàn")).toBeGreaterThan(marksFit("đan", "dân"));
  });
});

test("words know where they stand, and a printed number is one", () => {
  const text = "GRDP đạt 2.765,406 tỷ đồng; 15/29 vụ.";
  const words = wordsOf(text);
  expect(words.map(({ folded }) => folded)).toEqual([
    "grdp",
    "dat",
    "2.765,406",
    "ti",
    "dong",
    "15/29",
    "vu",
  ]);
  for (const { start, end, form } of words) expect(canonical(normalise(text.slice(start, end)))).toBe(form);
});

test("a word without marks is not one that only its ending makes alike", () => {
  expect(marksFit("tonnes", "tốn")).toBe(0);
  expect(marksFit("ton", "tốn")).toBe(1);
});

test("a range is one word, and neither of its ends", () => {
  expect(key("trẻ 3-5 tuổi")).toBe("tre 3-5 tuoi");
  expect(key("covid-19")).toBe("covid 19");
  expect(key("2021-05-31")).not.toContain("2021-05");
});

describe("words of a text", () => {
  const texts = fc
    .array(fc.constantFrom("hộ", "Nghèo", "12", "2,5", "15-18", "1/2021", "q1", "m²", "a.", "(xã)", ""), {
      maxLength: 6,
    })
    .map((words) => words.join(" "));

  test("are the same, and stand where they did, with and without another sign behind them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(text)).toEqual(wordsOf(`${text} !`));
      }),
    );
  });

  test("begin with the first", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(firstFolded(text)).toBe(wordsOf(text)[0]?.folded ?? "");
      }),
    );
  });
});
