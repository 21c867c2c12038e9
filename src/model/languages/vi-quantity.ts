import type { Bounds } from "../language.ts";

export const VI_BOUNDS: Bounds = {
  "at-least": ["trên", "hơn", "ít nhất", "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn", "quá"],
  "at-most": [
    "gần",
    "dưới",
    "không quá",
    "không vượt quá",
    "không hơn",
    "không nhiều hơn",
    "không cao hơn",
    "tối đa",
    "nhiều nhất",
    "chưa đến",
    "chưa tới",
    "chưa đầy",
    "chưa được",
    "không đến",
    "không tới",
    "ngót",
    "ngót nghét",
    "suýt soát",
  ],
  about: [
    "khoảng",
    "xấp xỉ",
    "chừng",
    "ước chừng",
    "áng chừng",
    "cỡ",
    "tầm",
    "hơn kém",
    "trên dưới",
    "đâu đó",
  ],
};

/** Each judges a figure, or says how near to the number the value lies, without saying on which side of it. */
export const VI_UNCLEAR_BOUNDS = [
  "ngấp nghé",
  "mấp mé",
  "sấp sỉ",
  "xêm xêm",
  "ngang ngửa",
  "quãng",
  "(?<!mầm )non",
  "(?<!người )già",
  "dễ(?: có| đến)?",
  "hẳn",
  "tận",
  "những",
  "vỏn vẹn",
  "vẻn vẹn",
  "đúng",
  "tròn",
  "chẵn",
  "có lẽ",
  "có thể",
  "hầu như",
  "gần như",
  "phần nào",
  "rất",
  "khá",
  "hơi",
  "tương đối",
];

const UNITS = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín";
const LAST = "mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín";
const PARTS = "hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn";
const WORD = String.raw`(?![\p{L}\p{M}])`;

/** Numbers in words that say how much there is; those up to twelve are compared between the languages instead. */
export const VI_NUMBERS_IN_WORDS = [
  `(?:${UNITS}) mươi(?: (?:${LAST})${WORD})?`,
  `mười(?: (?:${UNITS}|lăm)${WORD})?`,
  `(?<!phần )(?:${UNITS}|mấy|vài|hàng) (?:chục|trăm|nghìn|ngàn|vạn|triệu|(?:tỷ|tỉ)(?! (?:lệ|trọng|suất|số)${WORD}))`,
  "(?<!phần )(?:chục|trăm)",
  `(?:${UNITS}) phần (?:${PARTS})(?: mươi)?`,
  "(?:một|quá|hơn|gần|non|già) nửa",
  String.raw`(?<=\d\S*(?: \p{L}+){0,2} )rưỡi`,
  `gấp (?:đôi|rưỡi|${UNITS}|mười)(?: lần| rưỡi)?`,
];

const COUNTS = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy|bẩy", "tám", "chín"];
const DENOMINATORS: readonly (readonly [value: number, name: string])[] = [
  [3, "ba"],
  [4, "tư|bốn"],
  [5, "năm"],
  [6, "sáu"],
  [7, "bảy|bẩy"],
  [8, "tám"],
  [9, "chín"],
  [10, "mười"],
  [20, "hai mươi"],
];

/** "hai phần ba", "một phần hai mươi". */
export const VI_FRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "1/2": ["(?:một )?nửa", "một phần hai(?! mươi)"],
  "2/1": ["gấp đôi", "gấp hai"],
  "3/1": ["gấp ba"],
  ...Object.fromEntries(
    DENOMINATORS.flatMap(([value, name]) =>
      COUNTS.flatMap((many, of) =>
        of > 0 && of < value ? [[`${of}/${value}`, [`(?:${many}) phần (?:${name})`]]] : [],
      ),
    ),
  ),
};

export const VI_QUANTIFIERS = {
  "19/20": ["(?:gần|hầu) như (?:mọi|tất cả|toàn bộ)", "hầu hết", "gần (?:bằng|hết)"],
  "1/2": ["phần lớn", "đa số", "chủ yếu"],
};

export const VI_SUPERLATIVES = {
  highest: ["(?:nhanh|lớn|nhiều|đông|cao|mạnh|rộng) nhất"],
  lowest: ["(?:chậm|nhỏ|ít|thấp|yếu|hẹp) nhất"],
};
