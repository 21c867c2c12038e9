import { expect, test } from "vitest";
import { figureNumbers } from "../../src/desk/questions/figure-numbers.ts";

const said = (printed: readonly string[], ...texts: readonly string[]): string => {
  const numbered = figureNumbers(printed);
  return texts
    .flatMap(numbered)
    .map(({ text, number }) => (number === undefined ? text : `[${String(number)}:${text}]`))
    .join("");
};

test("figures have the numbers of their questions, whatever their order in the sentence", () => {
  expect(said(["7 ha", "1.310,25 tấn"], "Gieo 1.310,25 tấn trên 7 ha.")).toBe(
    "Gieo [2:1.310,25] tấn trên [1:7] ha.",
  );
});

test("a figure is no part of another number", () => {
  expect(said(["1 xã", "4 trường"], "Năm 2014 có 14 lớp, 4/8 trường, 1 xã.")).toBe(
    "Năm 2014 có 14 lớp, 4/8 trường, [1:1] xã.",
  );
});

test("equal numbers are each of the next figure, in all stretches of the sentence", () => {
  expect(said(["5%", "5%"], "tăng 5%, ", "giảm 5%; 5 xã")).toBe("tăng [1:5]%, giảm [2:5]%; 5 xã");
});

test("what the sentence does not print leaves its number out", () => {
  expect(said(["", "9 xã"], "Có 9 xã và 8 phường.")).toBe("Có [2:9] xã và 8 phường.");
});
