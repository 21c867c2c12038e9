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
