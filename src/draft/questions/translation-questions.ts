import type { Asked } from "./question-list.ts";

/** One question a section: how many of its passages have no translation, beginning with the first. */
export const translationQuestions = (
  id: string,
  official: string,
  missing: readonly { readonly slug: string; readonly text: string }[],
): Asked[] => {
  const bySection = Map.groupBy(missing, ({ slug }) => slug);
  return [...bySection].map(([slug, passages]): Asked => ({
    kind: "english",
    subject: slug,
    sentence: passages[0]?.text ?? "",
    reason: {
      vi: `${passages.length} đoạn chưa có bản dịch`,
      en: `${passages.length} passages without a translation`,
    },
    at: { file: `content/reports/${id}/sections/${slug}/${official}.mdx` },
  }));
};
