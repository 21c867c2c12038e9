import type { Localized } from "../model/locale.ts";
import type { FindingCode, WordFinding } from "./finding.ts";
import type { WordPlace } from "./place.ts";

/** What is found and what the editor has to decide, around the `text` (`{t}`) and `about` (`{a}`) of the finding. */
const SAID: Readonly<Record<FindingCode, Localized>> = {
  "deleted-text": {
    vi: "“{t}” đã bị xóa bằng chế độ theo dõi thay đổi nhưng chưa được chấp nhận; văn bản được đọc như đã xóa",
    en: "“{t}” is deleted by a tracked change that nobody accepted; the text is read without it",
  },
  "inserted-text": {
    vi: "“{t}” được thêm bằng chế độ theo dõi thay đổi nhưng chưa được chấp nhận; văn bản được đọc như đã thêm",
    en: "“{t}” is inserted by a tracked change that nobody accepted; the text is read with it",
  },
  "moved-text": {
    vi: "“{t}” đã được chuyển đến đây bằng chế độ theo dõi thay đổi; chỉ chỗ mới được đọc",
    en: "“{t}” was moved here by a tracked change; only the new place is read",
  },
  "deleted-row": {
    vi: "hàng “{t}” của bảng đã bị xóa bằng chế độ theo dõi thay đổi; bảng được đọc không có hàng này",
    en: "the row “{t}” is deleted by a tracked change; the table is read without it",
  },
  "inserted-row": {
    vi: "hàng “{t}” của bảng được thêm bằng chế độ theo dõi thay đổi; bảng được đọc có hàng này",
    en: "the row “{t}” is inserted by a tracked change; the table is read with it",
  },
  comment: { vi: "nhận xét chưa xử lý về “{a}”: “{t}”", en: "open comment on “{a}”: “{t}”" },
  "hidden-text": {
    vi: "“{t}” có định dạng ẩn, không được in nên không được đọc",
    en: "“{t}” is formatted as hidden; it is not printed and so not read",
  },
  "struck-text": {
    vi: "“{t}” có định dạng gạch ngang và vẫn được đọc; nếu muốn bỏ, hãy xóa trong tệp",
    en: "“{t}” is crossed out by its format and still read; if it is meant to go, delete it in the file",
  },
  "linked-field": {
    vi: "“{t}” là kết quả của một trường ({a}) và có thể chưa được cập nhật",
    en: "“{t}” is the result of a field ({a}) and may be out of date",
  },
  "look-alike": {
    vi: "trong “{t}”, chữ {a} thuộc bảng chữ khác và đã được thay bằng chữ Latinh giống nó",
    en: "in “{t}” the letters {a} are of another alphabet and are replaced by the Latin ones they look like",
  },
  "decoded-font": {
    vi: "“{t}” được gõ bằng phông TCVN3 ({a}) và đã được chuyển sang Unicode",
    en: "“{t}” is typed in a TCVN3 font ({a}) and is converted to Unicode",
  },
  "unknown-symbol": {
    vi: "ký hiệu {t} của phông {a} không đọc được; hãy thay bằng ký tự thường",
    en: "symbol {t} of the font {a} cannot be read; replace it by a plain character",
  },
  "unread-object": {
    vi: "hình, biểu đồ hoặc tệp nhúng “{t}”: chữ trong đó không được đọc",
    en: "picture, chart or embedded file “{t}”: text inside it is not read",
  },
  "joined-paragraph": {
    vi: "hai đoạn bị ngắt giữa câu đã được nối lại: “{t}”",
    en: "two paragraphs that were cut in the middle of a sentence are joined: “{t}”",
  },
  "joined-table": {
    vi: "hai bảng có cùng dòng đầu “{t}” đã được nối thành một",
    en: "two tables with the same head “{t}” are joined to one",
  },
  "typed-note": {
    vi: "chú thích {a} được gõ bằng tay và đã được chuyển thành chú thích: “{t}”",
    en: "note {a} is typed by hand and is made a footnote: “{t}”",
  },
  "mark-without-note": {
    vi: "dấu “{a}” sau “{t}” giống dấu chú thích nhưng không tìm thấy chú thích",
    en: "the mark “{a}” after “{t}” looks like that of a note, but no note was found",
  },
  "note-without-reference": {
    vi: "không có chỗ nào dẫn đến chú thích “{t}”",
    en: "nothing refers to the note “{t}”",
  },
  "reference-without-note": {
    vi: "tệp không có nội dung của chú thích {t}",
    en: "the file has no text for note {t}",
  },
  "left-out-contents": {
    vi: "mục lục tự động không được đọc vì lặp lại các đề mục",
    en: "the table of contents is not read, since it repeats the headings",
  },
  "spaced-digits": {
    vi: "các nhóm chữ số của “{t}” cách nhau bằng dấu cách hẹp; đã được viết bằng dấu phân cách hàng nghìn",
    en: "the digit groups of “{t}” are set apart by thin spaces; they are written with the sign of thousands",
  },
  "letter-in-number": {
    vi: "“{t}” có chữ cái O, l hoặc I ở chỗ của chữ số; hãy sửa trong tệp",
    en: "“{t}” has the letter O, l or I in the place of a digit; correct it in the file",
  },
};

/** A finding as an editor reads it, in both languages: where, what, by whom. */
export const findingText = (finding: WordFinding): Localized => {
  const { code, place, text, about = "", author } = finding;
  const said = (locale: "vi" | "en"): string => {
    const words = (SAID[code][locale] ?? "").replace(/\{([ta])\}/g, (_, name) =>
      name === "t" ? text : about,
    );
    return `${placeText(place, locale)}: ${words}${author ? ` (${author})` : ""}`;
  };
  return { vi: said("vi"), en: said("en") };
};

const WHERE: Readonly<Record<WordPlace["part"], { readonly vi: string; readonly en: string }>> = {
  body: { vi: "đoạn", en: "paragraph" },
  footnote: { vi: "chú thích cuối trang, đoạn", en: "footnote, paragraph" },
  endnote: { vi: "chú thích cuối văn bản, đoạn", en: "endnote, paragraph" },
  header: { vi: "đầu trang, đoạn", en: "page header, paragraph" },
  footer: { vi: "chân trang, đoạn", en: "page footer, paragraph" },
  comment: { vi: "nhận xét", en: "comment" },
};

const placeText = ({ part, note, paragraph, cells = [] }: WordPlace, locale: "vi" | "en"): string =>
  [
    ...cells.map(({ table, row, column }) =>
      locale === "vi"
        ? `bảng ${table}, hàng ${row}, cột ${column}`
        : `table ${table}, row ${row}, column ${column}`,
    ),
    note
      ? `${WHERE[part][locale].split(",")[0] ?? ""} ${note.replace(/^\w+-/, "")}`
      : `${WHERE[part][locale]} ${paragraph}`,
  ].join(", ");
