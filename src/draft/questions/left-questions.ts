import type { Localized } from "../../model/locale.ts";
import type { QuestionGroup } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import type { LeftEntry } from "../carry-files.ts";
import { indicatorNames } from "./indicator-names.ts";
import type { Asked } from "./question-list.ts";

interface Entry {
  readonly group: QuestionGroup;
  readonly what: Localized;
}

/** What an entry of a file is to an editor. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  "charts.yaml": { group: "charts", what: { vi: "biểu đồ", en: "chart" } },
  "relations.yaml": { group: "relations", what: { vi: "quan hệ số học", en: "relation" } },
  "derived.yaml": { group: "derived-figures", what: { vi: "số liệu tính toán", en: "derived figure" } },
  "audit.yaml": { group: "audit-answers", what: { vi: "trả lời kiểm chứng", en: "answer to the audit" } },
  "corrections.yaml": { group: "queries", what: { vi: "câu hỏi về văn bản", en: "query about the text" } },
};
const QUOTE: Entry = {
  group: "quotes",
  what: { vi: "số liệu nhắc lại của báo cáo khác", en: "figure repeated from another report" },
};

/** What the previous report had and the draft has not, because a figure that it names is gone or prints something else. */
export const leftQuestions = (
  id: string,
  left: readonly LeftEntry[],
  previous: Edition | undefined,
): Asked[] =>
  left.map(({ file, id: entry, name, gone, because }): Asked => {
    const { group, what } = ENTRIES[file] ?? QUOTE;
    const names = indicatorNames(gone, previous);
    const [vi, en] = because
      ? [`: ${because["vi"] ?? ""}`, `: ${because["en"] ?? ""}`]
      : gone.length > 0
        ? [
            ` vì không còn in: ${names["vi"] ?? ""}`,
            `, for these are not printed any more: ${names["en"] ?? ""}`,
          ]
        : [": số liệu đã khác, cần xem lại", ": what it rests on has changed; look at it again"];
    return {
      kind: "lost",
      subject: entry,
      sentence: `${file}: ${entry}`,
      group,
      ...(name ? { name } : ENTRIES[file] ? {} : { name: indicatorNames([entry], previous) }),
      reason: {
        vi: `${what["vi"] ?? file} không được mang sang${vi}`,
        en: `${what["en"] ?? file} not carried${en}`,
      },
      at: { file: `content/reports/${id}/${file}` },
    };
  });
