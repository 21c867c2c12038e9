import type { Localized } from "../model/locale.ts";

/** What an editor calls the parts of Markdown that the site's prose does not know, by the parser's name. */
export const REFUSED_WORDS: Readonly<Record<string, Localized>> = {
  table: { vi: "bảng", en: "a table" },
  html: { vi: "thẻ HTML", en: "an HTML tag" },
  blockquote: { vi: "trích dẫn", en: "a quotation" },
  code: { vi: "khối mã", en: "a code block" },
  inlineCode: { vi: "đoạn mã", en: "inline code" },
  thematicBreak: { vi: "đường kẻ", en: "a rule" },
  mdxTextExpression: { vi: "dấu ngoặc nhọn {…}", en: "braces {…}" },
  mdxFlowExpression: { vi: "dấu ngoặc nhọn {…}", en: "braces {…}" },
  mdxjsEsm: { vi: "lệnh import hoặc export", en: "an import or export" },
  orderedList: { vi: "danh sách đánh số", en: "a numbered list" },
  strong: { vi: "chữ đậm", en: "bold text" },
  image: { vi: "hình ảnh", en: "an image" },
  definition: { vi: "định nghĩa liên kết", en: "a link definition" },
  break: { vi: "ngắt dòng", en: "a line break" },
  delete: { vi: "chữ gạch ngang", en: "struck text" },
  heading: { vi: "tiêu đề không phải cấp 2 (“## ”)", en: "a heading that is not of level 2 (“## ”)" },
};

/** What the prose may consist of. */
export const ALLOWED_PROSE: Localized = {
  vi: "đoạn văn, danh sách “- ”, *chữ nghiêng*, [số liệu](#mã), [^chú thích]",
  en: "paragraphs, “- ” lists, *emphasis*, [figures](#id), [^footnotes]",
};
