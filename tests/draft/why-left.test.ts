import { expect, test } from "vitest";
import { whyLeft } from "../../src/draft/questions/why-left.ts";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { foundExpected, phrase, type Phrase } from "../../src/model/phrase.ts";

const LIKE_WITH_LIKE = ["one-unit", "one-period", "one-base", "kind", "once", "figure-id"] as const;

test.for<Phrase>([
  ...LIKE_WITH_LIKE.map((code) =>
    foundExpected("thứ này, thứ kia", phrase(`charts-compare-like-with-like.${code}`, { kind: "change" })),
  ),
  phrase("charts-say-the-truth.false-claim", { said: "rose", shown: "rice-yoy = -2" }),
  phrase("charts-say-the-truth.number-in-headline", { text: "tăng 5" }),
  phrase("correction-reasons-are-bound.unbound-number", { text: "19", line: 3 }),
  foundExpected("15/3/1999", phrase("audit-comments-are-bound.printed-name")),
])("what a rule found and expected is told without either word: $code", (because) => {
  const said = inEditorsLanguages(phrase("draft:left.because", { entry: "x", because: whyLeft(because) }));
  expect(said["vi"]).not.toMatch(/tìm thấy|; cần/);
  expect(said["en"]).not.toMatch(/found|expected|contradicts/);
});

test("what the figures differ in is named", () => {
  const because = foundExpected("hecta, tấn", phrase("charts-compare-like-with-like.one-unit"));
  expect(inEditorsLanguages(whyLeft(because))).toEqual({
    vi: "các số của nó nay có đơn vị khác nhau: hecta, tấn",
    en: "its figures now have different units: hecta, tấn",
  });
});

test("what the import itself says stays", () => {
  const because = phrase("draft:left.other-quote");
  expect(whyLeft(because)).toBe(because);
});
