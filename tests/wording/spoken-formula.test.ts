import { expect, test } from "vitest";
import { spokenFormula } from "../../src/wording/spoken-formula.ts";

test.for([
  ["39.982 hộ ÷ 29,97%", "39.982 hộ chia cho 29,97%"],
  ["−3 hộ ÷ (39 hộ − 3 hộ)", "âm 3 hộ chia cho mở ngoặc 39 hộ trừ 3 hộ đóng ngoặc"],
  ["6 = 2 × 3 + 0", "6 bằng 2 nhân với 3 cộng 0"],
  ["5 ≠ 4", "5 không bằng 4"],
  ["8 tấn ÷ 3 ha ≈ 2,67", "8 tấn chia cho 3 ha xấp xỉ 2,67"],
  ["4 ≤ 5", "4 không lớn hơn 5"],
] as const)("%s is said as %s", ([written, said]) => {
  expect(spokenFormula(written, "vi")).toBe(said);
});
