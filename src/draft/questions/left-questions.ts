import type { Localized } from "../../model/locale.ts";
import type { LeftEntry } from "../carry-files.ts";
import type { Asked } from "./question-list.ts";

/** What an entry of a file is to an editor. */
const ENTRIES: Readonly<Record<string, Localized>> = {
  "charts.yaml": { vi: "biểu đồ", en: "chart" },
  "relations.yaml": { vi: "quan hệ số học", en: "relation" },
  "derived.yaml": { vi: "số liệu tính toán", en: "derived figure" },
  "audit.yaml": { vi: "trả lời kiểm chứng", en: "answer to the audit" },
  "corrections.yaml": { vi: "câu hỏi về văn bản", en: "query about the text" },
};
const QUOTE: Localized = { vi: "quotes của số liệu", en: "quotes of a figure" };

/** What the previous report had and the draft has not, because a figure that it names is gone or prints something else. */
export const leftQuestions = (id: string, left: readonly LeftEntry[]): Asked[] =>
  left.map(({ file, id: entry, gone, because }): Asked => {
    const what = ENTRIES[file] ?? QUOTE;
    const names = gone.join(", ");
    const [vi, en] = because
      ? [`: ${because["vi"] ?? ""}`, `: ${because["en"] ?? ""}`]
      : names
        ? [` vì không còn in ${names}`, `, for these are not printed any more: ${names}`]
        : [": số liệu đã khác, cần xem lại", ": what it rests on has changed; look at it again"];
    return {
      kind: "lost",
      subject: entry,
      sentence: `${file}: ${entry}`,
      reason: {
        vi: `${what["vi"] ?? file} không được mang sang${vi}`,
        en: `${what["en"] ?? file} not carried${en}`,
      },
      at: { file: `content/reports/${id}/${file}` },
    };
  });
