import { expect, test } from "vitest";
import { made, metricsOf, published, text } from "./publisher.ts";

const NEXT = "Tình hình 6 tháng đầu năm 2001";
const idsAfter = (before: readonly string[], after: readonly string[]): [string[], string[]] => {
  const files = published(before);
  return [
    metricsOf(files).map(({ id }) => id),
    metricsOf(made(after, files, NEXT).files).map(({ id }) => id),
  ];
};
const withCrops = (...lines: readonly string[]): string[] => [
  ...text.slice(0, 3),
  ...lines,
  ...text.slice(4),
];

test("a reworded sentence keeps the ids of its figures", () => {
  const [before, after] = idsAfter(
    withCrops("Diện tích cây mận thử nghiệm toàn tỉnh hiện có 50 ha, tăng 4% so với cùng kỳ năm trước."),
    withCrops("Hết kỳ, diện tích cây mận thử nghiệm trên địa bàn tỉnh có 70 ha (giảm 1 % so cùng kỳ)."),
  );
  expect(after).toEqual(before);
});

test("another crop in the same sentence is another indicator, its change with it", () => {
  const [before, after] = idsAfter(
    withCrops("Diện tích cây mận thử nghiệm toàn tỉnh hiện có 50 ha, tăng 4% so với cùng kỳ năm trước."),
    withCrops("Diện tích cây quế thử nghiệm toàn tỉnh hiện có 70 ha, giảm 1% so với cùng kỳ năm trước."),
  );
  expect(after.slice(2)).toEqual(before.slice(2));
  expect(after.slice(0, 2).some((id) => before.includes(id))).toBe(false);
});

test("the same short sentence in several items is told apart by its item, also when an item is gone", () => {
  const items = [
    "- Điểm thử nghiệm Bắc: Còn 3 hộ.",
    "- Điểm thử nghiệm Nam: Còn 5 hộ.",
    "- Điểm thử nghiệm Đông: Còn 9 hộ.",
  ];
  const withDone = items.map((item, at) => item.replace("Còn", `Xong ${at + 2} tuyến. Còn`));
  const [before, after] = idsAfter(withCrops(...withDone), withCrops(...withDone.slice(1)));
  expect(after.slice(0, 4)).toEqual(before.slice(2, 6));
});

test("a unit of another size is converted by its own name, not taken for another indicator", () => {
  const [before, after] = idsAfter(
    text,
    text.map((line) => line.replace("120 tấn", "9,5 nghìn tấn")),
  );
  expect(after).toEqual(before);
});

test.for([
  ["a word that narrows", "50 ha lúa gieo thử", "50 ha lúa chết gieo thử"],
  ["another one", "50 ha lúa nương gieo thử", "50 ha lúa ruộng gieo thử"],
  ["one that is gone", "50 ha lúa chết gieo thử", "50 ha lúa gieo thử"],
] as const)("words behind a figure that say something else ask: %s", ([, then, now]) => {
  const line = (words: string) => `có ${words} tại huyện Bắc.`;
  const [before, after] = idsAfter(
    withCrops(`Đến nay ${line(then)}`),
    withCrops(`Hiện nay toàn tỉnh ${line(now)}`),
  );
  expect(after).toHaveLength(before.length);
  expect(before).not.toContain(after[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test("items that begin with their figures are told by the words behind, in whatever order", () => {
  const items = ["51 ha lúa nương thử", "27 ha cây mận, cây quế thử", "5 ha cỏ thử"];
  const line = (list: readonly string[]) =>
    `Đã triển khai thử nghiệm trên toàn tỉnh, cụ thể: ${list.join("; ")}.`;
  const turned = [items[1] ?? "", items[0] ?? "", items[2] ?? ""];
  const [before, after] = idsAfter(withCrops(line(items)), withCrops(line(turned)));
  expect(after.slice(0, 3)).toEqual([before[1], before[0], before[2]]);
});

test("two words that the sentence did not have before a figure make another indicator", () => {
  const [before, after] = idsAfter(
    withCrops("Tổng doanh thu vận tải thử nghiệm ước đạt 50 triệu USD, tăng 4% so với cùng kỳ năm trước."),
    withCrops(
      "Tổng doanh thu vận tải thử nghiệm quá hạn ước đạt 70 triệu USD, tăng 1% so với cùng kỳ năm trước.",
    ),
  );
  expect(before).not.toContain(after[0]);
  expect(before).not.toContain(after[1]);
});

test("a change that a sign in brackets gives goes on as the change that a word gave", () => {
  const [before, after] = idsAfter(
    text,
    text.map((line) =>
      line.replace(/, (tăng|giảm) ([\d,]+%) so với cùng kỳ năm trước/, (_, word: string, figure: string) =>
        word === "tăng" ? ` (+${figure})` : ` (- ${figure})`,
      ),
    ),
  );
  expect(after).toEqual(before);
});
