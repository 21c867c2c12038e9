import type { Localized } from "../model/locale.ts";
import type { Refusal } from "./document.ts";

const SAVE_AGAIN: Localized = {
  vi: "Hãy mở tệp bằng Word, chọn “Lưu thành”, kiểu “Word Document (*.docx)”, rồi gửi tệp mới.",
  en: "Open it in Word, choose “Save As”, type “Word Document (*.docx)”, and give the new file.",
};

const SEND_AGAIN: Localized = {
  vi: "Hãy sao chép hoặc gửi lại tệp; nếu vẫn lỗi, hãy mở tệp bằng Word và lưu lại dưới tên khác.",
  en: "Copy or send the file again; if that does not help, open it in Word and save it under another name.",
};

const NO_PASSWORD: Localized = {
  vi: "Nếu tệp có mật khẩu, hãy bỏ mật khẩu trong Word (Tệp → Thông tin → Bảo vệ tài liệu) trước khi lưu.",
  en: "If it has a password, remove that in Word (File → Info → Protect Document) before saving.",
};

/** What each refusal says: what was found, then what to do. */
const REFUSALS = {
  empty: [{ vi: "Tệp rỗng.", en: "The file is empty." }, SEND_AGAIN],
  "old-word": [
    { vi: "Đây là tệp Word kiểu cũ (.doc).", en: "This is a Word file of the old kind (.doc)." },
    SAVE_AGAIN,
  ],
  encrypted: [
    { vi: "Tệp được mã hóa bằng mật khẩu.", en: "The file is encrypted with a password." },
    NO_PASSWORD,
    SAVE_AGAIN,
  ],
  "old-word-or-encrypted": [
    {
      vi: "Đây là tệp Word kiểu cũ (.doc) hoặc tệp được mã hóa bằng mật khẩu.",
      en: "This is a Word file of the old kind (.doc) or a file that is encrypted with a password.",
    },
    SAVE_AGAIN,
    NO_PASSWORD,
  ],
  "not-word": [
    { vi: "Đây không phải là tệp Word (.docx).", en: "This is no Word file (.docx)." },
    SAVE_AGAIN,
  ],
  "broken-zip": [
    { vi: "Tệp bị hỏng hoặc bị cắt cụt.", en: "The file is damaged or was cut short." },
    SEND_AGAIN,
  ],
  "broken-xml": [{ vi: "Nội dung của tệp bị hỏng.", en: "The content of the file is damaged." }, SEND_AGAIN],
  "document-type": [
    {
      vi: "Tệp chứa khai báo kiểu tài liệu (DTD), điều mà Word không bao giờ ghi và có thể nguy hiểm.",
      en: "The file has a document type declaration (DTD), which Word never writes and which can be dangerous.",
    },
    SAVE_AGAIN,
  ],
  entity: [
    {
      vi: "Tệp dùng một thực thể XML không xác định, điều mà Word không bao giờ ghi.",
      en: "The file uses an undefined XML entity, which Word never writes.",
    },
    SAVE_AGAIN,
  ],
  "unknown-main-part": [
    {
      vi: "Tệp có dạng Office nhưng phần chính không phải là tài liệu Word.",
      en: "The file is of the Office kind, but its main part is no Word document.",
    },
    SAVE_AGAIN,
  ],
  "too-large": [
    {
      vi: "Tệp giải nén ra quá lớn so với một báo cáo.",
      en: "Unpacked, the file is too large for a report.",
    },
    {
      vi: "Hãy bỏ ảnh và tệp nhúng ra khỏi văn bản, hoặc chép văn bản sang một tài liệu Word mới.",
      en: "Take pictures and embedded files out of it, or copy the text into a new Word document.",
    },
  ],
  "legacy-font": [
    {
      vi: "Văn bản được gõ bằng phông chữ kiểu cũ mà chương trình không chuyển mã được.",
      en: "The text is typed in fonts of an old encoding that cannot be decoded here.",
    },
    {
      vi: "Hãy chuyển toàn bộ văn bản sang Unicode (ví dụ bằng UniKey: Công cụ → Chuyển mã, nguồn “VNI Windows”, đích “Unicode”), đổi phông thành Times New Roman, rồi lưu lại.",
      en: "Convert the whole text to Unicode (for instance with UniKey: Tools → Converter, from “VNI Windows” to “Unicode”), change the font to Times New Roman, and save it again.",
    },
  ],
  unexpected: [
    {
      vi: "Tệp có cấu trúc mà chương trình không đọc được.",
      en: "The file is built in a way that this program cannot read.",
    },
    SAVE_AGAIN,
  ],
  "no-text": [
    {
      vi: "Tệp không có văn bản; có thể đó là bản quét.",
      en: "The file has no text; it may be a scan.",
    },
    {
      vi: "Hãy dùng tệp Word gốc mà từ đó báo cáo được in ra.",
      en: "Use the Word file from which the report was printed.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Localized[]>>;

export type RefusalCode = keyof typeof REFUSALS;

/** Thrown inside the reader where the file cannot be read; `readWord` turns it into its result. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;
  /** What exactly: the part of the file, the font. */
  readonly detail: string;

  constructor(code: RefusalCode, detail = "") {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** The refusal as an editor reads it. */
export const refusal = ({ code, detail }: RefusedFile): Refusal => {
  const said = (locale: "vi" | "en"): string => {
    const [what = "", ...advice] = REFUSALS[code].map((part) => part[locale]);
    return [detail ? `${what.replace(/\.$/, "")} (${detail}).` : what, ...advice].join(" ");
  };
  return { code, message: { vi: said("vi"), en: said("en") } };
};
