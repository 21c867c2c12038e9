import { expect, test } from "vitest";
import { parse } from "yaml";
import { made, shared } from "./publisher.ts";

/** The names that a draft proposes for the figures of one sentence, wholes of shares left out. */
const namesIn = (sentence: string): string[] => {
  const lines = ["**I. KINH TẾ**", "**1. Thử nghiệm**", sentence];
  const { files } = made(lines, new Map(shared), "Tình hình quý I năm 2001");
  const catalogue = parse(files.get("content/reports/2001-q1/catalogue.yaml") ?? "") as {
    indicators: Record<string, { name: Record<string, string> }>;
  };
  return Object.values(catalogue.indicators)
    .map(({ name }) => name["vi"] ?? "")
    .filter((name) => !name.endsWith("tổng thể"));
};

test.for([
  [
    "Tỷ lệ nước thải sinh hoạt của các khu dân cư tập trung được thu gom, xử lý đạt 94,6%.",
    ["Tỷ lệ nước thải sinh hoạt của các khu dân cư tập trung được thu gom xử lý"],
  ],
  ["Thu nội địa đạt 46,3 triệu USD trên địa bàn tỉnh.", ["Thu nội địa"]],
  [
    "Sương muối làm 21,5 ha cà phê bị ảnh hưởng, trong đó mất trắng 6,5 ha.",
    ["Diện tích cà phê bị ảnh hưởng", "Diện tích mất trắng"],
  ],
  [
    "Có 32 cơ sở tạm dừng và 11 cơ sở hoàn tất thủ tục đóng cửa.",
    ["Số cơ sở tạm dừng", "Số cơ sở hoàn tất thủ tục đóng cửa"],
  ],
  [
    "Đã trao giấy chứng nhận cho 190 hồ sơ với diện tích 40,4 ha.",
    ["Số hồ sơ trao giấy chứng nhận", "Diện tích trao giấy chứng nhận"],
  ],
  ["Huyện Thử Một 112 hộ; huyện Thử Hai 72 hộ.", ["Số hộ huyện Thử Một", "Số hộ huyện Thử Hai"]],
  ["Đuối nước xảy ra 30 vụ.", ["Số vụ đuối nước"]],
  [
    "Trên 118/129 bản có đường xe máy đi lại được quanh năm.",
    ["Số bản có đường xe máy đi lại được quanh năm"],
  ],
] as const)("a name is a noun phrase: %s", ([sentence, names]) => {
  expect(namesIn(sentence)).toEqual(names);
});
