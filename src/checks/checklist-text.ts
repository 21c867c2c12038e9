import { eachLocale, type Localized } from "../model/locale.ts";
import type { ChecklistItem } from "./release-checklist.ts";

const TEXTS: Readonly<Record<ChecklistItem["code"], Localized>> = {
  "report-unreadable": {
    vi: "không đọc được báo cáo: {count} lỗi",
    en: "the report cannot be read: {count} problems",
  },
  "problems-open": { vi: "còn {count} lỗi trong văn bản", en: "{count} problems left in the text" },
  "translation-problems-open": {
    vi: "bản dịch còn {count} đoạn chưa đọc hoặc chưa khớp",
    en: "{count} passages of the translation are not read or do not agree",
  },
  "questions-unreadable": { vi: "không đọc được questions.yaml", en: "questions.yaml cannot be read" },
  "questions-open": { vi: "còn {count} câu hỏi phải trả lời", en: "{count} questions must be answered" },
  "departments-asked": {
    vi: "còn {count} câu hỏi lại đơn vị cung cấp chưa được trả lời",
    en: "departments have not answered {count} questions",
  },
  "names-missing": {
    vi: "{count} tên chỉ tiêu, đơn vị mới chưa có đủ các ngôn ngữ",
    en: "{count} names of new indicators and units are not in every language",
  },
  "charts-open": {
    vi: "biểu đồ còn {count} điều không đúng với số liệu",
    en: "charts say {count} things that the figures do not bear out",
  },
  "findings-open": {
    vi: "còn {count} phát hiện của kiểm chứng chưa trả lời",
    en: "{count} findings of the audit are not answered",
  },
  "release-unreadable": { vi: "không đọc được release.yaml", en: "release.yaml cannot be read" },
  "reason-missing": {
    vi: "đính chính chưa nêu lý do ({languages})",
    en: "the correction gives no reason ({languages})",
  },
  "planned-time-missing": { vi: "chưa có ngày giờ công bố", en: "no day and hour of publication" },
  "planned-time-ahead": { vi: "chưa đến giờ công bố {planned}", en: "the hour has not come: {planned}" },
  "approval-missing": { vi: "chưa có chữ ký: {role}", en: "no valid approval: {role}" },
  "approval-void": {
    vi: "chữ ký của {signer} ({role}) không còn hiệu lực: {fault}",
    en: "the approval of {signer} ({role}) does not count: {fault}",
  },
  "same-signer": { vi: "hai chữ ký là của một người", en: "both approvals are of one person" },
  "already-published": { vi: "báo cáo đã công bố", en: "the report is public already" },
  "site-problems-open": {
    vi: "các báo cáo đã công bố hoặc tệp chung còn {count} lỗi",
    en: "{count} problems in published reports or shared files",
  },
  "questions-left": { vi: "còn {count} câu hỏi nên xem", en: "{count} questions should be looked at" },
  "translation-partial": { vi: "bản dịch chưa đủ: {languages}", en: "partial translation: {languages}" },
  "summaries-missing": { vi: "{count} chương chưa có tóm tắt", en: "{count} chapters without a summary" },
  "key-figures-missing": { vi: "chưa chọn số liệu chính", en: "no key figures are chosen" },
  "charts-missing": { vi: "chưa có biểu đồ", en: "no charts" },
  "embargo-given": { vi: "đã gửi trước cho {count} nơi", en: "previews were given to {count}" },
  "release-key-missing": {
    vi: "content/site.yaml chưa có releaseKey: trang không có chữ ký",
    en: "content/site.yaml has no releaseKey: the site is not signed",
  },
  "delivery-missing": {
    vi: "content/site.yaml chưa có delivery: trang chỉ nằm trong dist",
    en: "content/site.yaml has no delivery: the site stays in dist",
  },
};

/** An item of the checklist in the editors' languages. */
export const checklistText = ({ code, values }: ChecklistItem): Localized =>
  eachLocale(TEXTS[code], (text) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")),
  );
