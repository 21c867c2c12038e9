import type { Locale } from "./locale.ts";

/** What the system must know of a language to read figures in its prose. One entry makes a language. */
export interface Language {
  /** The language's own name, as a reader of it looks for it. */
  readonly name: string;
  /** The separators of printed numbers. */
  readonly group: string;
  readonly decimal: string;
  /** Words between the two numbers of a printed pair, besides "/": "15 of 29". */
  readonly pair: readonly string[];
  /** Words that give a change its direction. */
  readonly increase: readonly string[];
  readonly decrease: readonly string[];
  /** Words that stand directly before a figure that is only a bound. */
  readonly bounds: Readonly<Record<"at-least" | "at-most" | "about", readonly string[]>>;
  /** Words that make the figures after them in a sentence estimates. */
  readonly estimate: readonly string[];
  /** Numbers that are no figures, by kind; a pattern without \\p{Lu} is matched without regard to case. */
  readonly notFigures: Readonly<Record<string, readonly string[]>>;
}

const DOCUMENT_NUMBERS = [
  String.raw`\d+(?:/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*`,
  String.raw`\d+,? \d+-NQ/TW`,
  String.raw`(?:NĐ|QĐ|NQ|VB|Decree|Decision|Resolution|Document) (?:No\. )?\d+(?:/\d{4})?`,
];
const PERIODS = [String.raw`(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}`, String.raw`[IVX]+/(?:19|20)\d{2}`];
const DATES = [
  String.raw`\d{1,2}/\d{1,2}/\d{4}`,
  String.raw`(?<![\d.,/])(?:0?[1-9]|1[0-2])/(?:19|20)\d{2}(?![\d/])`,
];
const NAMES = [String.raw`[Cc](?:ovid|OVID) ?-19`, String.raw`SARS-CoV-2`, String.raw`\bKm\d+(?:\+\d+)?`, String.raw`QL\.\d+`];
const SCALES = [String.raw`\b1[/:](?:\d{1,3}(?:[.,]000)|500)\b`];

const vi: Language = {
  name: "Tiếng Việt",
  group: ".",
  decimal: ",",
  pair: [],
  increase: ["tăng"],
  decrease: ["giảm"],
  bounds: { "at-least": ["trên", "hơn"], "at-most": ["gần"], about: ["khoảng"] },
  estimate: ["ước", "dự ước"],
  notFigures: {
    date: [
      String.raw`ngày \d{1,2} tháng \d{1,2} năm \d{4}`,
      ...DATES,
      String.raw`(?:ngày|đến|mừng ngày.*?|nước|trường|trước) (\d{1,2}/\d{1,2})(?![\d/])`,
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
    document: [...DOCUMENT_NUMBERS, String.raw`số \d+(?!\d*[.,/]\d)`],
    age: [
      String.raw`từ \d+ tháng đến dưới \d+ tháng tuổi`,
      String.raw`\d+(?:-\d+)? tuổi`,
    ],
    band: [String.raw`\d+-\d+ tiêu chí`],
    grade: [String.raw`(?:mức độ|lớp|cấp|bước|lần thứ|kỳ họp thứ|thứ) \d+(?:,\d)?(?![\d,.]\d)`],
    enumerator: [String.raw`\(\d+\)`],
    name: [...NAMES, String.raw`Quốc lộ \d+`, String.raw`\b\p{Lu}\d+\b`],
    scale: SCALES,
  },
};

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

const en: Language = {
  name: "English",
  group: ",",
  decimal: ".",
  pair: ["of", "out of"],
  increase: ["increase", "increased", "increasing", "up", "rise", "rose", "risen", "grew", "growth", "gain", "higher", "raised", "added"],
  decrease: ["decrease", "decreased", "decreasing", "down", "fall", "fell", "fallen", "decline", "declined", "drop", "dropped", "reduction", "reduced", "lower", "fewer", "less"],
  bounds: {
    "at-least": ["more than", "over", "above"],
    "at-most": ["nearly", "almost"],
    about: ["about", "approximately", "around", "some"],
  },
  estimate: ["estimate", "estimated", "estimates", "preliminarily estimated"],
  notFigures: {
    date: [
      String.raw`\d{1,2} (?:${MONTHS})(?: \d{4})?`,
      String.raw`(?:${MONTHS}) \d{4}`,
      ...DATES,
      ...PERIODS,
      String.raw`(?<![\d.,/])(?:19|20)\d{2}(?![\d]|[.,]\d)`,
    ],
    duration: [String.raw`\b(?:\d+|\d+-) ?(?:year|month|day)s?\b`],
    document: [...DOCUMENT_NUMBERS, String.raw`Nos?\. ?\d+(?!\d*[.,/]\d)`],
    age: [
      String.raw`(?:aged?|ages) \d+(?: months)?(?:-\d+| to (?:under )?\d+| to less than \d+)?(?: months| years)?`,
      String.raw`\d+(?:-\d+)?-(?:year|month)-olds?`,
      String.raw`\d+(?:-\d+)? years (?:old|of age)`,
    ],
    band: [String.raw`\d+(?:-\d+| to \d+) criteria`],
    grade: [String.raw`(?:[Ll]evels?|[Gg]rades?|[Pp]hase|[Ss]tage|[Pp]oint) \d+(?: and \d+)?`, String.raw`\d+(?:st|nd|rd|th)\b`],
    enumerator: [String.raw`\(\d+\)`],
    name: [...NAMES, String.raw`National Highways? \d+(?: and \d+)?`, String.raw`\b\p{Lu}\d+\b`],
    scale: SCALES,
  },
};

/** The languages that the system can read and write. A new one needs an entry here, its words in `i18n/`, and content. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = { vi, en };

/** The entry of `locale`. Throws a RangeError for a language that has none. */
export const language = (locale: Locale): Language => {
  const entry = LANGUAGES[locale];
  if (!entry) throw new RangeError(`no language "${locale}" in the table of languages`);
  return entry;
};
