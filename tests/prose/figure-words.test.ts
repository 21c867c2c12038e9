import { describe, expect, test } from "vitest";
import { language } from "../../src/model/languages.ts";
import { bodyPassages, plain } from "../../src/prose/document.ts";
import { figureWords, type FigureWords } from "../../src/prose/figure-words.ts";
import { parseProse } from "../../src/prose/parse.ts";

/** What a sentence says of its last figure. */
const said = (sentence: string, locale: string): FigureWords => {
  const [passage] = bodyPassages(parseProse(sentence, "test.mdx").prose).map(plain);
  const figure = passage?.figures.at(-1);
  if (!passage || !figure) throw new Error(`no figure in ${sentence}`);
  return figureWords(passage, figure, language(locale));
};

describe("direction", () => {
  test.for([
    ["vi", "diện tích [9.831,9 ha](#a), tăng [3,24%](#b) so với cùng kỳ", "increase", true],
    ["vi", "có [5.025,1 ha](#a), giảm [2,1%](#b)", "decrease", true],
    ["vi", "tăng thêm so với năm trước là [2,1%](#b)", "increase", false],
    ["vi", "tăng mạnh ở huyện, nhưng cả tỉnh giảm nhẹ [2,1%](#b)", "decrease", false],
    ["vi", "thấp hơn [2,1%](#b) so với quý trước", "decrease", false],
    ["vi", "cao hơn [2,1%](#b)", "increase", false],
    ["vi", "thu ngân sách vượt [5,2%](#b) dự toán", "increase", false],
    ["vi", "gấp [1,5 lần](#b) cùng kỳ", "increase", false],
    ["en", "up [3.24%](#b) over the same period", "increase", true],
    ["en", "The area was down by [2.1%](#b)", "decrease", false],
    ["en", "an increase of [3.24%](#b)", "increase", false],
    ["en", "Output fell, then rose [2%](#b)", "increase", true],
  ] as const)("%s: %s → %s, directly: %s", ([locale, sentence, direction, directly]) => {
    expect(said(sentence, locale)).toMatchObject({ direction, directly });
  });

  test("a word of another sentence does not count, nor one behind the figure", () => {
    expect(said("Lúa tăng nhanh. Ngô đạt [20 tấn](#a), giảm nhiều", "vi").direction).toBeUndefined();
  });

  test("a part of a word is no word", () => {
    expect(said("Tầng 2 và nguyên nhân gia tăngx [20 tấn](#a)", "vi").direction).toBeUndefined();
    expect(said("the upper and downtown areas, [20 tonnes](#a)", "en").direction).toBeUndefined();
  });
});

describe("bound", () => {
  test.for([
    ["vi", "gần [446 nghìn lượt](#a)", "at-most"],
    ["vi", "trên [85%](#a)", "at-least"],
    ["vi", "Hơn [85%](#a)", "at-least"],
    ["vi", "khoảng [20 tấn](#a)", "about"],
    ["vi", "thấp hơn [2,1%](#a)", undefined],
    ["vi", "giảm hơn [2,1%](#a)", "at-least"],
    ["vi", "dưới [5%](#a)", "at-most"],
    ["vi", "khoảng [6 - 7%](#a)", "about"],
    ["vi", "gần tỉnh lỵ có [20 tấn](#a)", undefined],
    ["vi", "trên địa bàn tỉnh có [20 tấn](#a)", undefined],
    ["en", "more than [85%](#a)", "at-least"],
    ["en", "nearly [446 thousand](#a)", "at-most"],
    ["en", "some [20 tonnes](#a)", "about"],
    ["en", "over the period [20 tonnes](#a)", undefined],
    ["vi", "chưa đến [85%](#a)", "at-most"],
    ["vi", "không dưới [85%](#a)", "at-least"],
    ["vi", "không hơn [85%](#a)", "at-most"],
    ["vi", "kém hơn [2,1%](#a)", undefined],
    ["vi", "trường mầm non [12 lớp](#a)", undefined],
    ["vi", "từ [5%](#a) trở lên", "at-least"],
    ["vi", "[5%](#a) trở lại", undefined],
    ["en", "no more than [85%](#a)", "at-most"],
    ["en", "not less than [85%](#a)", "at-least"],
    ["en", "up to [85%](#a)", "at-most"],
    ["en", "[85%](#a) or more", "at-least"],
  ] as const)("%s: %s → %s", ([locale, sentence, bound]) => {
    expect(said(sentence, locale).bound).toBe(bound);
  });
});

test.for([
  ["barely [20 tonnes](#a)", "barely"],
  ["rose by just over [20%](#a)", undefined],
  ["just short of [20 tonnes](#a)", "just short of"],
  ["better than [20 tonnes](#a)", "than"],
  ["only [20 tonnes](#a)", undefined],
  ["in July [20 tonnes](#a)", undefined],
  ["half as many as [20 tonnes](#a)", "as many as"],
] as const)("a word that leaves the bound open is named: %s → %s", ([sentence, unclear]) => {
  expect(said(sentence, "en").unclear).toBe(unclear);
});

test.for([
  ["đạt ngấp nghé [20 tấn](#a)", "ngấp nghé"],
  ["thu tròn [20 tấn](#a)", "tròn"],
  ["đạt gần [20 tấn](#a)", undefined],
  ["trường mầm non [12 lớp](#a)", undefined],
  ["chỉ [20 tấn](#a)", undefined],
] as const)("a Vietnamese word that leaves the bound open is named: %s → %s", ([sentence, unclear]) => {
  expect(said(sentence, "vi").unclear).toBe(unclear);
});

test.for([
  ["Lúa tăng [3%](#a), ngô héo [4%](#b)", "tăng 3%, ngô héo"],
  ["Lúa tăng thêm [3%](#a) và [4%](#b)", undefined],
  ["giảm xuống còn [2%](#b)", undefined],
  ["tăng hơn [3%](#b)", undefined],
] as const)(
  "Vietnamese words that do not join a direction to its figure are named: %s",
  ([text, unjoined]) => {
    expect(said(text, "vi").unjoined).toBe(unjoined);
  },
);

test.for([
  ["Rice rose [3%](#a), maize withered [4%](#b)", "rose 3%, maize withered"],
  ["Rice rose by [3%](#a) and [4%](#b)", undefined],
  ["down from [3%](#a) to [2%](#b)", undefined],
  ["rose by more than [3%](#b)", undefined],
] as const)("words that do not join a direction to its figure are named: %s", ([sentence, unjoined]) => {
  expect(said(sentence, "en").unjoined).toBe(unjoined);
});

describe("estimate", () => {
  test.for([
    ["vi", "sản lượng ước đạt [20 tấn](#a)", true],
    ["vi", "Dự ước quý I toàn tỉnh trồng ngô [540,1 ha](#a), đậu [186,07 ha](#b)", true],
    ["vi", "Ước cả vụ tốt. Đã thu [20 tấn](#a)", false],
    ["vi", "đạt [20 tấn](#a)", false],
    ["en", "is estimated at [20 tonnes](#a)", true],
    ["en", "reached [20 tonnes](#a)", false],
  ] as const)("%s: %s → %s", ([locale, sentence, estimated]) => {
    expect(said(sentence, locale).estimated).toBe(estimated);
  });
});
