import { eachLocale, type Localized } from "../model/locale.ts";

/** Why a readable Word file becomes no draft. */
export type RefusalOfReport = keyof typeof REFUSALS;

export interface RefusedImport {
  readonly why: RefusalOfReport;
  /** For the command `npm run import`. */
  readonly refusal: Localized;
}

/** "{id}" stands for the id of the report. */
const REFUSALS = {
  "id-invalid": {
    vi: "--id {id}: cần mã kỳ báo cáo như 2021-05, 2021-q1, 2021-h1, 2021-9m hoặc 2021",
    en: "--id {id}: expected the id of a reporting period such as 2021-05, 2021-q1, 2021-h1, 2021-9m or 2021",
  },
  "period-unknown": {
    vi: "Tiêu đề của tệp không nói báo cáo thuộc kỳ nào; hãy thêm --id, ví dụ --id 2021-h1",
    en: "The title of the file does not say which period the report is of; add --id, for example --id 2021-h1",
  },
  "report-there": {
    vi: "content/reports/{id} đã có; thêm --replace để thay bằng bản nhập mới (các câu trả lời được giữ lại)",
    en: "content/reports/{id} is there already; add --replace to put the new import in its place (answers are kept)",
  },
  "answers-unreadable": {
    vi: "content/reports/{id}/questions.yaml không đọc được: sửa tệp, không thì mất các câu trả lời của bản nháp",
    en: "content/reports/{id}/questions.yaml cannot be read: mend it, or the answers of the draft would be lost",
  },
} satisfies Record<string, Localized>;

export const refusedImport = (why: RefusalOfReport, id = ""): RefusedImport => ({
  why,
  refusal: eachLocale(REFUSALS[why], (text) => text.replace("{id}", id)),
});
