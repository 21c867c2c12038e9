import { VI_QUERY } from "./vi-query.ts";
import type { Language } from "../language.ts";
import { viComparison } from "./vi-comparison.ts";
import {
  VI_BOUNDS,
  VI_FRACTIONS,
  VI_NUMBERS_IN_WORDS,
  VI_QUANTIFIERS,
  VI_SUPERLATIVES,
  VI_UNCLEAR_BOUNDS,
} from "./vi-quantity.ts";
import { viNotFigures } from "./vi-not-figures.ts";
import { VI_UNIT_SPELLINGS } from "./vi-unit-spellings.ts";

export const vi: Language = {
  name: "Tiếng Việt",
  ownLetters: "ăđơưạ-ỹ",
  group: ".",
  decimal: ",",
  pair: ["trong tổng số", "trên tổng số"],
  range: { from: ["từ", "khoảng từ"], to: ["đến", "-", "–"] },
  parts: {
    word: "phần",
    ordinals: "nhất,hai,ba,tư,năm,sáu,bảy,tám,chín,mười".split(",").map((word) => `thứ ${word}`),
    capitalised: false,
  },
  unitSpellings: VI_UNIT_SPELLINGS,
  increase: ["tăng"],
  decrease: ["giảm", "tăng trưởng âm"],
  comparatives: {
    increase: [
      "cao hơn",
      "nhiều hơn",
      "lớn hơn",
      "nhỉnh hơn",
      "nhanh hơn",
      "dài hơn",
      "rộng hơn",
      "vượt",
      "gấp",
    ],
    decrease: ["thấp hơn", "ít hơn", "nhỏ hơn", "kém hơn", "chậm hơn", "ngắn hơn", "hẹp hơn", "kém", "hụt"],
  },
  directionJoints: ["thêm", "lên", "xuống", "đến", "tới", "còn", "là", "và", "lần lượt", "tương ứng", "chỉ"],
  bounds: VI_BOUNDS,
  boundsBehind: { "at-least": ["trở lên"], "at-most": ["trở xuống", "đổ lại"], about: [] },
  unclearBounds: VI_UNCLEAR_BOUNDS,
  numbersInWords: VI_NUMBERS_IN_WORDS,
  fractions: VI_FRACTIONS,
  quantifiers: VI_QUANTIFIERS,
  superlatives: VI_SUPERLATIVES,
  estimate: ["ước", "dự ước"],
  expected: ["dự kiến"],
  metadata: {
    prices: { "constant-2010": ["giá so sánh(?: năm)? 2010"], current: ["giá hiện hành", "giá thực tế"] },
    cumulative: ["lũy kế", "luỹ kế", "cộng dồn", "tích lũy", "tích luỹ"],
    asOf: String.raw`đến (?:hết )?(?:ngày )?(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})`,
    years: String.raw`(?<!(?:của|KH|kế hoạch|dự toán) )(?:năm |quý (?:I{1,3}|IV)/|tháng \d{1,2}/)(?<year>\d{4})(?![\d/-])`,
    toDate: ["đến nay"],
    plans: {
      "annual-plan": ["kế hoạch", "KH"],
      "budget-estimate": ["dự toán"],
      target: ["mục tiêu", "chỉ tiêu"],
    },
  },
  comparison: viComparison,
  compared: {
    than: {
      above: ["(?:nhiều|cao|lớn|nhanh|dài|rộng) hơn", "vượt"],
      below: ["(?:ít|thấp|nhỏ|kém|chậm|ngắn|hẹp) hơn", "chưa (?:đến|tới|bằng)"],
    },
    days: { above: ["sau ngày"], below: ["trước ngày"] },
    by: { above: ["nhiều hơn", "cao hơn", "thừa", "dư"], below: ["ít hơn", "thấp hơn", "thiếu", "kém"] },
    none: ["không có", "không nêu", "thiếu"],
    line: ["dòng"],
    reference: { note: ["chú thích"], section: ["mục"], annex: ["phụ lục"], row: ["dự án"] },
    joined: ["và", "hay"],
    sum: ["cộng lại (?:là|bằng|đúng bằng)"],
    choice: ["không phải", "hay"],
  },
  /** Twenty words; a Vietnamese word has one and a half to two syllables, each written apart. */
  longestSentence: 32,
  query: VI_QUERY,
  numberWords: [],
  notFigures: viNotFigures,
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
