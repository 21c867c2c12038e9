import type { Locale } from "../../model/locale.ts";

/** How a language writes of documents and days. */
export interface DocumentLanguage {
  /** Codes of kinds of documents in their numbers, by every way in which the kind is named before a number. */
  readonly codes: Readonly<Record<string, string>>;
  /** Words between the kind and the number, and between the number and its date. */
  readonly number: string;
  readonly dated: string;
  /** Ways of writing a day, with the named groups `day`, `month` and `year`. */
  readonly days: readonly string[];
  /** The word for years in "5 năm 2021-2025"; not that of a school year, "năm học 2020-2021". */
  readonly years: string;
}

const NUMERIC_DAY = String.raw`(?<![\d/])(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})(?![\d/])`;

/** Codes by Decree 30/2020/NĐ-CP, appendix III, table of document kinds; the rest of a number names the issuer. */
const LANGUAGES: Readonly<Record<Locale, DocumentLanguage>> = {
  vi: {
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
    dated: ",? ngày ",
    days: [String.raw`ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})`, NUMERIC_DAY],
    years: "năm(?! học)",
  },
};

/** The entry of the report's official language; undefined where the system cannot read documents in it. */
export const documentLanguage = (locale: Locale): DocumentLanguage | undefined => LANGUAGES[locale];
