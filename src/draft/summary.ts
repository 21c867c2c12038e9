import { isHarmful, QUESTION_KINDS } from "../model/question.ts";
import type { ImportResult } from "./import-result.ts";

/** What an import did, in a few lines in both languages of the editors. */
export const summaryLines = ({
  id,
  draft,
  files,
  questions,
  kept,
  left,
  corrections,
  carriedPassages,
  readPassages,
  missingPassages,
}: Exclude<ImportResult, { refusal: object }>): string[] => {
  const { figures } = draft.bound;
  const asked = new Set(questions.map(({ subject }) => subject));
  const certain = figures.filter(({ metric }) => !asked.has(metric.id)).length;
  const likely = questions.filter(({ kind }) => kind === "proposed").length;
  const harmful = questions.filter(({ kind }) => isHarmful(kind)).length;
  const kinds = QUESTION_KINDS.map((kind) => ({
    kind,
    count: questions.filter((one) => one.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return [
    `content/reports/${id}: ${files.size} tệp · files`,
    `${figures.length} số liệu: ${certain} chắc chắn, ${likely} có khả năng, ${figures.length - certain - likely} cần quyết định · figures: ${certain} certain, ${likely} likely, ${figures.length - certain - likely} to decide`,
    `${draft.sections.length} mục, ${draft.annexes.length} phụ lục, ${draft.notes.length} chú thích · sections, annexes, notes`,
    `${carriedPassages} đoạn dịch được mang sang, ${readPassages} đoạn lấy từ tệp bản dịch, ${missingPassages} đoạn chưa có · passages of the translation carried, read from its file, missing`,
    `${questions.length} câu hỏi (${harmful} phải trả lời trước khi công bố) · questions (to be answered before publishing): ${kinds.map(({ kind, count }) => `${kind} ${count}`).join(", ")}`,
    ...(corrections
      ? [
          `${corrections} đính chính của kỳ trước được áp dụng lại · corrections of the previous report made again`,
        ]
      : []),
    ...(left.length
      ? [
          `${left.length} mục của kỳ trước không được mang sang · entries of the previous report not carried: ${countedByFile(left)}`,
        ]
      : []),
    ...questions
      .filter(({ subject }) => subject === "outline")
      .flatMap(({ reason }) => Object.entries(reason).map(([locale, words]) => `${locale}: ${words}`)),
    ...(kept ? [`${kept} câu trả lời được giữ lại · answers kept`] : []),
  ];
};

/** How many entries of each file: the questions name them one by one. */
const countedByFile = (left: readonly { readonly file: string }[]): string =>
  [...Map.groupBy(left, ({ file }) => (file.endsWith(".mdx") ? "quotes" : file.replace(".yaml", "")))]
    .map(([file, own]) => `${file} ${own.length}`)
    .join(", ");
