import type { Language } from "../language.ts";
import { viComparison } from "./vi-comparison.ts";
import { DATES, DOCUMENT_NUMBERS, NAMES, PERIODS, SCALES } from "./patterns.ts";

export const vi: Language = {
  name: "Tiếng Việt",
  ownLetters: "ăđơưạ-ỹ",
  group: ".",
  decimal: ",",
  pair: [],
  increase: ["tăng"],
  decrease: ["giảm"],
  bounds: { "at-least": ["trên", "hơn"], "at-most": ["gần"], about: ["khoảng"] },
  estimate: ["ước", "dự ước"],
  comparison: viComparison,
  /** Twenty words; a Vietnamese word has one and a half to two syllables, each written apart. */
  longestSentence: 32,
  numberWords: [],
  notFigures: {
    date: [
      String.raw`ngày \d{1,2} tháng \d{1,2} năm \d{4}`,
      ...DATES,
      String.raw`(?:ngày|đến|mừng ngày.*?|nước|trường|trước) ((?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]))(?![\d/])`,
      String.raw`(?:tháng|ngày) \d{1,2}(?: năm \d{4})?`,
      String.raw`năm học \d{4}-\d{4}`,
      String.raw`(?:năm|đến|Sửu|tỉnh) (?:19|20)\d{2}(?![\d.,]\d)`,
      ...PERIODS,
    ],
    duration: [
      String.raw`\d+ tháng (?:đầu năm|cuối năm|đến)`,
      String.raw`(?:kế hoạch|đất|tài chính|trung hạn|kết quả|hội) \d+ năm`,
      String.raw`\d+ năm (?:giai đoạn|triển khai|chiến thắng|Ngày)`,
      String.raw`\d+ ngày`,
    ],
    document: [...DOCUMENT_NUMBERS, String.raw`(?<!(?:tổng|dân|con|chỉ|hệ|tham|trị) )số \d+(?!\d*[.,/]\d)`],
    age: [String.raw`từ \d+ tháng đến dưới \d+ tháng tuổi`, String.raw`\d+(?:-\d+)? tuổi`],
    band: [String.raw`\d+-\d+ tiêu chí`],
    grade: [
      String.raw`(?:mức độ|bước|thứ) \d+(?:,\d)?(?![\d,.]\d)`,
      String.raw`lớp (?:[1-9]|1[0-2])(?![\d,.]*\d)`,
    ],
    enumerator: [String.raw`\(\d+\)`],
    name: [...NAMES, String.raw`Quốc lộ \d+`, String.raw`\b\p{Lu}\d+\b`],
    scale: SCALES,
  },
  /** Codes by Decree 30/2020/NĐ-CP, appendix III, table of document kinds; the rest of a number names the issuer. */
  documents: {
    codes: {
      "Nghị quyết": "NQ",
      "Quyết định": "QĐ",
      QĐ: "QĐ",
      "Chỉ thị": "CT",
      "Kế hoạch": "KH",
      "Báo cáo": "BC",
      "Nghị định": "NĐ",
      NĐ: "NĐ",
      "Thông tư": "TT",
      "Kết luận": "KL",
      "Tờ trình": "TTr",
      "Hướng dẫn": "HD",
    },
    number: "(?:số )?",
    dated: ",? (?:ngày )?",
    days: [
      String.raw`ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})`,
      String.raw`(?<![\d/])(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})(?![\d/])`,
    ],
    years: "năm(?! học)",
  },
};
