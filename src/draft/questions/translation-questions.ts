import type { MissingPassage } from "../translation/translated-files.ts";
import type { Asked } from "./question-list.ts";

/** One question a section: how many of its passages have no translation, beginning with the first. */
export const translationQuestions = (
  id: string,
  official: string,
  locale: string,
  missing: readonly MissingPassage[],
): Asked[] => {
  const bySection = Map.groupBy(missing, ({ slug }) => slug);
  return [...bySection].map(([slug, passages]): Asked => ({
    kind: "english",
    subject: slug,
    sentence: passages[0]?.text ?? "",
    ...proposedWords(passages, locale),
    reason: {
      vi: `${passages.length} đoạn chưa có bản dịch${passages.some(({ found }) => found) ? "; tệp bản dịch nói số khác" : ""}`,
      en: `${passages.length} passages without a translation${passages.some(({ found }) => found) ? "; the file of the translation says other figures" : ""}`,
    },
    at: { file: `content/reports/${id}/sections/${slug}/${official}.mdx` },
  }));
};

/** What the file of the translation has in the place of the first passage. */
const proposedWords = (passages: readonly MissingPassage[], locale: string): Pick<Asked, "proposed"> => {
  const found = passages[0]?.found;
  return found === undefined ? {} : { proposed: { [locale]: found } };
};
