import { asRunningText } from "../../report/table-rows.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { DoubtfulPassage, MissingPassage } from "../translation/passage-translator.ts";
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
    sentence: asRunningText(passages[0]?.text ?? ""),
    group: "passages",
    ...proposedWords(passages, locale),
    reason: {
      vi: `${passages.length} đoạn chưa có bản dịch${passages.some(({ found }) => found) ? "; tệp bản dịch nói số khác" : ""}`,
      en: `${passages.length} passages without a translation${passages.some(({ found }) => found) ? "; the file of the translation says other figures" : ""}`,
    },
    at: { file: fileOfPassage(id, { slug, annex: passages[0]?.annex }, official) },
  }));
};

/** What the file of the translation has in the place of the first passage. */
const proposedWords = (passages: readonly MissingPassage[], locale: string): Pick<Asked, "proposed"> => {
  const found = passages[0]?.found;
  return found === undefined ? {} : { proposed: { [locale]: found } };
};

/** One question for each passage of the translation's file that calls units what the catalogue does not. */
export const unitQuestions = (
  { id, catalogue }: DraftReport,
  locale: string,
  doubtful: readonly DoubtfulPassage[],
): Asked[] => {
  const known = catalogue.allUnits();
  return doubtful.map(({ slug, annex, text, units }): Asked => {
    const nameOf = (unit: string, one: string): string => known[unit]?.name[one] ?? unit;
    const list = (one: string): string =>
      units.map(({ printed, unit }) => `“${printed}” (${nameOf(unit, one)})`).join(", ");
    return {
      kind: "english",
      subject: slug,
      sentence: text,
      reason: {
        vi: `tệp bản dịch viết đơn vị khác với danh mục: ${list("vi")}; sửa bản dịch, hoặc thêm cách viết này vào danh mục đơn vị`,
        en: `the file of the translation calls a unit what the catalogue does not: ${list("en")}; change the translation, or add these words to the unit`,
      },
      at: { file: fileOfPassage(id, { slug, annex }, locale) },
    };
  });
};
