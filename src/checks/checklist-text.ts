import { languageName } from "../i18n/formats.ts";
import { eachLocale, type Localized } from "../model/locale.ts";
import type { ChecklistItem } from "./release-checklist.ts";

/** "{count}" stands for a value; "{one|several}" for the words behind a count. */
const TEXTS: Readonly<Record<ChecklistItem["code"], Localized>> = {
  "report-unreadable": {
    vi: "không đọc được báo cáo: {count} lỗi",
    en: "the report cannot be read: {count} {problem|problems}",
  },
  "problems-open": { vi: "còn {count} lỗi trong văn bản", en: "{count} {problem|problems} left in the text" },
  "translation-problems-open": {
    vi: "bản dịch còn {count} đoạn chưa đọc hoặc chưa khớp",
    en: "{count} {passage of the translation is|passages of the translation are} not read or {does|do} not agree",
  },
  "questions-unreadable": {
    vi: "không đọc được các câu hỏi của bản nháp",
    en: "the questions of the draft cannot be read",
  },
  "questions-open": {
    vi: "còn {count} câu hỏi phải trả lời",
    en: "{count} {question|questions} must be answered",
  },
  "departments-asked": {
    vi: "còn {count} câu hỏi lại đơn vị cung cấp chưa được trả lời",
    en: "departments have not answered {count} {question|questions}",
  },
  "names-missing": {
    vi: "{count} tên chỉ tiêu, đơn vị mới chưa có đủ các ngôn ngữ",
    en: "{count} {name of a new indicator or unit is|names of new indicators and units are} not in every language",
  },
  "names-unread": {
    vi: "{count} tên chỉ tiêu, đơn vị mới chưa có người đọc đối chiếu hai ngôn ngữ",
    en: "{count} {name of a new indicator or unit was|names of new indicators and units were} not read beside the Vietnamese",
  },
  "charts-open": {
    vi: "biểu đồ còn {count} điều không đúng với số liệu",
    en: "charts say {count} {thing|things} that the figures do not bear out",
  },
  "findings-open": {
    vi: "còn {count} phát hiện của kiểm chứng chưa trả lời",
    en: "{count} {finding of the audit is|findings of the audit are} not answered",
  },
  "release-unreadable": {
    vi: "không đọc được lịch và chữ ký của báo cáo",
    en: "the hour and the approvals of the report cannot be read",
  },
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
    en: "{count} {problem|problems} in published reports or shared files",
  },
  "questions-left": {
    vi: "còn {count} câu hỏi nên xem",
    en: "{count} {question|questions} should be looked at",
  },
  "translation-partial": { vi: "bản dịch chưa đủ: {languages}", en: "partial translation: {languages}" },
  "summaries-missing": {
    vi: "{count} chương chưa có tóm tắt",
    en: "{count} {chapter|chapters} without a summary",
  },
  "key-figures-missing": { vi: "chưa chọn số liệu chính", en: "no key figures are chosen" },
  "charts-missing": { vi: "chưa có biểu đồ", en: "no charts" },
  "embargo-given": { vi: "đã gửi trước cho {count} nơi", en: "previews were given to {count}" },
  "release-key-missing": {
    vi: "người quản trị chưa đặt khóa ký: trang không có chữ ký",
    en: "the administrator has set no release key: the site is not signed",
  },
  "delivery-missing": {
    vi: "người quản trị chưa đặt nơi đưa trang đến: trang chỉ nằm trên máy này",
    en: "the administrator has set no place of delivery: the site stays on this machine",
  },
};

/** Roles and faults of approvals in words. */
const WORDS: Readonly<Record<string, Localized>> = {
  writer: { vi: "người soạn", en: "writer" },
  approver: { vi: "người duyệt", en: "approver" },
  "unknown-signer": { vi: "không có tên trong danh sách người ký", en: "not among the signers" },
  "wrong-signature": { vi: "khóa không phải của người này", en: "not signed with this person's key" },
  "content-changed": { vi: "nội dung đổi sau khi ký", en: "the content changed afterwards" },
};

/** A value as people read it: languages by name, moments as day and hour, roles and faults in words. */
const said = (name: string, value: string | number, locale: string): string => {
  const text = String(value);
  if (name === "languages")
    return text
      .split(", ")
      .map((one) => languageName(one, locale))
      .join(", ");
  if (name === "planned") return text.replace(/^(\d+)-(\d+)-(\d+)T(\d\d:\d\d).*$/, "$3/$2/$1, $4");
  return (name === "role" || name === "fault" ? WORDS[text]?.[locale] : undefined) ?? text;
};

/** An item of the checklist in the editors' languages. */
export const checklistText = ({ code, values }: ChecklistItem): Localized =>
  eachLocale(TEXTS[code], (text, locale) =>
    text
      .replace(/\{([^{}|]+)\|([^{}|]+)\}/g, (_, one: string, several: string) =>
        values["count"] === 1 ? one : several,
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => said(name, values[name] ?? "", locale)),
  );
