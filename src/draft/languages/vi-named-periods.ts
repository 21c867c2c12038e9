import type { NamedPeriodLanguage } from "../named-period-language.ts";

const DAY = String.raw`ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})|(?<d2>\d{1,2})/(?<m2>\d{1,2})/(?<y2>\d{4})`;

/** How Vietnamese names a period. */
export const viNamedPeriods: NamedPeriodLanguage = {
  forms: [
    { unit: "day", pattern: DAY },
    { unit: "quarter", pattern: String.raw`quý (?<n>[ivx]+|[1-4])(?!\p{L})` },
    { unit: "last-months", pattern: String.raw`(?<n>\d{1,2}|\p{L}+) tháng cuối` },
    { unit: "first-months", pattern: String.raw`(?<n>\d{1,2}|\p{L}+) tháng đầu` },
    { unit: "half", pattern: String.raw`nửa đầu năm`, count: 1 },
    { unit: "half", pattern: String.raw`nửa cuối năm`, count: 2 },
    { unit: "month", pattern: String.raw`tháng (?<n>\d{1,2})` },
    { unit: "months", pattern: String.raw`(?<n>\d{1,2}|ba|sáu|chín) tháng` },
    { unit: "years", pattern: String.raw`(?:19|20)\d{2}\s?[-–]\s?(?<to>(?:19|20)\d{2})` },
    { unit: "year", pattern: String.raw`(?:19|20)\d{2}|năm`, exactCase: true },
    { unit: "bare", pattern: "^quý$", count: 1 },
    { unit: "bare", pattern: "^kỳ$", count: 2 },
  ],
  numerals: {
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  },
  edges: [
    { edge: "end", before: "hết" },
    { edge: "start", before: "đầu", whole: "^đầu năm" },
    { edge: "end", before: "cuối", whole: "^cuối năm" },
  ],
};
