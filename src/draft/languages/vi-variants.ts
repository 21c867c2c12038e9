import type { DraftingLanguage } from "../drafting-language.ts";

/** How a comparison with the same period says which year that is of, or does not. */
const PREVIOUS = ["", " năm trước", " năm ngoái", " @"];
const SAME_PERIOD = [
  ...["cùng kỳ", "ck"].flatMap((same) => PREVIOUS.map((year) => same + year)),
  "cknt",
  "cknn",
];

/** Phrases that leave what a sentence says as it is; see `DraftingLanguage`. */
export const viVariants: DraftingLanguage["variants"] = [
  [
    "ước đạt",
    "ước tính đạt",
    "ước thực hiện",
    "ước tính thực hiện",
    "ước thực hiện đạt",
    "ước tính",
    "dự ước đạt",
  ],
  ["so cùng kỳ", ...SAME_PERIOD.flatMap((words) => [`so với ${words}`, `so ${words}`])],
  ["cùng kỳ", ...SAME_PERIOD],
  ["năm trước", "năm ngoái"],
  ["toàn tỉnh", "trên địa bàn tỉnh", "trên địa bàn toàn tỉnh", "trong tỉnh", "trong toàn tỉnh"],
  ["kế hoạch năm", "kế hoạch cả năm", "kh năm", "kh cả năm", "kế hoạch năm @", "kế hoạch @", "kh @"],
  ["trong đó", "cụ thể", "trong đó có", "bao gồm", "gồm có"],
  ["đạt #", "bằng #", "tương đương #", "tương đương với #", "đạt mức #"],
  ["triển khai thực hiện", "thực hiện", "triển khai"],
  ["tổng số", "tổng"],
  ["tăng cường", "đẩy mạnh"],
  ["được giao", "giao"],
  ["khoảng", "xấp xỉ", "ước khoảng"],
  ["hiện có", "có", "hiện nay có"],
  ["trên #", "hơn #"],
  ["năm học trước", "năm học @"],
];

/** Words that mean the same in a report. */
export const viAlike: DraftingLanguage["alike"] = [
  ["đạt", "tương đương", "bằng"],
  ["năm trước", "năm ngoái"],
  ["trong đó", "cụ thể", "bao gồm", "gồm"],
  ["lũy kế", "luỹ kế"],
  ["ước", "ước tính", "dự ước"],
  ["kế hoạch", "KH"],
  ["việc làm", "giải quyết việc làm", "tạo việc làm"],
  [
    "dư nợ tín dụng",
    "dư nợ cho vay nền kinh tế",
    "dư nợ cho vay",
    "tổng dư nợ tín dụng",
    "tổng dư nợ cho vay",
  ],
  ["tổng số lượng", "tổng lượng", "tổng lượt", "tổng số lượt", "tổng số", "tổng"],
  ["cho", "với"],
];
